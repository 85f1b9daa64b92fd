namespace TextAnalysis;

/// <summary>A base noun phrase: from its determiner to its head noun, or a pronoun.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index just past the last token.</param>
/// <param name="Kind">What the head is.</param>
internal readonly record struct NounPhrase(int FirstToken, int EndToken, NounPhraseKind Kind)
{
    /// <summary>The head: the last token.</summary>
    public int Head => EndToken - 1;
}
