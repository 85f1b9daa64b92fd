namespace TextAnalysis;

/// <summary>How a token lies in the long form of an acronym.</summary>
internal enum AcronymPosition : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It is the first.</summary>
    First,

    /// <summary>It is neither the first nor the last.</summary>
    Inside,

    /// <summary>It is the last.</summary>
    Last,

    /// <summary>It is the acronym.</summary>
    Acronym,
}
