namespace TextAnalysis;

/// <summary>How the words of a quote are reported.</summary>
public enum QuoteKind : byte
{
    /// <summary>All of it between quotation marks.</summary>
    Direct,

    /// <summary>None of it between quotation marks: <c>said that it would rain</c>.</summary>
    Indirect,

    /// <summary>Partly between quotation marks: <c>called it "a mistake" to wait</c>.</summary>
    Mixed,
}
