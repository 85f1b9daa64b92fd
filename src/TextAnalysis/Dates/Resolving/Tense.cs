namespace TextAnalysis;

/// <summary>Where the verb next to a time expression looks; the further from <see cref="Unknown"/>, the surer.</summary>
internal enum Tense : sbyte
{
    /// <summary>Past, and the time is that of what the verb itself tells: <c>the flood killed three people in January</c>.</summary>
    Happened = -2,

    Past = -1,
    Unknown = 0,
    Future = 1,

    /// <summary>Future, and the time is what the verb itself announces: <c>the election is in November</c>.</summary>
    Scheduled = 2,
}
