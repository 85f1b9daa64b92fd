namespace TextAnalysis;

/// <summary>A calendar day found on a page, with the time of day and the offset from UTC where they stand beside it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day, or null.</param>
/// <param name="Offset">The zone's offset from UTC, or null.</param>
/// <param name="Span">Where the date, and the time with it, stand.</param>
internal readonly record struct PageDate(DateOnly Day, TimeOnly? Time, TimeSpan? Offset, TextSpan Span)
{
    /// <summary>The moment, where time and zone are known.</summary>
    public DateTimeOffset? Moment => Time is { } time && Offset is { } offset ? new DateTimeOffset(Day.ToDateTime(time), offset) : null;
}
