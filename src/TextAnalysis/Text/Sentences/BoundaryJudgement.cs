namespace TextAnalysis;

/// <summary>What the rules say about a place where a sentence may end.</summary>
internal enum BoundaryJudgement : byte
{
    /// <summary>No sentence ends here.</summary>
    No,

    /// <summary>A sentence ends here.</summary>
    Yes,

    /// <summary>The model decides.</summary>
    Unclear,
}
