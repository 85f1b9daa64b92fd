namespace TextAnalysis;

/// <summary>What a time expression says, before it is known which days it means.</summary>
internal abstract record TimeNode;

/// <summary>
/// A date with the parts that were written; a part not written is 0 (a year: null). Direction: -1, 0 or 1 for the last, this or the
/// next one, counted from the present or from what was last spoken of.
/// </summary>
internal sealed record DateNode(int? Year, int Month, int Day, int Weekday = 0, int? Direction = null, bool FromLastMention = false) : TimeNode
{
    public bool IsYearOnly => Month == 0 && Day == 0 && Weekday == 0;
}

/// <summary>A period counted from the present one: <c>yesterday</c> is (Day, -1), <c>next week</c> (Week, 1).</summary>
internal sealed record DeicticNode(TimeUnit Unit, int Offset) : TimeNode;

/// <summary>A period counted from the one last spoken of: <c>the same day</c>, <c>the following year</c>.</summary>
internal sealed record AnaphorNode(TimeUnit Unit, int Offset) : TimeNode;

/// <summary>A quarter (1 to 4; 0: the one last spoken of) or half (5, 6) of a year; of the nearest fitting year when none is given.</summary>
internal sealed record QuarterNode(int Number, TimeNode? Year) : TimeNode;

/// <summary>A quarter known only by its distance from the one last spoken of: <c>the year-ago quarter</c>.</summary>
internal sealed record QuarterShiftNode(int Quarters) : TimeNode;

/// <summary>The month last spoken of, in another year: <c>the same month of 2021</c>.</summary>
internal sealed record SameMonthNode(TimeNode Year) : TimeNode;

/// <summary>A season: 1 spring, 2 summer, 3 autumn, 4 winter.</summary>
internal sealed record SeasonNode(int Season, TimeNode? Year, int? Direction, bool FromLastMention = false) : TimeNode;

/// <summary>A decade by its first year divided by ten, or a century by its first year divided by a hundred.</summary>
internal sealed record EraNode(int Value, bool IsCentury, bool IsBeforeChrist = false) : TimeNode;

/// <summary>A holiday of a year, the nearest fitting one when none is given.</summary>
internal sealed record HolidayNode(Holiday Holiday, TimeNode? Year, int? Direction, bool FromLastMention = false) : TimeNode;

/// <summary>The n-th (from the end: -1) day, week, month of a longer period.</summary>
internal sealed record WithinNode(int Ordinal, TimeUnit Unit, TimeNode Whole) : TimeNode;

/// <summary>The n-th (from the end: -1) of a day of the week in a month or year; without one, the one before (-1) or after (1) the day last spoken of.</summary>
internal sealed record NthWeekdayNode(int Nth, int Weekday, TimeNode? Whole) : TimeNode;

/// <summary>A length of time; no amount when it is vague.</summary>
internal sealed record DurationNode(double? Amount, TimeUnit Unit, DurationNode? Rest = null) : TimeNode;

/// <summary>A length of time before (-1) or after (1) an anchor: the present, or what was last spoken of.</summary>
internal sealed record ShiftNode(DurationNode By, int Sign, bool FromLastMention, TimeNode? From = null) : TimeNode;

/// <summary>Past, present or future, no more.</summary>
internal sealed record ReferenceNode(int Reference) : TimeNode;

/// <summary>A recurring time with its TIMEX3 value.</summary>
internal sealed record SetNode(string Value) : TimeNode;

/// <summary>Something that recurs on a day of the week or in a month, season or part of day.</summary>
internal sealed record RecurringNode(TimeNode Each) : TimeNode;

/// <summary>A part of a day; of the present one where no day is given.</summary>
internal sealed record DayPartNode(TimeNode? Day, int Part) : TimeNode;

/// <summary>A time on the clock, hour 24 being that behind the day's midnight; -1 for minutes or seconds not written, zone in hours and minutes (<c>-500</c>).</summary>
internal sealed record ClockNode(TimeNode? Day, int Hour, int Minute, int Second, int? Zone) : TimeNode;
