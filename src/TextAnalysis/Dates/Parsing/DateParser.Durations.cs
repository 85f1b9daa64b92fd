namespace TextAnalysis;

/// <summary>Lengths of time, and points that lie such a length away.</summary>
internal readonly ref partial struct DateParser
{
    /// <summary>
    /// <c>two weeks ago</c>, <c>a year earlier</c>, <c>three days later</c>, <c>an hour from now</c>, <c>a week ago Monday</c>,
    /// <c>a week from Thursday</c>.
    /// </summary>
    private ShiftNode? Shifted(int i, out int next)
    {
        if (WeekdaysAgo(i, out next) is { } weekday) return weekday;
        if (Duration(i, out next) is not DurationNode duration) return null;
        if (Is(next, LexemeKind.Shift, Words.Ago)) return Ago(duration, next + 1, out next);
        if (Is(next, LexemeKind.Shift, Words.Hence)) { next++; return new ShiftNode(duration, 1, false); }
        if (Is(next, LexemeKind.Position, Words.Earlier)) { next++; return new ShiftNode(duration, -1, true); }
        if (Is(next, LexemeKind.Position, Words.Later)) { next++; return new ShiftNode(duration, 1, true); }
        return IsPreposition(next, Words.From) ? From(duration, i, next + 1, out next) : null;
    }

    // two weeks ago, a week ago Monday, a year ago today
    private ShiftNode Ago(DurationNode duration, int i, out int next)
    {
        next = i + 1;
        if (IsFullWeekday(i)) return new ShiftNode(duration, -1, false, new DateNode(null, 0, 0, this[i].Value));
        if (Is(i, LexemeKind.Day)) return new ShiftNode(duration, -1, false, new DeicticNode(TimeUnit.Day, this[i].Value));
        next = i;
        return new ShiftNode(duration, -1, false);
    }

    // an hour from now, a year from today, "a week from Thursday", but not "for a week from Thursday to Sunday"
    private ShiftNode? From(DurationNode duration, int start, int i, out int next)
    {
        next = i + 1;
        if (Is(i, LexemeKind.Reference, Words.PresentReference)) return new ShiftNode(duration, 1, false);
        if (Is(i, LexemeKind.Day)) return new ShiftNode(duration, 1, false, new DeicticNode(TimeUnit.Day, this[i].Value));
        if (!IsFullWeekday(i) || duration.Unit < TimeUnit.Day || WordBefore(start) is "for") return null;
        var isRange = IsLink(next) && TokenAfter(next).PennTag != PennTag.VB;
        return isRange ? null : new ShiftNode(duration, 1, false, new DateNode(null, 0, 0, this[i].Value, 1));
    }

    // Sun and Mon are other words.
    private bool IsFullWeekday(int i) => Is(i, LexemeKind.Weekday) && this[i].Length > 5;

    /// <summary>"two Fridays ago": so many weeks, less one, before the Friday gone.</summary>
    private ShiftNode? WeekdaysAgo(int i, out int next)
    {
        if (Amount(i, out next) is not (>= 2 and var count)) return null;
        if (!Is(next, LexemeKind.Weekday) || !IsPlural(next) || !Is(next + 1, LexemeKind.Shift, Words.Ago)) return null;
        next += 2;
        return new ShiftNode(new DurationNode(count - 1, TimeUnit.Week), -1, false, new DateNode(null, 0, 0, this[next - 2].Value, -1));
    }

    /// <summary>24 hours a day, seven days a week: how often, as "twice a month".</summary>
    private SetNode? Share(int i, out int next)
    {
        if (SingleDuration(i, out next) is not { Amount: not null } part || Is(i, LexemeKind.Article)) return null;
        var per = Is(next, LexemeKind.Article, Words.A) || Is(next, LexemeKind.Each) || IsPreposition(next, Words.Per);
        if (!per || !IsUnit(next + 1) || IsPlural(next + 1) || UnitAt(next + 1) <= part.Unit) return null;
        // "24 hours a day earlier"
        if (Kind(next + 2) is LexemeKind.Shift or LexemeKind.Position) return null;
        next += 2;
        return new SetNode(TimexFormat.Duration(1, UnitAt(next - 1)));
    }

    /// <summary><c>24 hours</c>, <c>four-year</c>, <c>8-month-old</c>, <c>a minute and a half</c>, <c>two hours and ten minutes</c>, <c>decades</c>.</summary>
    private DurationNode? Duration(int i, out int next)
    {
        if (BareUnit(i, out next) is { } bare) return bare;
        if (SingleDuration(i, out next) is not { } duration) return null;
        if (IsAndAHalf(next, out var half))
        {
            next = half;
            duration = duration with { Amount = duration.Amount + 0.5 };
        }
        var at = Skip(Skip(next, LexemeKind.Comma), LexemeKind.And);
        if (SingleDuration(at, out var end) is { } rest && rest.Unit < duration.Unit && !Is(i, LexemeKind.Article))
        {
            next = end;
            duration = duration with { Rest = rest };
        }
        if (Is(next, LexemeKind.Hyphen) && Is(next + 1, LexemeKind.Old) && IsGlued(next))
        {
            // A 52-year-old is a person, an eight-month-old truce a length of time.
            if (duration.Unit == TimeUnit.Year && IsText(next + 1, "old") || IsChild(WordAfter(next + 1))) return null;
            next += 2;
        }
        if (IsText(next, "old") || IsText(SkipHyphen(next), "old")) return null;
        // a day or two: as in "10 to 15 days", the first number stands for both
        var isOneOrMore = Is(i, LexemeKind.Article) && next == i + 2 && Is(next, LexemeKind.Or) && Is(next + 1, LexemeKind.Cardinal) && !IsUnit(next + 2);
        next = isOneOrMore ? next + 2 : SkipOrSo(next);
        return duration;
    }

    // a week or so
    private int SkipOrSo(int i) => Is(i, LexemeKind.Or) && Is(i + 1, LexemeKind.More, 9) ? i + 2 : i;

    private static bool IsChild(ReadOnlySpan<char> noun) =>
        noun is "son" or "daughter" or "boy" or "girl" or "baby" or "infant" or "child" or "twins" or "brother" or "sister" or "grandson" or "puppy";

    private bool IsShortUnit(int i) => this[i].Length <= 3 && this[i].Capital;

    private DurationNode? SingleDuration(int i, out int next)
    {
        next = i;
        var isPartOfNumber = Kind(i - 1) is LexemeKind.Stop or LexemeKind.Colon or LexemeKind.Slash || IsBehindLetter(i);
        if (Is(i, LexemeKind.Digits) && IsGlued(i) && isPartOfNumber) return null;
        if (PartOfCentury(i, out next) is { } part) return part;
        double amount;
        if (Is(i, LexemeKind.Article, Words.A))
        {
            if (Amount(i, out next) is { } counted) amount = counted;
            else { amount = 1; next = i + 1; }
            while (Is(next, LexemeKind.Relative) && this[next].Value is Words.Whole or Words.Additional) next++;
        }
        else if (Amount(i, out next) is { } number) amount = number;
        else return null;
        if (Is(next, LexemeKind.More)) next++;
        while (Is(next, LexemeKind.Relative) && this[next].Value is Words.Whole or Words.Additional) next++;
        var unit = Is(next, LexemeKind.Hyphen) ? next + 1 : next;
        if (unit < _lexemes.Length && IsShortUnit(unit) && Is(unit, LexemeKind.Unit) && UnitAt(unit) != TimeUnit.Day) return null;
        // "the eight-year war": where the article stands, the phrase begins behind it.
        var isHyphened = unit > next;
        var isOfArticle = Is(i + 1, LexemeKind.Quantifier) && !IsText(i + 1, "several") || Is(i + 1, LexemeKind.Multiplier);
        if (Is(i, LexemeKind.Article) && isHyphened && !isOfArticle) return null;
        // "zero-day flaws", "several weekend rallies", "in some quarters"
        var isNoLength = !IsPlural(unit) || UnitAt(unit) == TimeUnit.Quarter && IsText(i, "some");
        if (amount == 0 || double.IsNaN(amount) && !isHyphened && Is(unit, LexemeKind.Unit) && isNoLength) return null;
        if (!IsUnit(unit) || IsSecond(unit) && amount != 1 && !isHyphened) return null;
        if (Is(i, LexemeKind.Article) && unit == i + 1 && IsFraction(unit)) return null;
        if (UnitAt(unit) == TimeUnit.Quarter && (!IsPlural(unit) || unit > next || IsPreposition(unit + 1, Words.Of))) return null;
        if (Is(unit + 1, LexemeKind.Hyphen) && (Is(unit + 2, LexemeKind.Position, Words.Earlier) || Is(unit + 2, LexemeKind.Shift))) return null;
        next = unit + 1;
        return Vague(amount, UnitAt(unit));
    }

    /// <summary><c>a quarter century</c>, <c>a half-century</c>, <c>a quarter of a century</c>.</summary>
    private DurationNode? PartOfCentury(int i, out int next)
    {
        var part = Skip(i, LexemeKind.Article);
        var century = SkipHyphen(part + 1);
        if (IsPreposition(century, Words.Of) && Is(century + 1, LexemeKind.Article)) century += 2;
        next = century + 1;
        if (!IsUnit(century, TimeUnit.Century) || IsPlural(century)) return null;
        if (Is(part, LexemeKind.Half)) return new DurationNode(50, TimeUnit.Year);
        return IsUnit(part, TimeUnit.Quarter) ? new DurationNode(25, TimeUnit.Year) : null;
    }

    // "A second" is an ordinal, "a quarter" a fraction: with the article only the rest are lengths.
    private bool IsFraction(int unit) =>
        IsSecond(unit) || _tokens[this[unit].Token].PennTag == PennTag.JJ || UnitAt(unit) is TimeUnit.Quarter or TimeUnit.Second && !IsPlural(unit);

    // "weeks", "decades-long", "years": vague lengths. "Days" in a name, "times" or "minutes" of a meeting are not.
    private DurationNode? BareUnit(int i, out int next)
    {
        next = i + 1;
        if (!Is(i, LexemeKind.Unit)) return null;
        var unit = (TimeUnit)this[i].Value;
        var isLength = unit is TimeUnit.Hour or TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or >= TimeUnit.Year;
        if (IsPlural(i) && isLength)
        {
            // "37 years old" is an age.
            if (WordBefore(i) is "early" or "small" or "wee" && IsPreposition(i + 1, Words.Of)) return null;
            if (this[i].Length < 4 || IsText(i - 1, "old") || IsText(i + 1, "old")) return null;
            if (Is(i + 1, LexemeKind.Or) && Is(i + 2, LexemeKind.Unit) && IsPlural(i + 2)) next = i + 3;
            else if (Is(i + 1, LexemeKind.Hyphen) && Is(i + 2, LexemeKind.Old) && IsGlued(i + 1)) next = i + 3;
            return new DurationNode(null, unit);
        }
        // week-long
        next = i + 3;
        return Is(i + 1, LexemeKind.Hyphen) && IsGlued(i + 1) && Is(i + 2, LexemeKind.Old) && IsText(i + 2, "long") ? new DurationNode(1, unit) : null;
    }
}
