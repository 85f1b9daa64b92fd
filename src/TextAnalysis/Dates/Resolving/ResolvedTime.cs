namespace TextAnalysis;

/// <summary>What a time expression stands for.</summary>
/// <param name="Kind">Its TIMEX3 type.</param>
/// <param name="Value">Its TIMEX3 value; null when it has no date to refer to.</param>
/// <param name="Unit">Its precision.</param>
/// <param name="First">The first day covered.</param>
/// <param name="Last">The last day covered.</param>
/// <param name="UtcOffset">The zone of a time, where one is written.</param>
internal readonly record struct ResolvedTime(
    DateKind Kind, string? Value, TimeUnit Unit = TimeUnit.Day, DateOnly? First = null, DateOnly? Last = null, TimeSpan? UtcOffset = null)
{
    public static ResolvedTime Of(CalendarPeriod period) => new(DateKind.Date, period.Value, period.Unit, period.First, period.Last);

    public static ResolvedTime Unresolved(TimeUnit unit) => new(DateKind.Date, null, unit);
}
