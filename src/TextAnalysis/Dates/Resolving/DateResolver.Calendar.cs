using System.Globalization;

namespace TextAnalysis;

/// <summary>Dates, quarters, seasons and holidays: which year they are of.</summary>
internal sealed partial class DateResolver
{
    private ResolvedTime Date(DateNode date, Tense tense)
    {
        if (date.Weekday > 0 && date.Day == 0) return Weekday(date, tense);
        if (date.Year is { } year) return Dated(year, date.Month, date.Day);
        if (Today(date.Direction, date.FromLastMention) is not { } today)
            return new ResolvedTime(DateKind.Date, TimexFormat.Partial(null, date.Month, date.Day), date.Day > 0 ? TimeUnit.Day : TimeUnit.Month);
        if (date.Month == 0) return DayOfMonth(date, today, tense);
        return date.Day > 0 ? DayOfYear(date, today, tense) : MonthOfYear(date, today, tense);
    }

    // The day a direction is counted from. After "in 2020", the following spring is that of 2021.
    private DateOnly? Today(int? direction, bool fromLastMention) =>
        (!fromLastMention ? null : direction > 0 ? _lastMention?.Last : _lastMention?.First) ?? _published;

    private static ResolvedTime Dated(int year, int month, int day)
    {
        if (year is < 1 or > 9999) return new ResolvedTime(DateKind.Date, TimexFormat.Partial(year, month, day), TimeUnit.Year);
        if (month == 0) return ResolvedTime.Of(CalendarPeriod.Years(TimeUnit.Year, year, 1));
        if (day == 0) return ResolvedTime.Of(CalendarPeriod.Months(TimeUnit.Month, year, month, 1));
        return ResolvedTime.Of(CalendarPeriod.Containing(new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))), TimeUnit.Day));
    }

    // "On the 20th", "Friday the 13th": the nearest month that has such a day, on the verb's side; this one where the verb says nothing.
    private static ResolvedTime DayOfMonth(DateNode date, DateOnly today, Tense tense)
    {
        var (best, least) = (today, int.MaxValue);
        for (var months = -MonthsToWeekday; months <= MonthsToWeekday; months++)
        {
            var month = CalendarPeriod.Move(today, months, TimeUnit.Month);
            if (date.Day > DateTime.DaysInMonth(month.Year, month.Month)) continue;
            var day = new DateOnly(month.Year, month.Month, date.Day);
            if (date.Weekday > 0 && CalendarPeriod.WeekdayOf(day) != date.Weekday) continue;
            var distance = day.DayNumber - today.DayNumber;
            var cost = Math.Abs(distance) + (tense == Tense.Unknown ? 100 * Math.Abs(months) : 0);
            if (tense <= Tense.Past && distance > 0 || tense >= Tense.Future && distance < 0) cost += OtherSide;
            if (cost < least) (best, least) = (day, cost);
        }
        return ResolvedTime.Of(CalendarPeriod.Containing(best, TimeUnit.Day));
    }

    // Every day of the week is the n-th of some month within this many.
    private const int MonthsToWeekday = 14;

    private ResolvedTime Weekday(DateNode date, Tense tense)
    {
        if (_published is not { } today) return new ResolvedTime(DateKind.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{date.Weekday}"));
        var back = (CalendarPeriod.WeekdayOf(today) - date.Weekday + 7) % 7;
        var offset = date.Direction switch
        {
            -1 => back == 0 ? -7 : -back,
            1 => 7 - back,
            0 => back == 0 ? 0 : tense <= Tense.Past ? -back : 7 - back,
            _ => back == 0 ? 0 : tense >= Tense.Future ? 7 - back : -back,
        };
        return ResolvedTime.Of(CalendarPeriod.Containing(CalendarPeriod.Move(today, offset, TimeUnit.Day), TimeUnit.Day));
    }

    // The year in which the day comes nearest to the publication, on the side the verb looks to. Papers name the year of a day
    // that is long past, so a day of the coming weeks is believed rather than a verb.
    private static ResolvedTime DayOfYear(DateNode date, DateOnly today, Tense tense)
    {
        if (date is { Month: 2, Day: 29 }) return LeapDay(date, today, tense);
        return Dated(NearestYear(today, tense, date.Direction, y => new DateOnly(y, date.Month, date.Day), 240, date.Weekday), date.Month, date.Day);
    }

    // The end of February ahead or the one behind, whichever has the day; that of another year only if the verb does not look away from
    // it. Else its year is not told.
    private static ResolvedTime LeapDay(DateNode date, DateOnly today, Tense tense)
    {
        var ahead = today.Month <= 2 ? today.Year : today.Year + 1;
        var year = ahead <= 9999 && DateTime.IsLeapYear(ahead) ? ahead : ahead - 1;
        var looksAway = date.Direction is { } direction ? direction * (year - today.Year) < 0
            : tense <= Tense.Past && year > today.Year || tense >= Tense.Future && year < today.Year;
        return year >= 1 && DateTime.IsLeapYear(year) && !looksAway ? Dated(year, 2, 29) : new ResolvedTime(DateKind.Date, TimexFormat.Partial(null, 2, 29));
    }

    private static ResolvedTime MonthOfYear(DateNode date, DateOnly today, Tense tense)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var year = date.Direction switch
        {
            -1 => date.Month < today.Month ? today.Year : today.Year - 1,
            1 => date.Month > today.Month ? today.Year : today.Year + 1,
            0 => today.Year,
            _ => NearestYear(month, tense, null, y => new DateOnly(y, date.Month, 1), 200),
        };
        return Dated(Math.Clamp(year, 1, 9999), date.Month, 0);
    }

    // "Tuesday, April 4" is of a year in which it is a Tuesday, whatever the verb says; but editors err.
    private const int WrongWeekday = 700;

    // Without a word such as "last", a day on the other side is only out of question as long as the weekday does not speak for it.
    private const int OtherSide = 1000, LongestYear = 400;

    // A report dated by another clock may tell of the day after; else what has happened was not in the days to come.
    private const int LongestPast = 360;

    /// <param name="today">The day to be near to.</param>
    /// <param name="tense">The side to look on.</param>
    /// <param name="direction">The side, where a word such as "last" says so.</param>
    /// <param name="dayIn">Gives the day of a year.</param>
    /// <param name="reach">How far on the verb's side it may lie, in days, before the nearer one is taken.</param>
    /// <param name="weekday">The day of the week it must be, where one is written; 0 if none.</param>
    private static int NearestYear(DateOnly today, Tense tense, int? direction, Func<int, DateOnly> dayIn, int reach, int weekday = 0)
    {
        var best = today.Year;
        var least = int.MaxValue;
        for (var year = Math.Max(1, today.Year - 1); year <= Math.Min(9999, today.Year + 1); year++)
        {
            var day = dayIn(year);
            var distance = day.DayNumber - today.DayNumber;
            var cost = Math.Abs(distance);
            if (weekday > 0 && CalendarPeriod.WeekdayOf(day) != weekday) cost += WrongWeekday;
            if (direction == -1 && distance >= 0 || direction == 1 && distance <= 0) cost += OtherSide;
            var isOnOtherSide = tense <= Tense.Past && distance > 0 || tense >= Tense.Future && distance < 0;
            if (direction is null && isOnOtherSide) cost += tense switch { Tense.Scheduled => LongestYear, Tense.Happened => LongestPast, _ => reach };
            // With nothing to go by, news looks back a little more than ahead.
            if (direction is null && tense == Tense.Unknown && distance > 0) cost += 60;
            if (cost >= least) continue;
            (best, least) = (year, cost);
        }
        return best;
    }

    private int? YearOf(TimeNode? node, Tense tense) => node is null ? null : Of(node, tense).First?.Year;

    private ResolvedTime Quarter(QuarterNode node, Tense tense)
    {
        if (node.Number == 0) return QuarterSpokenOf(node, tense);
        var unit = node.Number <= 4 ? TimeUnit.Quarter : TimeUnit.HalfYear;
        var month = node.Number <= 4 ? (node.Number * 3) - 2 : node.Number == 5 ? 1 : 7;
        var year = YearOf(node.Year, tense);
        if (year is null && _published is { } today)
            year = new DateOnly(today.Year, month, 1) <= today || tense >= Tense.Future && today.Month + 3 >= month ? today.Year : Math.Max(1, today.Year - 1);
        if (year is { } known) return ResolvedTime.Of(CalendarPeriod.Months(unit, known, month, unit == TimeUnit.Quarter ? 3 : 6));
        var name = node.Number <= 4 ? string.Create(CultureInfo.InvariantCulture, $"Q{node.Number}") : string.Create(CultureInfo.InvariantCulture, $"H{node.Number - 4}");
        return new ResolvedTime(DateKind.Date, "XXXX-" + name, unit);
    }

    // "The 1988 period" of figures for a quarter is that quarter of 1988.
    private ResolvedTime QuarterSpokenOf(QuarterNode node, Tense tense) => _lastQuarter is { } quarter
        ? Quarter(node with { Number = (quarter.Month + 2) / 3 }, tense) : Of(node.Year!, tense);

    private ResolvedTime SameMonth(SameMonthNode node, Tense tense)
    {
        var year = Of(node.Year, tense);
        return _lastMention is { Unit: TimeUnit.Month or TimeUnit.Day, First: var month } && year.First is { } first ? Dated(first.Year, month.Month, 0) : year;
    }

    // "The year-ago quarter" looks back from the quarter in question: the one spoken of, else the last complete one.
    private const int DaysToYearAgoQuarter = 330;

    private ResolvedTime QuarterShift(QuarterShiftNode node)
    {
        var anchor = _lastQuarter ?? (_published is { } today ? CalendarPeriod.Move(today, -1, TimeUnit.Quarter) : null);
        if (anchor is not { } day) return ResolvedTime.Unresolved(TimeUnit.Quarter);
        // The quarter last spoken of may itself be one to compare with; two comparisons do not add up.
        if (_published is { } date && day.DayNumber < date.DayNumber - DaysToYearAgoQuarter)
            day = CalendarPeriod.Move(day, 4, TimeUnit.Quarter);
        return ResolvedTime.Of(CalendarPeriod.Containing(CalendarPeriod.Move(day, node.Quarters, TimeUnit.Quarter), TimeUnit.Quarter));
    }

    private ResolvedTime Season(SeasonNode node, Tense tense)
    {
        var year = YearOf(node.Year, tense);
        if (year is null && Today(node.Direction, node.FromLastMention) is { } today) year = SeasonYear(node, today, tense);
        if (year is not { } known) return new ResolvedTime(DateKind.Date, "XXXX-" + TimexFormat.Season(node.Season), TimeUnit.Quarter);
        var period = CalendarPeriod.Months(TimeUnit.Quarter, known, node.Season * 3, 3);
        return new ResolvedTime(DateKind.Date, TimexFormat.Partial(known, 0, 0) + "-" + TimexFormat.Season(node.Season), TimeUnit.Month, period.First, period.Last);
    }

    private static int SeasonYear(SeasonNode node, DateOnly today, Tense tense)
    {
        var start = new DateOnly(today.Year, node.Season * 3, 1);
        var end = CalendarPeriod.Move(start, 3, TimeUnit.Month);
        var year = node.Direction switch
        {
            -1 => end <= today ? today.Year : today.Year - 1,
            1 => start > today ? today.Year : today.Year + 1,
            0 => today.Year,
            _ when tense <= Tense.Past && start > today => today.Year - 1,
            _ when tense >= Tense.Future && end <= today => today.Year + 1,
            _ => today.Year,
        };
        return Math.Clamp(year, 1, 9999);
    }

    private static ResolvedTime Era(EraNode node)
    {
        var unit = node.IsCentury ? TimeUnit.Century : TimeUnit.Decade;
        if (node.IsBeforeChrist) return new ResolvedTime(DateKind.Date, "BC" + node.Value.ToString("00", CultureInfo.InvariantCulture), unit);
        var period = node.IsCentury ? CalendarPeriod.Years(unit, node.Value * 100, 100) : CalendarPeriod.Years(unit, node.Value * 10, 10);
        var value = node.Value.ToString(node.IsCentury ? "00" : "000", CultureInfo.InvariantCulture);
        return new ResolvedTime(DateKind.Date, value, unit, period.First, period.Last);
    }

    private ResolvedTime HolidayOf(HolidayNode node, Tense tense)
    {
        var year = YearOf(node.Year, tense);
        if (year is null && Today(node.Direction, node.FromLastMention) is { } today) year = NearestYear(today, tense, node.Direction, y => HolidayCalendar.DayOf(node.Holiday, y), 240);
        if (year is { } known) return ResolvedTime.Of(CalendarPeriod.Containing(HolidayCalendar.DayOf(node.Holiday, known), TimeUnit.Day));
        var (month, day) = HolidayCalendar.Fixed(node.Holiday);
        return new ResolvedTime(DateKind.Date, month > 0 ? TimexFormat.Partial(null, month, day) : null);
    }

    private ResolvedTime Within(WithinNode node, Tense tense)
    {
        var whole = Of(node.Whole, tense);
        if (whole is not { First: { } first, Last: { } last }) return ResolvedTime.Unresolved(node.Unit);
        if (node.Unit == TimeUnit.Month && node.Ordinal == 229 && !DateTime.IsLeapYear(first.Year)) return ResolvedTime.Unresolved(TimeUnit.Day);
        if (node.Unit == TimeUnit.Month && whole.Unit == TimeUnit.Year && node.Ordinal > 0)
            return Dated(first.Year, node.Ordinal > 12 ? node.Ordinal / 100 : node.Ordinal, node.Ordinal > 12 ? node.Ordinal % 100 : 0);
        if (node.Unit == TimeUnit.Week && whole.Unit == TimeUnit.Year && node.Ordinal > 0)
        {
            var monday = ISOWeek.ToDateTime(Math.Clamp(first.Year, 2, 9998), node.Ordinal, DayOfWeek.Monday);
            return ResolvedTime.Of(CalendarPeriod.Containing(DateOnly.FromDateTime(monday), TimeUnit.Week));
        }
        var day = node.Ordinal < 0 ? last : CalendarPeriod.Move(first, node.Ordinal - 1, node.Unit);
        if (day > last) day = last;
        return ResolvedTime.Of(CalendarPeriod.Containing(day, node.Unit));
    }

    private ResolvedTime NthWeekday(NthWeekdayNode node, Tense tense)
    {
        var whole = node.Whole is null ? default : Of(node.Whole, tense);
        var anchor = _lastDay is null && _lastMention is { Unit: TimeUnit.Month } ? null : Anchor(TimeUnit.Day);
        if ((node.Whole is null ? anchor : node.Nth < 0 ? whole.Last : whole.First) is not { } from)
            return new ResolvedTime(DateKind.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{node.Weekday}"));
        // From the edge of the month that day counts itself; from another day it does not.
        var isInclusive = node.Whole is not null;
        var days = node.Nth > 0 ? node.Weekday - CalendarPeriod.WeekdayOf(from) : CalendarPeriod.WeekdayOf(from) - node.Weekday;
        days = (days + 7) % 7;
        if (days == 0 && !isInclusive) days = 7;
        days += 7 * (Math.Abs(node.Nth) - 1);
        var day = CalendarPeriod.Move(from, node.Nth > 0 ? days : -days, TimeUnit.Day);
        // Not every month has a fifth Monday.
        return day < whole.First || day > whole.Last ? ResolvedTime.Unresolved(TimeUnit.Day) : ResolvedTime.Of(CalendarPeriod.Containing(day, TimeUnit.Day));
    }

    private static string? Recurring(TimeNode each) => each switch
    {
        DateNode { Weekday: > 0 } date => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{date.Weekday}"),
        DateNode date => TimexFormat.Partial(null, date.Month, date.Day),
        SeasonNode season => "XXXX-" + TimexFormat.Season(season.Season),
        DayPartNode { Day: DateNode day } part => Recurring(day) + TimexFormat.DayPart(part.Part),
        DayPartNode part => "XXXX-XX-XX" + TimexFormat.DayPart(part.Part),
        HolidayNode holiday when HolidayCalendar.Fixed(holiday.Holiday) is { Month: > 0 } fixedDay => TimexFormat.Partial(null, fixedDay.Month, fixedDay.Day),
        _ => "P1Y",
    };
}
