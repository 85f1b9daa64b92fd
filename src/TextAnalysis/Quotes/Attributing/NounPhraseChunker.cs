namespace TextAnalysis;

/// <summary>Finds the base noun phrases of a range of tokens by their parts of speech.</summary>
internal static class NounPhraseChunker
{
    public static void Chunk(QuoteContext context, int first, int end, List<NounPhrase> phrases)
    {
        phrases.Clear();
        for (var i = first; i < end;)
        {
            var tag = context.Tag(i);
            if (tag == PennTag.PRP && !OwnPerson.IsNumeral(context.Document, i)) { phrases.Add(new NounPhrase(i, ++i, NounPhraseKind.Pronoun)); continue; }
            if (tag is PennTag.WP or PennTag.WDT) { phrases.Add(new NounPhrase(i, ++i, NounPhraseKind.Relative)); continue; }
            if (!Starts(tag)) { i++; continue; }
            var start = i;
            var head = -1;
            for (; i < end; i++)
            {
                tag = context.Tag(i);
                if (IsNoun(tag)) head = i;
                else if (tag is PennTag.DT or PennTag.PRPS && i > start && context.Tag(i - 1) != PennTag.PDT) break;
                else if (!Continues(tag)) break;
            }
            var kind = head >= 0 && context.Tag(head) is PennTag.NNP or PennTag.NNPS ? NounPhraseKind.Name : NounPhraseKind.Common;
            // "the 64-year-old", "the accused", "the chief executive": an adjective is the head where no noun stands behind it.
            if (head >= 0 && head + 2 < i && context.Tag(head + 1) == PennTag.HYPH && context.Tag(head + 2) == PennTag.JJ) head += 2;
            else if (head < 0 && i > start + 1 && context.Words[start] == KnownWords.The && IsAdjective(context.Tag(i - 1))) head = i - 1;
            if (head < 0)
            {
                if (context.Tag(start) is PennTag.DT or PennTag.CD or PennTag.JJ) phrases.Add(new NounPhrase(start, start + 1, NounPhraseKind.Quantity));
                i = start + 1;
                continue;
            }
            i = head + 1;
            phrases.Add(new NounPhrase(start, i, kind));
            // The possessive belongs to the next phrase's determiner: "Smith's spokesman" is one phrase.
        }
    }

    private static bool IsAdjective(PennTag tag) => tag is PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.VBN;

    private static bool IsNoun(PennTag tag) => tag is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS;

    private static bool Starts(PennTag tag) =>
        IsNoun(tag) || tag is PennTag.DT or PennTag.PDT or PennTag.PRPS or PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.CD
            or PennTag.Currency or PennTag.WPS or PennTag.AFX;

    private static bool Continues(PennTag tag) =>
        Starts(tag) || tag is PennTag.POS or PennTag.HYPH or PennTag.VBN or PennTag.VBG or PennTag.FW or PennTag.SYM;
}
