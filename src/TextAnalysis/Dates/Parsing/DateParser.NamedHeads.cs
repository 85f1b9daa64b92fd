namespace TextAnalysis;

/// <summary>Noun phrases whose head is a day of the week, a month, a season or a holiday: <c>last Friday</c>, <c>the following spring</c>.</summary>
internal readonly ref partial struct DateParser
{
    private TimeNode? WeekdayHead(in TimePhrase phrase, out int next)
    {
        if (NthWeekday(phrase, out next) is { } nth) return nth;
        next = phrase.Head + 1;
        var isPlain = !phrase.HasRelative && phrase.Determiner is -1 or Words.The;
        var isSome = phrase.Determiner == Words.A || phrase.Relative is Words.Additional or Words.Whole;
        if (isPlain || isSome || phrase.Amount is not null || phrase.Ordinal is not null) return null;
        if (WeekdayDate(phrase.Head, out next) is not DateNode date) return null;
        if (date.Month > 0) return PartOfDay(date, next, out next);
        if (IsFromLastMention(phrase)) return PartOfDay(new NthWeekdayNode(phrase.Offset, date.Weekday, null), next, out next);
        date = date with { Direction = phrase.HasRelative || phrase.Determiner == Words.This ? phrase.Offset : null };
        return PartOfDay(date, next, out next);
    }

    /// <summary><c>the first Monday in May</c>, <c>the last Friday of June 2022</c>, <c>the first Sunday of every month</c>.</summary>
    private TimeNode? NthWeekday(in TimePhrase phrase, out int next)
    {
        next = phrase.Head + 1;
        var nth = phrase.Ordinal ?? (phrase.Relative == Words.Last ? -1 : 0);
        if (nth is 0 or > 5 || phrase.Determiner == Words.A || !(IsPreposition(next, Words.Of) || IsPreposition(next, Words.In))) return null;
        var at = next + 1;
        if (Is(at, LexemeKind.Each) || Is(at, LexemeKind.Article, Words.The) && phrase.Ordinal is not null && IsUnit(at + 1, TimeUnit.Month))
        {
            next = at + 2;
            return IsUnit(at + 1) ? new SetNode(TimexFormat.Duration(1, UnitAt(at + 1))) : null;
        }
        var whole = MonthDate(at, out next) ?? Nominal(at, out next);
        return whole is DateNode { Month: > 0, Day: 0 } or DeicticNode { Unit: TimeUnit.Month or TimeUnit.Year } or WithinNode { Unit: TimeUnit.Month }
            ? new NthWeekdayNode(nth, this[phrase.Head].Value, whole) : null;
    }

    private TimeNode? MonthHead(in TimePhrase phrase, out int next)
    {
        next = phrase.Head + 1;
        if (phrase.Amount is not null || phrase.Ordinal is not null || this[phrase.Head].Length == 3 && !this[phrase.Head].Capital) return null;
        // "another Jan. 17 e-mail", "looked past November"
        if (phrase.Relative is Words.Additional or Words.Whole || phrase.Relative == Words.Past && phrase.Determiner < 0) return null;
        return MonthDate(phrase.Head, out next) is DateNode date ? date with { Direction = phrase.Offset, FromLastMention = IsFromLastMention(phrase) } : null;
    }

    // "The following spring" is counted from what was last spoken of.
    private static bool IsFromLastMention(in TimePhrase phrase) =>
        phrase.Determiner == Words.The && phrase.Relative is Words.Following or Words.Previous;

    private SeasonNode? SeasonHead(in TimePhrase phrase, out int next)
    {
        next = phrase.Head + 1;
        if (phrase.Determiner == Words.That) return new SeasonNode(this[phrase.Head].Value, new AnaphorNode(TimeUnit.Year, 0), null);
        return new SeasonNode(this[phrase.Head].Value, null, phrase.Offset, IsFromLastMention(phrase));
    }

    private HolidayNode? HolidayHead(in TimePhrase phrase, out int next) =>
        HolidayName(phrase.Head, out next) is { } holiday ? new HolidayNode(holiday, null, phrase.Offset, IsFromLastMention(phrase)) : null;
}
