namespace TextAnalysis;

/// <summary>A day, week, month, ... of the calendar, by its first and last day. Weeks run from Monday (ISO 8601).</summary>
internal readonly record struct CalendarPeriod(TimeUnit Unit, DateOnly First, DateOnly Last)
{
    public string Value => TimexFormat.Period(Unit, First);

    /// <summary>The period of a unit that a day lies in; a weekend is that of the day's week.</summary>
    public static CalendarPeriod Containing(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Days(TimeUnit.Week, Monday(day), 6),
        TimeUnit.Weekend => Days(unit, Add(Monday(day), 5), 1),
        TimeUnit.Month => Months(unit, day.Year, day.Month, 1),
        TimeUnit.Quarter => Months(unit, day.Year, ((day.Month - 1) / 3 * 3) + 1, 3),
        TimeUnit.HalfYear => Months(unit, day.Year, day.Month <= 6 ? 1 : 7, 6),
        TimeUnit.Year => Years(unit, day.Year, 1),
        TimeUnit.Decade => Years(unit, day.Year / 10 * 10, 10),
        TimeUnit.Century => Years(unit, day.Year / 100 * 100, 100),
        TimeUnit.Millennium => Years(unit, day.Year / 1000 * 1000, 1000),
        _ => new CalendarPeriod(TimeUnit.Day, day, day),
    };

    /// <summary>The day a number of units away; the calendar's ends hold it.</summary>
    public static DateOnly Move(DateOnly day, double amount, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => Add(day, amount / 86400),
        TimeUnit.Minute => Add(day, amount / 1440),
        TimeUnit.Hour => Add(day, amount / 24),
        TimeUnit.Week or TimeUnit.Weekend => Add(day, amount * 7),
        TimeUnit.Fortnight => Add(day, amount * 14),
        TimeUnit.Month => AddMonths(day, amount),
        TimeUnit.Quarter => AddMonths(day, amount * 3),
        TimeUnit.HalfYear => AddMonths(day, amount * 6),
        TimeUnit.Year => AddMonths(day, amount * 12),
        TimeUnit.Decade => AddMonths(day, amount * 120),
        TimeUnit.Century => AddMonths(day, amount * 1200),
        TimeUnit.Millennium => AddMonths(day, amount * 12000),
        _ => Add(day, amount),
    };

    public static DateOnly Monday(DateOnly day) => Add(day, -(((int)day.DayOfWeek + 6) % 7));

    /// <summary>A weekday by its ISO number: Monday is 1.</summary>
    public static int WeekdayOf(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    public static CalendarPeriod Months(TimeUnit unit, int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new CalendarPeriod(unit, first, Add(AddMonths(first, count), -1));
    }

    public static CalendarPeriod Years(TimeUnit unit, int year, int count)
    {
        var first = new DateOnly(Math.Clamp(year, 1, 9999), 1, 1);
        return new CalendarPeriod(unit, first, new DateOnly(Math.Clamp(year + count - 1, 1, 9999), 12, 31));
    }

    private static CalendarPeriod Days(TimeUnit unit, DateOnly first, int more) => new(unit, first, Add(first, more));

    private static DateOnly Add(DateOnly day, double days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(Math.Floor(day.DayNumber + days), DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly AddMonths(DateOnly day, double months)
    {
        var total = (day.Year * 12.0) + day.Month - 1 + Math.Round(months);
        if (total >= 9999 * 12) return DateOnly.MaxValue;
        return total < 12 ? DateOnly.MinValue : day.AddMonths((int)Math.Round(months));
    }
}
