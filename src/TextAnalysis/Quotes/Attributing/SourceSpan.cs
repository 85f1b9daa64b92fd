namespace TextAnalysis;

/// <summary>Widens a base noun phrase to the words that name the speaker: <c>a spokesman for the ministry</c>.</summary>
internal static class SourceSpan
{
    private const int MostTokens = 14;

    private static readonly uint[] Prepositions = WordHash.OfEach("of for at from in with on");

    public static TextSpan Of(QuoteContext context, NounPhrase phrase, int cue) =>
        new(context.Document.Tokens[phrase.FirstToken].Start, context.Document.Tokens[EndOf(context, phrase, cue) - 1].End);

    /// <summary>Index just past the last of those words.</summary>
    public static int EndOf(QuoteContext context, NounPhrase phrase, int cue)
    {
        var end = phrase.EndToken;
        if (phrase.Kind != NounPhraseKind.Common) return end;
        var limit = Math.Min(Math.Min(context.SentenceOf(phrase.FirstToken).EndToken, phrase.EndToken + MostTokens), cue > phrase.FirstToken ? cue : int.MaxValue);
        while (end + 1 < limit && Prepositions.AsSpan().Contains(context.Words[end]) && NounPhraseEnd(context, end + 1, limit) is var next && next > end + 1)
            end = next;
        return end;
    }

    private static int NounPhraseEnd(QuoteContext context, int first, int limit)
    {
        var end = first;
        for (var i = first; i < limit; i++)
        {
            var tag = context.Tag(i);
            if (tag is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS || OwnPerson.IsNumeral(context.Document, i)) end = i + 1;
            else if (tag is not (PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.CD or PennTag.HYPH or PennTag.POS)) break;
            else if (i > first && tag == PennTag.DT) break;
        }
        return end;
    }
}
