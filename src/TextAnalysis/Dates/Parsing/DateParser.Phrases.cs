namespace TextAnalysis;

/// <summary>What wraps an expression: approximation, a position within it; and expressions of one word.</summary>
internal readonly ref partial struct DateParser
{
    /// <summary><c>more than two years</c>, <c>nearly a week ago</c>, <c>at least 30 days</c>, <c>up to 180 days</c>.</summary>
    private TimeNode? Approximate(int i, out int next)
    {
        next = i;
        var at = SkipApproximator(i);
        if (at == i) return null;
        var node = Shifted(at, out next) ?? (TimeNode?)Duration(at, out next);
        if (node is not null && this[at].Kind is not LexemeKind.Unit) return node;
        // around year end
        if (Is(i, LexemeKind.Approximator) && PeriodEnd(at, out next) is { } end) return end;
        return null;
    }

    private int SkipApproximator(int i)
    {
        if (Is(i, LexemeKind.Approximator)) return i + 1;
        if (IsPreposition(i, Words.At) && Is(i + 1, LexemeKind.More) && this[i + 1].Value is 3 or 4) return i + 2;
        if (!Is(i, LexemeKind.More)) return i;
        var at = i;
        if (this[at].Value == 6 && Is(at + 1, LexemeKind.More)) at++;
        if (this[at].Value is 1 or 2 && Is(at + 1, LexemeKind.Than)) return at + 2;
        if (this[at].Value == 5 && IsPreposition(at + 1, Words.To)) return at + 2;
        if (this[at].Value == 7 && Is(at + 1, LexemeKind.More, 8) && Is(at + 2, LexemeKind.More, 7)) return at + 3;
        return i;
    }

    /// <summary><c>early 1990</c>, <c>mid-May</c>, <c>the end of the month</c>, <c>later this year</c>, <c>year-end</c>.</summary>
    private TimeNode? Positioned(int i, out int next)
    {
        if (PeriodEnd(i, out next) is { } yearEnd) return yearEnd;
        var at = Is(i, LexemeKind.Article, Words.The) ? i + 1 : i;
        if (!Is(at, LexemeKind.Position)) return null;
        var position = this[at].Value;
        if (position is Words.Start or Words.Middle or Words.End || at > i && IsPreposition(at + 1, Words.Of))
        {
            // end-March
            if (Is(at + 1, LexemeKind.Hyphen) && IsGlued(at + 1)) return Calendar(at + 2, out next);
            if (!IsPreposition(at + 1, Words.Of)) return null;
            return Calendar(at + 2, out next) ?? NominalPeriod(at + 2, out next);
        }
        if (at > i) return null;
        // pre-1990, post-2020
        if (position == Words.Beyond) return Is(at + 1, LexemeKind.Hyphen) && IsGlued(at + 1) ? Year(at + 2, out next) : null;
        at = SkipHyphen(at + 1);
        if (position == Words.Later && IsPreposition(at, Words.In)) at++;
        if (IsPreposition(at, Words.In) || IsPreposition(at, Words.On)) return null;
        var node = DayOrPart(at, out next) ?? NominalPeriod(at, out next);
        return node is ReferenceNode or DurationNode ? null : node;
    }

    private TimeNode? NominalPeriod(int i, out int next) => Nominal(i, out next) is { } node and not (DurationNode or ReferenceNode) ? node : null;

    /// <summary><c>year-end</c>, <c>year's end</c>, <c>month-end</c>.</summary>
    private DateNode? PeriodEnd(int i, out int next)
    {
        next = i;
        var start = i;
        i = Is(i, LexemeKind.Article, Words.The) ? i + 1 : i;
        var isBeforeEnd = Kind(i + 1) is LexemeKind.Hyphen or LexemeKind.PossessiveClitic || Is(i + 1, LexemeKind.Position, Words.End);
        if (!IsUnit(i, TimeUnit.Year) || !isBeforeEnd) return null;
        var end = Is(i + 1, LexemeKind.Position) ? i + 1 : i + 2;
        next = end + 1;
        // "the year-end dividend": the article is the noun's.
        if (i > start && Is(i + 1, LexemeKind.Hyphen) && IsBeforeNoun(next)) return null;
        return Is(end, LexemeKind.Position, Words.End) ? new DateNode(null, 12, 31) : null;
    }

    /// <summary><c>now</c>, <c>recently</c>, <c>soon</c>, <c>daily</c>.</summary>
    private TimeNode? Adverb(int i, out int next)
    {
        next = i + 1;
        if (Is(i, LexemeKind.Frequency)) return IsPaper(i) || UnitAt(i) is TimeUnit.Quarter or TimeUnit.HalfYear && IsBeforeNoun(next) ? null : Frequency(i);
        if (IsText(i, "long") && WordBefore(i) is not "that" && Is(i + 1, LexemeKind.Shift, Words.Ago))
        {
            next = i + 2;
            return new ReferenceNode(Words.PastReference);
        }
        if (!Is(i, LexemeKind.Reference)) return null;
        if (this[i].Value == Words.FutureReference && IsTold(i)) return null;
        // "as soon as", "now that" in its causal sense keeps its time.
        if (IsText(i, "soon") && (WordBefore(i) is "as" or "As" || WordAfter(i) is "after" or "as")) return null;
        if (IsText(i, "shortly")) return WordAfter(i) is "after" or "before" ? null : new ReferenceNode(Words.FutureReference);
        return new ReferenceNode(this[i].Value);
    }

    // China Daily, the Daily Mail
    private bool IsPaper(int i)
    {
        var isBeforeName = TokenAfter(i) is { Length: > 0 } after && char.IsUpper(_text[after.Start]);
        return this[i].Capital && (isBeforeName || TokenBefore(i).PennTag == PennTag.NNP);
    }

    // "Soon became", "was soon released": soon after what was told, not after now.
    private bool IsTold(int i) => TokenAfter(i).PennTag == PennTag.VBD || WordBefore(i) is "was" or "were" or "had";

    // CBS's "60 Minutes", ABC's "This Week": within quotation marks, and its unit with a capital.
    private bool IsTitle(int i)
    {
        var isNamed = (this[i].Capital || Is(i, LexemeKind.Digits)) && Is(i + 1, LexemeKind.Unit) && this[i + 1].Capital;
        if (!isNamed || !IsMarkOfQuotation(TokenBefore(i))) return false;
        var after = TokenAfter(i + 1);
        return after.Length > 0 && (char.IsUpper(_text[after.Start]) || !char.IsLetterOrDigit(_text[after.Start]));
    }

    private bool IsMarkOfQuotation(Token token) => TextOf(token) is "\"" or "“" or "''" or "``" or "‘" or "'";

    /// <summary>"She may one day return": some day of the future, no length.</summary>
    private ReferenceNode? OneDay(int i, out int next)
    {
        next = i + 2;
        if (!Is(i, LexemeKind.Cardinal, 1) || !IsUnit(i + 1, TimeUnit.Day) || Is(i + 1, LexemeKind.Hyphen)) return null;
        return TokenBefore(i).PennTag is PennTag.MD or PennTag.TO ? new ReferenceNode(Words.FutureReference) : null;
    }

    private SetNode Frequency(int i)
    {
        var unit = (TimeUnit)this[i].Value;
        return new SetNode(unit switch
        {
            TimeUnit.Fortnight => "P2W",
            TimeUnit.HalfYear => "P6M",
            TimeUnit.Quarter => "P3M",
            TimeUnit.Night => "P1D",
            _ => TimexFormat.Duration(1, unit),
        });
    }

    /// <summary><c>every Tuesday</c>, <c>each month</c>, <c>every two weeks</c>, <c>twice a month</c>, <c>Mondays</c>.</summary>
    private TimeNode? Set(int i, out int next)
    {
        next = i + 1;
        if (Is(i, LexemeKind.Each) && this[i].Length == 3)
        {
            // all day, any weekend
            next = i + 2;
            if (IsUnit(i + 1, TimeUnit.Weekend)) return new SetNode("XXXX-WXX-WE");
            var isWhole = IsText(i, "all") && Is(i + 1, LexemeKind.Unit) && !IsPlural(i + 1) && this[i + 1].Length > 2;
            return isWhole ? new DurationNode(1, UnitAt(i + 1)) : null;
        }
        if (Share(i, out var end) is { } share) { next = end; return share; }
        if (Is(i, LexemeKind.Each)) return Each(i + 1, out next);
        if (Is(i, LexemeKind.Times)) return TimesPer(i, out next);
        if (Amount(i, out var times) is not null && Is(times, LexemeKind.Times, 0)) return TimesPer(times, out next);
        if (IsUnit(i, TimeUnit.Weekend) && IsPlural(i)) return new SetNode("XXXX-WXX-WE");
        if ((Is(i, LexemeKind.Article, Words.A) || IsPreposition(i, Words.Per)) && IsUnit(i + 1) && IsRate(i))
        {
            next = i + 2;
            return new SetNode(TimexFormat.Duration(1, UnitAt(i + 1)));
        }
        return IsFullWeekday(i) ? RecurringDay(i, out next) : null;
    }

    /// <summary><c>Mondays</c>, <c>Monday nights</c>, <c>Tuesday and Thursday evenings</c>.</summary>
    private RecurringNode? RecurringDay(int i, out int next)
    {
        next = i + 1;
        var day = new DateNode(null, 0, 0, this[i].Value);
        if (IsPlural(i) && this[i].Capital) return new RecurringNode(PartOfDay(day, i + 1, out next));
        if (PartOfDays(i + 1) is { } part) { next = i + 2; return new RecurringNode(new DayPartNode(day, part)); }
        // "Monday and Tuesday nights", "every Tuesday and Thursday"
        if (Is(i + 1, LexemeKind.And) && Is(i + 2, LexemeKind.Weekday) && PartOfDays(i + 3) is { } shared) return new RecurringNode(new DayPartNode(day, shared));
        if (Is(i - 1, LexemeKind.And) && Is(i - 2, LexemeKind.Weekday) && Is(i - 3, LexemeKind.Each)) return new RecurringNode(day);
        return null;
    }

    // mornings, nights
    private int? PartOfDays(int i) => !IsPlural(i) ? null : Kind(i) switch
    {
        LexemeKind.DayPart => this[i].Value,
        LexemeKind.Unit when UnitAt(i) == TimeUnit.Night => 3,
        _ => null,
    };

    private TimeNode? Each(int i, out int next)
    {
        var step = 1.0;
        // every second Tuesday, every third month: "second" is no unit before another one.
        if (IsText(i, "other") || IsText(i, "second") && (Is(i + 1, LexemeKind.Weekday) || IsUnit(i + 1))) { step = 2; i++; }
        else if (Is(i, LexemeKind.Ordinal) && (Is(i + 1, LexemeKind.Weekday) || IsUnit(i + 1))) { step = this[i].Value; i++; }
        else if (Amount(i, out var after) is { } amount) { step = amount; i = after; }
        next = i + 1;
        if (IsUnit(i, TimeUnit.Weekend) && step == 1) return new SetNode("XXXX-WXX-WE");
        if (IsUnit(i)) return double.IsNaN(step) ? null : new SetNode(TimexFormat.Duration(step, UnitAt(i)));
        if (Is(i, LexemeKind.Weekday)) return new RecurringNode(PartOfDay(new DateNode(null, 0, 0, this[i].Value), i + 1, out next));
        if (Is(i, LexemeKind.Month)) return MonthDate(i, out next) is DateNode date ? new RecurringNode(date) : new RecurringNode(new DateNode(null, this[i].Value, 0));
        if (Is(i, LexemeKind.Season)) return new RecurringNode(new SeasonNode(this[i].Value, null, null));
        if (Is(i, LexemeKind.DayPart)) return new RecurringNode(new DayPartNode(null, this[i].Value));
        return HolidayName(i, out next) is { } holiday ? new RecurringNode(new HolidayNode(holiday, null, null)) : null;
    }

    // twice a month, three times a week, twice daily: the value is the unit, TIMEX3 keeps the number apart.
    private SetNode? TimesPer(int i, out int next)
    {
        next = i + 2;
        if (Is(i + 1, LexemeKind.Frequency)) return Frequency(i + 1);
        next = i + 3;
        var per = Is(i + 1, LexemeKind.Article, Words.A) || Is(i + 1, LexemeKind.Each) || IsPreposition(i + 1, Words.Per);
        return per && IsUnit(i + 2) ? new SetNode(TimexFormat.Duration(1, UnitAt(i + 2))) : null;
    }

    // $5 a share a year, 300 cars a day: behind an amount "a year" is a rate, elsewhere a length.
    private bool IsRate(int i)
    {
        if (IsPreposition(i, Words.Per)) return true;
        if (Kind(i + 2) is LexemeKind.Shift or LexemeKind.Position or LexemeKind.And or LexemeKind.Or or LexemeKind.Hyphen || IsDayBefore(i + 2)) return false;
        var before = TokenBefore(i);
        var isCounted = before.PennTag is PennTag.NNS or PennTag.NN || before.PartOfSpeech == PartOfSpeech.Numeral;
        return isCounted || TextOf(before) is "%" or "percent" or "times" or "once" or "twice";
    }
}
