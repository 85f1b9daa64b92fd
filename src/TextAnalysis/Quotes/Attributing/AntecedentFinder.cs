namespace TextAnalysis;

/// <summary>Finds the phrase that a relative pronoun takes up: <c>Maria Lopez, who said</c>, <c>a clerk at the ministry who said</c>.</summary>
internal sealed class AntecedentFinder(QuoteContext context, SpeakerMentions mentions)
{
    private const int Furthest = 16;

    private static readonly uint Who = WordHash.Of("who");

    private readonly List<NounPhrase> _phrases = [];

    /// <summary>Gives the phrase; null where none stands before the pronoun.</summary>
    public NounPhrase? Of(int relative)
    {
        NounPhraseChunker.Chunk(context, Math.Max(context.SentenceOf(relative).FirstToken, relative - Furthest), relative, _phrases);
        if (_phrases.Count == 0) return null;
        var end = relative;
        while (end > 0 && context.Tag(end - 1) is PennTag.Comma or PennTag.ClosingBracket) end--;
        var i = _phrases.Count - 1;
        if (_phrases[i].EndToken < end) return null;
        // "A clerk at the ministry who": somebody of flesh and blood.
        while (context.Words[relative] == Who && i > 0 && !IsPerson(_phrases[i])
            && context.Tag(_phrases[i].FirstToken - 1) == PennTag.IN && _phrases[i - 1].EndToken == _phrases[i].FirstToken - 1) i--;
        return _phrases[i];
    }

    private bool IsPerson(NounPhrase phrase) => mentions.At(phrase.Head) is { } entity
        ? entity.Kind == EntityKind.Person
        : phrase.Kind == NounPhraseKind.Common && RoleNouns.IsRole(context.Document.TextOf(context.Document.Tokens[phrase.Head]), EntityKind.Person);
}
