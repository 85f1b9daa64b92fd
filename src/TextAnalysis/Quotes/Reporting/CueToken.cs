namespace TextAnalysis;

/// <summary>A word that may report speech.</summary>
/// <param name="Token">Index of the token.</param>
/// <param name="Entry">The word's entry in the <see cref="CueLexicon"/>.</param>
/// <param name="Key">What stands for the word in features.</param>
/// <param name="Strength">How sure the word alone makes it.</param>
internal readonly record struct CueToken(int Token, int Entry, uint Key, int Strength)
{
    private static readonly uint[] Be = WordHash.OfEach("is are was were be been being");

    /// <summary>Whether it is the participle of a passive: <c>was told</c>, <c>is widely said</c>.</summary>
    public bool IsPassive(QuoteContext context) => Token > 1 && context.Tag(Token) == PennTag.VBN
        && (Be.AsSpan().Contains(context.Words[Token - 1]) || context.Tag(Token - 1) == PennTag.RB && Be.AsSpan().Contains(context.Words[Token - 2]));
}
