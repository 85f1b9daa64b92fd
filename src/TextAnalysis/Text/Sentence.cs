namespace TextAnalysis;

/// <summary>A sentence: a run of tokens of a <see cref="Document"/>.</summary>
/// <param name="FirstToken">Index of the first token in <see cref="Document.Tokens"/>.</param>
/// <param name="EndToken">Index just past the last token; sentences are never empty.</param>
/// <param name="Span">From the first token's start to the last token's end.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, TextSpan Span)
{
    /// <summary>Number of tokens.</summary>
    public int TokenCount => EndToken - FirstToken;
}
