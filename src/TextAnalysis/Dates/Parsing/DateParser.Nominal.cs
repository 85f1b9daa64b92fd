namespace TextAnalysis;

/// <summary>Noun phrases around a unit or a name: <c>the past three weeks</c>, <c>last October</c>, <c>the same day</c>.</summary>
internal readonly ref partial struct DateParser
{
    private const int LongestPhrase = 8;

    private int Offset(int i) => Is(i, LexemeKind.Demonstrative) ? 0 : new TimePhrase { Relative = this[i].Value }.Offset;

    private TimeNode? Nominal(int i, out int next)
    {
        next = i;
        if (WeekNumber(i, out next) is { } numbered) return numbered;
        var phrase = ReadPhrase(i);
        var head = phrase.Head;
        if (head == i || phrase.IsAttributive) return null;
        next = head + 1;
        var node = Kind(head) switch
        {
            LexemeKind.Unit => UnitHead(phrase, i, out next),
            LexemeKind.Weekday => WeekdayHead(phrase, out next),
            LexemeKind.Month => phrase.HasRelative || phrase.Determiner == Words.This ? MonthHead(phrase, out next) : null,
            LexemeKind.Season => phrase.HasRelative || phrase.Determiner is Words.This or Words.That ? SeasonHead(phrase, out next) : null,
            LexemeKind.HolidayWord => phrase.HasRelative || phrase.Determiner == Words.This ? HolidayHead(phrase, out next) : null,
            LexemeKind.PeriodNoun => PeriodHead(phrase, i, out next),
            LexemeKind.ReferenceNoun => phrase.Determiner == Words.The && (!phrase.HasRelative || phrase.Relative == Words.Coming || phrase.Relative == Words.Recent) && TextOf(TokenAfter(head)) is not "of" ? new ReferenceNode(this[head].Value) : null,
            _ => null,
        };
        if (node is DurationNode or DeicticNode && Is(head, LexemeKind.Unit)) next = SkipOrSo(next);
        return node ?? Reference(phrase, i, out next);
    }

    private static ShiftNode YearEarlier => new(new DurationNode(1, TimeUnit.Year), -1, true);

    private TimePhrase ReadPhrase(int i)
    {
        var phrase = new TimePhrase { Start = i, Determiner = -1, Relative = -1 };
        // "said that last week": there "that" is a conjunction.
        if (IsText(i, "that") && (Is(i + 1, LexemeKind.Relative) && this[i + 1].Value != Words.Same || Amount(i + 1, out _) is not null)) return phrase with { Head = i };
        // "the week following last month's crash", "following Monday's debate", "coming May 3": no adjectives.
        if (Is(i, LexemeKind.Relative, Words.Following) && !Is(i + 1, LexemeKind.Unit) || IsText(i, "coming") && Kind(i + 1) is LexemeKind.Month or LexemeKind.Weekday) return phrase with { Head = i };
        if (this[i].Kind is LexemeKind.Article or LexemeKind.Demonstrative) phrase.Determiner = this[i++].Value;
        var first = i;
        for (var n = 0; n < LongestPhrase; n++)
        {
            var lexeme = this[i];
            if (lexeme.Kind == LexemeKind.Unit && IsYearAgo(i, out var past)) { phrase.IsYearAgo = true; i = past; }
            else if (lexeme.Kind == LexemeKind.Relative && !IsVerb(i) && (phrase.Amount is null || lexeme.Value is Words.Additional)) { phrase.Relative = phrase.Relative < 0 || lexeme.Value == Words.Same ? lexeme.Value : phrase.Relative; i++; }
            else if (lexeme.Kind == LexemeKind.Position && lexeme.Value <= Words.Mid) i = SkipHyphen(i + 1);
            else if (lexeme.Kind == LexemeKind.Fiscal) { phrase.IsFiscal = true; i = SkipHyphen(i + 1); }
            else if (lexeme.Kind == LexemeKind.More && lexeme.Value == 1 && phrase.Amount is not null) i++;
            else if (lexeme.Kind == LexemeKind.Digits && lexeme.Length == 4 && phrase.Year is null && lexeme.Value is >= 1900 and < 2100) { phrase.Year = lexeme.Value; i++; }
            else if (phrase.Ordinal is null && phrase.Amount is null && Ordinal(i, out var after) is { } ordinal) { phrase.Ordinal = ordinal; i = SkipHyphen(after); }
            else if (phrase.Amount is null && (phrase.Determiner != Words.A || phrase.Relative == Words.Additional) && Amount(i, out after) is { } amount) { phrase.Amount = amount; i = SkipHyphen(after); }
            else break;
        }
        phrase.Head = i;
        // "the eight-year war", "a third-quarter loss": the article is the noun's. "The year-ago quarter" keeps its own.
        phrase.IsAttributive = i > first && phrase.Relative is -1 or Words.Additional && Is(i - 1, LexemeKind.Hyphen) && !phrase.IsYearAgo;
        return phrase;
    }

    // "It will last two days."
    private bool IsVerb(int i) => Is(i, LexemeKind.Relative, Words.Last) && _tokens[this[i].Token].PennTag is PennTag.VB or PennTag.VBP;

    // year-ago, year-earlier
    private bool IsYearAgo(int i, out int past)
    {
        past = i;
        if (!Is(i, LexemeKind.Unit, (int)TimeUnit.Year) || !Is(i + 1, LexemeKind.Hyphen)) return false;
        if (!Is(i + 2, LexemeKind.Shift, Words.Ago) && !Is(i + 2, LexemeKind.Position, Words.Earlier)) return false;
        past = i + 3;
        return true;
    }

    private TimeNode? UnitHead(in TimePhrase phrase, int start, out int next)
    {
        var unit = (TimeUnit)this[phrase.Head].Value;
        var isPlural = IsPlural(phrase.Head) && unit is not TimeUnit.Century || IsText(phrase.Head, "centuries");
        next = phrase.Head + 1;
        int end;
        if (phrase.Amount is { } amount && (phrase.HasRelative || phrase.Ordinal is not null || phrase.Determiner is Words.The or Words.This or Words.That))
        {
            return amount == 1 && !isPlural && phrase.Offset != 0 ? new DeicticNode(unit, phrase.Offset) : Vague(amount, unit);
        }
        if (phrase.Amount is not null) return null;
        if (IsShortUnit(phrase.Head) || Is(next, LexemeKind.Hyphen) && IsGlued(next)) return null;
        // "the year ended March 31", "the year to May"
        var isPlainYear = unit == TimeUnit.Year && !isPlural && phrase.Determiner == Words.The && !phrase.HasRelative;
        if (isPlainYear && (TextOf(TokenAfter(phrase.Head)) is "ended" or "ending" || Is(next, LexemeKind.Preposition, Words.To) && Is(next + 1, LexemeKind.Month)))
            return new DurationNode(1, unit);
        if (isPlural) return PluralHead(phrase, unit);
        if (unit == TimeUnit.Quarter && phrase.IsYearAgo) return new QuarterShiftNode(-4);
        if (phrase.IsYearAgo) return YearEarlier;
        if (phrase.Year is { } year) return unit == TimeUnit.Quarter ? new QuarterNode(0, new DateNode(year, 0, 0)) : new DateNode(year, 0, 0);
        if (phrase.Ordinal is { } ordinal) return OrdinalHead(phrase, ordinal, unit, next, out next);
        if (unit == TimeUnit.Week && WeekOf(next, out end) is { } week) { next = end; return week; }
        // last year's quarter
        if (phrase.HasRelative && unit == TimeUnit.Year && Is(next, LexemeKind.PossessiveClitic) && Is(next + 1, LexemeKind.Unit, (int)TimeUnit.Quarter)) { next += 2; return new QuarterShiftNode(4 * phrase.Offset); }
        if (phrase.Determiner == Words.A) return null;
        if (unit == TimeUnit.Quarter && phrase.Determiner == Words.That) return new QuarterShiftNode(0);
        // the same month of 2021, the same quarter last year
        if (phrase.Relative == Words.Same && unit is TimeUnit.Month or TimeUnit.Quarter && SameYear(next, out end) is { } sameYear)
        {
            next = end;
            return unit == TimeUnit.Quarter ? new QuarterNode(0, sameYear) : new SameMonthNode(sameYear);
        }
        if (phrase.Relative is Words.Same || phrase.Determiner == Words.That && !phrase.HasRelative) return new AnaphorNode(unit, 0);
        if (phrase.Relative is Words.Previous or Words.Following or Words.Next && phrase.Determiner == Words.The && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
            return unit == TimeUnit.Week && phrase.Relative == Words.Next ? new DeicticNode(unit, 1) : new AnaphorNode(unit, phrase.Offset);
        if (phrase.Relative == Words.Past && unit is TimeUnit.Fortnight or >= TimeUnit.Decade) return new DurationNode(1, unit);
        if (phrase.Relative is Words.Following or Words.Previous) return new AnaphorNode(unit, phrase.Offset);
        if (phrase.Relative == Words.Last && Is(next, LexemeKind.Preposition, Words.Of) && Calendar(next + 1, out end) is { } whole) { next = end; return new WithinNode(-1, unit, whole); }
        if (phrase.Relative == Words.Last && unit == TimeUnit.Day) return null;
        // The latest quarter is the last that is over.
        if (unit == TimeUnit.Quarter && phrase.Relative == Words.Latest) return new DeicticNode(unit, -1);
        if (phrase.HasRelative && phrase.Relative is not (Words.Additional or Words.Whole)) return new DeicticNode(unit, phrase.Offset);
        if (phrase.Relative == Words.Additional) return IsText(start, "another") || IsText(start, "additional") ? new DurationNode(1, unit) : null;
        if (unit == TimeUnit.Quarter && phrase.Determiner == Words.The && !phrase.HasRelative) return new QuarterShiftNode(0);
        if (phrase.Determiner == Words.This) return new DeicticNode(unit, 0);
        if (phrase.Determiner == Words.The && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && !phrase.HasRelative && IsDayBefore(next) && !IsBeforePhrase(next))
        {
            // "The year before, she had moved."
            var isBefore = this[next++].Value == Words.Before;
            return new AnaphorNode(unit, isBefore ? -1 : 1);
        }
        if (phrase.Determiner == Words.The && (unit is TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight or TimeUnit.Month || phrase.Relative == Words.Whole)) return new DeicticNode(unit, 0);
        // the end of the century, but not "the crime of the century"
        if (phrase.Determiner == Words.The && unit is TimeUnit.Decade or TimeUnit.Century && !phrase.HasRelative && Is(phrase.Start - 1, LexemeKind.Preposition, Words.Of) && Is(phrase.Start - 2, LexemeKind.Position)) return new DeicticNode(unit, 0);
        if (phrase.Determiner == Words.The && unit == TimeUnit.Day && IsDayBefore(next)) return DayBefore(phrase, next, out next);
        if (phrase.IsFiscal && YearAfterMonth(next, out end) is { } fiscal) { next = end; return new DateNode(fiscal, 0, 0); }
        return phrase.IsFiscal && unit == TimeUnit.Year ? new DeicticNode(unit, phrase.Offset) : null;
    }

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
        if (unit == TimeUnit.Day && phrase.Determiner == Words.The && TextOf(TokenBefore(phrase.Start)) is "is" or "'s" or "’s") return new DeicticNode(unit, 0);
        if (!Is(i, LexemeKind.Preposition, Words.Of)) return null;
        var whole = Calendar(i + 1, out var end) ?? Nominal(i + 1, out end);
        if (whole is not (DateNode or DeicticNode or AnaphorNode or WithinNode)) return null;
        next = end;
        return new WithinNode(ordinal, unit, whole);
    }

    /// <summary>"the week of March 6": the week that day lies in.</summary>
    private ShiftNode? WeekOf(int i, out int next)
    {
        next = i;
        if (!Is(i, LexemeKind.Preposition, Words.Of)) return null;
        if (MonthDate(i + 1, out next) is not DateNode { Day: > 0 } day && (DayMonth(i + 1, out next) is not { } other || (day = other) is null)) return null;
        return new ShiftNode(new DurationNode(0, TimeUnit.Week), 1, false, day);
    }

    /// <summary>"week 27", "week 3 of 2027": the weeks of ISO 8601.</summary>
    private WithinNode? WeekNumber(int week, out int next)
    {
        var i = week + 1;
        next = i + 1;
        if (!Is(week, LexemeKind.Unit, (int)TimeUnit.Week) || IsPlural(week) || !Is(i, LexemeKind.Digits) || this[i].Length > 2 || this[i].Value is < 1 or > 53) return null;
        TimeNode year = new DeicticNode(TimeUnit.Year, 0);
        if (YearBehind(next, out var end) is { } named) (year, next) = (named, end);
        return new WithinNode(this[i].Value, TimeUnit.Week, year);
    }

    // Whether the preposition has something to stand before.
    private bool IsBeforePhrase(int i) => TokenAfter(i) is { Length: > 0, PartOfSpeech: not (PartOfSpeech.Punctuation or PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adverb) };

    private bool IsDayBefore(int i) => Is(i, LexemeKind.Preposition, Words.Before) || Is(i, LexemeKind.Preposition, Words.After);

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
        var isApposition = Is(phrase.Start - 1, LexemeKind.Comma) && Kind(phrase.Start - 2) is LexemeKind.Digits or LexemeKind.Weekday or LexemeKind.Day or LexemeKind.DigitOrdinal or LexemeKind.HolidayWord;
        return new AnaphorNode(TimeUnit.Day, isApposition ? 0 : sign);
    }

    private TimeNode? WeekdayHead(in TimePhrase phrase, out int next)
    {
        if (NthWeekday(phrase, out next) is { } nth) return nth;
        next = phrase.Head + 1;
        if (phrase.Determiner == Words.A || !phrase.HasRelative && phrase.Determiner is -1 or Words.The || phrase.Relative is Words.Additional or Words.Whole || phrase.Amount is not null || phrase.Ordinal is not null) return null;
        if (WeekdayDate(phrase.Head, out next) is not DateNode date) return null;
        if (date.Month == 0 && phrase.Determiner == Words.The && phrase.Relative is Words.Previous or Words.Following) return PartOfDay(new NthWeekdayNode(phrase.Offset, date.Weekday, null), next, out next);
        if (date.Month == 0) date = date with { Direction = phrase.HasRelative || phrase.Determiner == Words.This ? phrase.Offset : null };
        return PartOfDay(date, next, out next);
    }

    /// <summary><c>the first Monday in May</c>, <c>the last Friday of June 2022</c>, <c>the first Sunday of every month</c>.</summary>
    private TimeNode? NthWeekday(in TimePhrase phrase, out int next)
    {
        next = phrase.Head + 1;
        var nth = phrase.Ordinal ?? (phrase.Relative == Words.Last ? -1 : 0);
        if (nth is 0 or > 5 || phrase.Determiner == Words.A || !(Is(next, LexemeKind.Preposition, Words.Of) || Is(next, LexemeKind.Preposition, Words.In))) return null;
        var at = next + 1;
        if (Is(at, LexemeKind.Each) || Is(at, LexemeKind.Article, Words.The) && phrase.Ordinal is not null && Is(at + 1, LexemeKind.Unit, (int)TimeUnit.Month))
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

    /// <summary>"the latest period", "the year-earlier period", "that time", "this moment".</summary>
    private TimeNode? PeriodHead(in TimePhrase phrase, int start, out int next)
    {
        next = phrase.Head + 1;
        if (this[phrase.Head].Value == Words.Period)
        {
            if (phrase.IsYearAgo || phrase.Relative == Words.Corresponding) return new QuarterShiftNode(-4);
            if (phrase.Year is { } year) return new QuarterNode(0, new DateNode(year, 0, 0));
            if (phrase.Relative == Words.Same && SameYear(next, out var end) is { } same) { next = end; return new QuarterNode(0, same); }
            return phrase.Relative is Words.Latest or Words.Current ? new QuarterShiftNode(0) : null;
        }
        if (this[phrase.Head].Value == Words.Moment) return phrase.Determiner == Words.This || phrase.Determiner == Words.The && TextOf(TokenBefore(start)) is "at" or "At" or "for" or "For" ? new ReferenceNode(Words.PresentReference) : null;
        if (phrase.Relative == Words.Current && phrase.Determiner == Words.The) return new ReferenceNode(Words.PresentReference);
        if (phrase.HasRelative || phrase.Amount is not null || phrase.Ordinal is not null) return null;
        if (phrase.Determiner is Words.The or Words.That && TextOf(TokenBefore(start)) is "at" or "At" && TextOf(TokenAfter(phrase.Head)) is not ("of" or "that" or "when")) return new ReferenceNode(Words.PastReference);
        return null;
    }

    // "current market", "the past", "year-ago results": what refers without a head of its own.
    private TimeNode? Reference(in TimePhrase phrase, int start, out int next)
    {
        next = start + 1;
        if (Is(start, LexemeKind.Article, Words.The) && Is(start + 1, LexemeKind.Relative, Words.Past))
        {
            next = start + 2;
            return TokenAfter(start + 1).PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Numeral) ? new ReferenceNode(Words.PastReference) : null;
        }
        // year-ago results
        if (IsYearAgo(start, out var past)) { next = past; return YearEarlier; }
        if (IsText(start, "present") && TextOf(TokenBefore(start)) is "at" or "At" && !IsBeforeNoun(next)) return new ReferenceNode(Words.PresentReference);
        return IsText(start, "current") ? new ReferenceNode(Words.PresentReference) : null;
    }
}
