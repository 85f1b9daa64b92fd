namespace TextAnalysis;

/// <summary>Noun phrases whose head is a unit: <c>the past three weeks</c>, <c>the same month of 2021</c>, <c>the day after Thanksgiving</c>.</summary>
internal readonly ref partial struct DateParser
{
    private TimeNode? UnitHead(in TimePhrase phrase, int start, out int next)
    {
        var head = phrase.Head;
        var unit = UnitAt(head);
        var isPlural = IsPlural(head) && unit != TimeUnit.Century || IsText(head, "centuries");
        next = head + 1;
        if (phrase.Amount is { } amount) return CountedUnit(phrase, amount, unit, isPlural);
        if (IsShortUnit(head) || Is(next, LexemeKind.Hyphen) && IsGlued(next)) return null;
        if (isPlural) return PluralHead(phrase, unit);
        if (IsYearWithEnd(phrase, unit)) return new DurationNode(1, unit);
        if (phrase.IsYearAgo) return unit == TimeUnit.Quarter ? new QuarterShiftNode(-4) : YearEarlier;
        if (phrase.Year is { } year) return unit == TimeUnit.Quarter ? new QuarterNode(0, new DateNode(year, 0, 0)) : new DateNode(year, 0, 0);
        if (phrase.Ordinal is { } ordinal) return OrdinalHead(phrase, ordinal, unit, next, out next);
        if (unit == TimeUnit.Week && WeekOf(next, out var end) is { } week)
        {
            next = end;
            return week;
        }
        // last year's quarter
        if (phrase.HasRelative && unit == TimeUnit.Year && Is(next, LexemeKind.PossessiveClitic) && IsUnit(next + 1, TimeUnit.Quarter))
        {
            next += 2;
            return new QuarterShiftNode(4 * phrase.Offset);
        }
        if (phrase.Determiner == Words.A) return null;
        if (phrase.Determiner == Words.That && unit == TimeUnit.Quarter) return new QuarterShiftNode(0);
        if (phrase.HasRelative && phrase.Relative != Words.Whole) return RelatedUnit(phrase, start, unit, next, out next);
        if (phrase.Determiner == Words.That && !phrase.HasRelative) return new AnaphorNode(unit, 0);
        return DefiniteUnit(phrase, unit, next, out next);
    }

    // "Two weeks" alone is read as a length elsewhere; "the last two weeks" here.
    private static TimeNode? CountedUnit(in TimePhrase phrase, double amount, TimeUnit unit, bool isPlural)
    {
        if (!phrase.HasRelative && phrase.Ordinal is null && !phrase.IsDefinite) return null;
        return amount == 1 && !isPlural && phrase.Offset != 0 ? new DeicticNode(unit, phrase.Offset) : Vague(amount, unit);
    }

    // "the year ended March 31", "the year to May"
    private bool IsYearWithEnd(in TimePhrase phrase, TimeUnit unit)
    {
        if (unit != TimeUnit.Year || phrase.Determiner != Words.The || phrase.HasRelative) return false;
        var next = phrase.Head + 1;
        return WordAfter(phrase.Head) is "ended" or "ending" || IsPreposition(next, Words.To) && Is(next + 1, LexemeKind.Month);
    }

    /// <summary>A unit that an adjective places: <c>last week</c>, <c>the following day</c>, <c>the latest quarter</c>.</summary>
    private TimeNode? RelatedUnit(in TimePhrase phrase, int start, TimeUnit unit, int i, out int next)
    {
        next = i;
        switch (phrase.Relative)
        {
            case Words.Same:
                // the same month of 2021, the same quarter last year
                if (unit is TimeUnit.Month or TimeUnit.Quarter && SameYear(i, out var end) is { } year)
                {
                    next = end;
                    return unit == TimeUnit.Quarter ? new QuarterNode(0, year) : new SameMonthNode(year);
                }
                return new AnaphorNode(unit, 0);
            case Words.Previous or Words.Following:
                return new AnaphorNode(unit, phrase.Offset);
            case Words.Next when phrase.Determiner == Words.The && IsOfCalendar(unit):
                return unit == TimeUnit.Week ? new DeicticNode(unit, 1) : new AnaphorNode(unit, phrase.Offset);
            case Words.Past when unit is TimeUnit.Fortnight or >= TimeUnit.Decade:
                return new DurationNode(1, unit);
            case Words.Last when IsPreposition(i, Words.Of) && Calendar(i + 1, out end) is { } whole:
                next = end;
                return new WithinNode(-1, unit, whole);
            case Words.Last when unit == TimeUnit.Day:
                return null;
            case Words.Latest when unit == TimeUnit.Quarter:
                // The last that is over.
                return new DeicticNode(unit, -1);
            case Words.Additional:
                return IsText(start, "another") || IsText(start, "additional") ? new DurationNode(1, unit) : null;
            default:
                return new DeicticNode(unit, phrase.Offset);
        }
    }

    /// <summary>A unit without an adjective, or a whole one: <c>this week</c>, <c>the entire month</c>, <c>fiscal year 2019</c>.</summary>
    private TimeNode? DefiniteUnit(in TimePhrase phrase, TimeUnit unit, int i, out int next)
    {
        next = i;
        if (phrase.Determiner == Words.This) return new DeicticNode(unit, 0);
        if (phrase.Determiner == Words.The && UnitWithArticle(phrase, unit, i, out next) is { } definite) return definite;
        next = i;
        if (!phrase.IsFiscal) return null;
        if (YearAfterMonth(i, out var end) is { } year)
        {
            next = end;
            return new DateNode(year, 0, 0);
        }
        return unit == TimeUnit.Year ? new DeicticNode(unit, phrase.Offset) : null;
    }

    private TimeNode? UnitWithArticle(in TimePhrase phrase, TimeUnit unit, int i, out int next)
    {
        next = i;
        var isBare = !phrase.HasRelative;
        if (isBare && unit == TimeUnit.Quarter) return new QuarterShiftNode(0);
        if (isBare && IsOfCalendar(unit) && IsDayBefore(i) && !IsBeforePhrase(i))
        {
            // "The year before, she had moved."
            var isBefore = this[next++].Value == Words.Before;
            return new AnaphorNode(unit, isBefore ? -1 : 1);
        }
        var isPresent = unit is TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight or TimeUnit.Month;
        if (isPresent || phrase.Relative == Words.Whole) return new DeicticNode(unit, 0);
        // the end of the century, but not "the crime of the century"
        var isBehindPosition = IsPreposition(phrase.Start - 1, Words.Of) && Is(phrase.Start - 2, LexemeKind.Position);
        if (isBare && isBehindPosition && unit is TimeUnit.Decade or TimeUnit.Century) return new DeicticNode(unit, 0);
        return unit == TimeUnit.Day && IsDayBefore(i) ? DayBefore(phrase, i, out next) : null;
    }

    private static bool IsOfCalendar(TimeUnit unit) => unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year;

    private TimeNode? SameYear(int i, out int next)
    {
        next = i;
        return Is(i, LexemeKind.Comma) ? null : YearBehind(i, out next);
    }

    private static DurationNode Vague(double amount, TimeUnit unit) => new(double.IsNaN(amount) ? null : amount, unit);

    private TimeNode? PluralHead(in TimePhrase phrase, TimeUnit unit)
    {
        if (phrase.Determiner == Words.This && unit == TimeUnit.Day && !phrase.HasRelative) return new ReferenceNode(Words.PresentReference);
        if (phrase.Determiner == Words.That && unit == TimeUnit.Day && !phrase.HasRelative) return new ReferenceNode(Words.PastReference);
        if (phrase.Relative is Words.Recent or Words.Coming) return new ReferenceNode(phrase.Relative == Words.Recent ? Words.PastReference : Words.FutureReference);
        if (phrase.Relative is Words.Last or Words.Past or Words.Previous or Words.Next or Words.Additional) return new DurationNode(null, unit);
        return phrase.Relative is Words.Following ? new DurationNode(null, unit) : null;
    }

    private TimeNode? OrdinalHead(in TimePhrase phrase, int ordinal, TimeUnit unit, int i, out int next)
    {
        next = i;
        if (phrase.Determiner == Words.A) return null;
        if (unit == TimeUnit.Century) return new EraNode(ordinal - 1, true);
        if (unit is < TimeUnit.Day or TimeUnit.Quarter) return null;
        // "Today is the eighth day of the strike."
        if (unit == TimeUnit.Day && phrase.Determiner == Words.The && WordBefore(phrase.Start) is "is" or "'s" or "’s") return new DeicticNode(unit, 0);
        if (!IsPreposition(i, Words.Of)) return null;
        var whole = Calendar(i + 1, out var end) ?? Nominal(i + 1, out end);
        if (whole is not (DateNode or DeicticNode or AnaphorNode or WithinNode)) return null;
        next = end;
        return new WithinNode(ordinal, unit, whole);
    }

    /// <summary>"the week of March 6": the week that day lies in.</summary>
    private ShiftNode? WeekOf(int i, out int next)
    {
        next = i;
        if (!IsPreposition(i, Words.Of)) return null;
        var day = MonthDate(i + 1, out next) as DateNode;
        if (day is not { Day: > 0 }) day = DayMonth(i + 1, out next);
        return day is null ? null : new ShiftNode(new DurationNode(0, TimeUnit.Week), 1, false, day);
    }

    /// <summary>"week 27", "week 3 of 2027": the weeks of ISO 8601.</summary>
    private WithinNode? WeekNumber(int week, out int next)
    {
        var i = week + 1;
        next = i + 1;
        var isWeek = Is(i, LexemeKind.Digits) && this[i].Length <= 2 && this[i].Value is >= 1 and <= 53;
        if (!isWeek || !IsUnit(week, TimeUnit.Week) || IsPlural(week)) return null;
        TimeNode year = new DeicticNode(TimeUnit.Year, 0);
        if (YearBehind(next, out var end) is { } named) (year, next) = (named, end);
        return new WithinNode(this[i].Value, TimeUnit.Week, year);
    }

    // Whether the preposition has something to stand before.
    private bool IsBeforePhrase(int i) => TokenAfter(i) is
    {
        Length: > 0,
        PartOfSpeech: not (PartOfSpeech.Punctuation or PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adverb),
    };

    private bool IsDayBefore(int i) => IsPreposition(i, Words.Before) || IsPreposition(i, Words.After);

    /// <summary>"the day before yesterday" and "the day after Thanksgiving" are one expression each; "the day before the vote" is a day and a relation.</summary>
    private TimeNode? DayBefore(in TimePhrase phrase, int i, out int next)
    {
        var sign = this[i].Value == Words.Before ? -1 : 1;
        next = i + 1;
        if (Is(next, LexemeKind.Day) && this[next].Value <= 1) return new DeicticNode(TimeUnit.Day, this[next++].Value + sign);
        var day = Calendar(next, out var end) ?? Nominal(next, out end);
        if (day is DateNode { Day: > 0 } or DateNode { Weekday: > 0 } or HolidayNode)
        {
            next = end;
            return new ShiftNode(new DurationNode(1, TimeUnit.Day), sign, false, day);
        }
        next = phrase.Head + 1;
        // "On Dec. 31, the day before her birthday": that day itself.
        var isBehindDay = Kind(phrase.Start - 2) is LexemeKind.Digits or LexemeKind.Weekday or LexemeKind.Day or LexemeKind.DigitOrdinal or LexemeKind.HolidayWord;
        return new AnaphorNode(TimeUnit.Day, isBehindDay && Is(phrase.Start - 1, LexemeKind.Comma) ? 0 : sign);
    }
}
