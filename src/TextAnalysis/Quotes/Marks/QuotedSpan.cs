namespace TextAnalysis;

/// <summary>A stretch between quotation marks, outermost level only.</summary>
/// <param name="FirstToken">Index of the opening mark's token; of the first word where the mark is missing.</param>
/// <param name="EndToken">Index just past the closing mark's token.</param>
/// <param name="IsSingle">Whether the marks are single ones.</param>
/// <param name="IsRecovered">Whether a mark was missing and its place was inferred.</param>
internal readonly record struct QuotedSpan(int FirstToken, int EndToken, bool IsSingle, bool IsRecovered)
{
    /// <summary>Number of tokens, marks included.</summary>
    public int Length => EndToken - FirstToken;
}
