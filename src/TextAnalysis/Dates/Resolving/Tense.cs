namespace TextAnalysis;

/// <summary>Where the verb next to a time expression looks.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,

    /// <summary>Future, and the time is what the verb itself announces: <c>the election is in November</c>.</summary>
    Scheduled,
}
