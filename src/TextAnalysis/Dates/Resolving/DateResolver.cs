namespace TextAnalysis;

/// <summary>
/// Turns what expressions say into days, in text order: against the publication date, the tense around them,
/// or the date last spoken of. One for each article.
/// </summary>
internal sealed partial class DateResolver(DateOnly? published)
{
    private readonly DateOnly? _published = published;
    private CalendarPeriod? _lastMention;
    private DateOnly? _lastDay;
    private DateOnly? _lastQuarter;
    private CalendarPeriod? _yearCompared;

    /// <summary>Gives what an expression stands for.</summary>
    public ResolvedTime Resolve(TimeNode node, Tense tense)
    {
        var result = Of(node, tense);
        if (result is { Kind: DateKind.Date or DateKind.Time, First: { } first, Last: { } last } && result.Unit >= TimeUnit.Day)
        {
            _lastMention = new CalendarPeriod(result.Unit, first, last);
            if (result.Unit == TimeUnit.Day) _lastDay = first;
            // "Resigned in September" moves on to a day that nobody names; a year or a week is often mentioned in passing.
            if (result.Unit == TimeUnit.Month) _lastDay = null;
            if (result.Unit == TimeUnit.Quarter) _lastQuarter = first;
        }
        return result;
    }

    private ResolvedTime Of(TimeNode node, Tense tense) => node switch
    {
        DateNode date => Date(date, tense),
        DeicticNode deictic => Deictic(deictic, tense),
        AnaphorNode anaphor => Anaphor(anaphor),
        QuarterNode quarter => Quarter(quarter, tense),
        QuarterShiftNode shift => QuarterShift(shift),
        SameMonthNode same => SameMonth(same, tense),
        SeasonNode season => Season(season, tense),
        EraNode era => Era(era),
        HolidayNode holiday => HolidayOf(holiday, tense),
        WithinNode within => Within(within, tense),
        NthWeekdayNode nth => NthWeekday(nth, tense),
        DurationNode duration => new ResolvedTime(DateKind.Duration, TimexFormat.Duration(duration), duration.Unit),
        ShiftNode shift => Shift(shift, tense),
        ReferenceNode reference => new ResolvedTime(DateKind.Date, reference.Reference switch
        {
            Words.PastReference => "PAST_REF",
            Words.PresentReference => "PRESENT_REF",
            _ => "FUTURE_REF",
        }),
        SetNode set => new ResolvedTime(DateKind.Set, set.Value),
        RecurringNode recurring => new ResolvedTime(DateKind.Set, Recurring(recurring.Each)),
        DayPartNode part => DayPart(part, tense),
        ClockNode clock => Clock(clock, tense),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private ResolvedTime Deictic(DeicticNode node, Tense tense)
    {
        if (_published is not { } today) return ResolvedTime.Unresolved(node.Unit);
        if (node.Unit < TimeUnit.Day) return new ResolvedTime(DateKind.Time, TimexFormat.Duration(1, node.Unit), node.Unit);
        if (node.Unit == TimeUnit.Weekend) return Weekend(today, node.Offset, tense);
        return ResolvedTime.Of(CalendarPeriod.Containing(CalendarPeriod.Move(today, node.Offset, node.Unit), node.Unit));
    }

    // On a Monday "the weekend" is the one just gone, unless the verb looks forward; on a Friday the one ahead, unless it looks back.
    private static ResolvedTime Weekend(DateOnly today, int offset, Tense tense)
    {
        var period = CalendarPeriod.Containing(today, TimeUnit.Weekend);
        var isEarly = CalendarPeriod.WeekdayOf(today) <= 3;
        var isOver = offset == 0 && today < period.First && (tense <= Tense.Past || tense == Tense.Unknown && isEarly);
        return ResolvedTime.Of(CalendarPeriod.Containing(CalendarPeriod.Move(period.First, isOver ? -1 : offset, TimeUnit.Week), TimeUnit.Weekend));
    }

    // "That day" is the day last spoken of, "that year" the year of whatever was.
    private DateOnly? Anchor(TimeUnit unit) => (unit < TimeUnit.Month ? _lastDay : _lastMention?.First) ?? _published;

    // TIMEX3 for the day in "that day" after "in September".
    private const string UntoldDay = "-XX";

    // "Ten days later" than a day of September that is not told: most likely in the month, quarter or year that the middle of September
    // comes to, and no more is known. Null: there is a day to count from, or nothing.
    private ResolvedTime? FromUntoldDay(double amount, TimeUnit unit)
    {
        if (unit is < TimeUnit.Day or >= TimeUnit.Month || _lastDay is not null || _lastMention is not { } last || last.Unit < unit) return null;
        // A season is no period of the calendar.
        if (CalendarPeriod.Containing(last.First, last.Unit) != last) return ResolvedTime.Unresolved(unit);
        if (amount == 0 && unit == TimeUnit.Day && last.Unit == TimeUnit.Month) return ResolvedTime.Of(last) with { Value = last.Value + UntoldDay };
        var middle = CalendarPeriod.Move(last.First, (last.Last.DayNumber - last.First.DayNumber) / 2, TimeUnit.Day);
        var precision = last.Unit == TimeUnit.Weekend ? TimeUnit.Week : last.Unit;
        return ResolvedTime.Of(CalendarPeriod.Containing(CalendarPeriod.Move(middle, amount, unit), precision));
    }

    private ResolvedTime Anaphor(AnaphorNode node)
    {
        if (FromUntoldDay(node.Offset, node.Unit) is { } untold) return untold;
        if (Anchor(node.Unit) is not { } anchor) return ResolvedTime.Unresolved(node.Unit);
        if (node.Unit < TimeUnit.Day) return new ResolvedTime(DateKind.Time, null, node.Unit);
        return ResolvedTime.Of(CalendarPeriod.Containing(CalendarPeriod.Move(anchor, node.Offset, node.Unit), node.Unit));
    }

    private ResolvedTime Shift(ShiftNode node, Tense tense)
    {
        var anchor = node.From is { } from ? Of(from, tense).First : node.FromLastMention ? Anchor(node.By.Unit) : _published;
        if (node.By.Amount is not { } amount)
        {
            // "Hours later" is some hours after what was told, and no more is known.
            return node.FromLastMention ? Of(node.By, tense) : BeyondCalendar(node.Sign);
        }
        if (node is { From: null, FromLastMention: true } && FromUntoldDay(node.Sign * amount, node.By.Unit) is { } untold) return untold;
        if (anchor is not { } day) return ResolvedTime.Unresolved(node.By.Unit);
        // "A year earlier" among quarterly figures is the same quarter of the year before.
        if (node is { From: null, By: { Unit: TimeUnit.Year, Amount: 1 }, Sign: -1 })
        {
            if (_lastMention is { Unit: TimeUnit.Quarter }) return QuarterShift(new QuarterShiftNode(-4));
            // A second figure of "a year earlier" is of the same year as the first.
            if (_yearCompared is { } compared && _lastMention == compared) return ResolvedTime.Of(compared);
            _yearCompared = CalendarPeriod.Containing(CalendarPeriod.Move(day, -1, TimeUnit.Year), TimeUnit.Year);
            return ResolvedTime.Of(_yearCompared.Value);
        }
        var moved = CalendarPeriod.Move(day, node.Sign * WholeDays(amount, node.By.Unit), node.By.Unit);
        for (var rest = node.By.Rest; rest is not null; rest = rest.Rest) moved = CalendarPeriod.Move(moved, node.Sign * (rest.Amount ?? 0), rest.Unit);
        if (moved == DateOnly.MinValue || moved == DateOnly.MaxValue) return BeyondCalendar(node.Sign);
        if (node.By.Unit <= TimeUnit.Hour) return ResolvedTime.Of(CalendarPeriod.Containing(moved, TimeUnit.Day)) with { Kind = DateKind.Time };
        var unit = node.From is null || amount == 0 ? node.By.Rest?.Unit ?? node.By.Unit : TimeUnit.Day;
        if (amount % 1 != 0) unit = unit switch { TimeUnit.Year => TimeUnit.Month, _ => TimeUnit.Day };
        return ResolvedTime.Of(CalendarPeriod.Containing(moved, amount == 0 ? unit : Precision(unit)));
    }

    // "Years ago", "3 billion years ago": no year of the calendar.
    private static ResolvedTime BeyondCalendar(int sign) => new(DateKind.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF");

    // Three hours ago was today, as far as anybody knows who has only the day.
    private static double WholeDays(double amount, TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => Math.Floor(amount / 24) * 24,
        TimeUnit.Minute or TimeUnit.Second => 0,
        _ => amount,
    };

    // Decades and centuries ago still name a year; nights and weekends a day.
    private static TimeUnit Precision(TimeUnit unit) => unit switch
    {
        >= TimeUnit.Year => TimeUnit.Year,
        TimeUnit.Fortnight => TimeUnit.Week,
        TimeUnit.Night or TimeUnit.Weekend => TimeUnit.Day,
        _ => unit,
    };

    private ResolvedTime DayPart(DayPartNode node, Tense tense)
    {
        var day = node.Day is null ? DayInQuestion(tense) : Of(node.Day, tense);
        return day with { Kind = DateKind.Time, Value = DayValue(day) is { } value ? value + TimexFormat.DayPart(node.Part) : day.Value };
    }

    // A clock on a day of which no more than the month is told has none to stand behind.
    private static string? DayValue(ResolvedTime day) => day.Unit <= TimeUnit.Day || day.Value?.EndsWith(UntoldDay, StringComparison.Ordinal) == true ? day.Value : null;

    // The day last spoken of, else that of publication.
    private ResolvedTime DayInQuestion(Tense tense) => _lastMention is { Unit: TimeUnit.Day } last ? ResolvedTime.Of(last) : Deictic(new DeicticNode(TimeUnit.Day, 0), tense);

    private ResolvedTime Clock(ClockNode node, Tense tense)
    {
        var day = node.Day is not null ? Of(node.Day, tense) : DayInQuestion(tense);
        var hour = node.Hour;
        // Half past twelve on Monday night is on Tuesday; midnight itself still ends the Monday.
        if (hour == 24 && (node.Minute > 0 || node.Second > 0))
        {
            hour = 0;
            day = day.First is { } first
                ? ResolvedTime.Of(CalendarPeriod.Containing(CalendarPeriod.Move(first, 1, TimeUnit.Day), TimeUnit.Day))
                : ResolvedTime.Unresolved(TimeUnit.Day);
        }
        return day with
        {
            Kind = DateKind.Time,
            Value = (DayValue(day) ?? "XXXX-XX-XX") + TimexFormat.Clock(hour, node.Minute, node.Second),
            UtcOffset = node.Zone is { } zone ? new TimeSpan(zone / 100, zone % 100, 0) : null,
        };
    }
}
