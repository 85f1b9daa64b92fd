namespace TextAnalysis;

/// <summary>Ranges and lists whose members share their month or year: <c>March 3-5, 2021</c>, <c>from 3 May to 5 June 2021</c>.</summary>
internal readonly ref partial struct DateParser
{
    private const int LongestList = 4;

    /// <summary>The year of a date that is written only behind its partner: of <c>May 3</c> in <c>May 3 to June 5, 2021</c>.</summary>
    private int? SharedYear(int i, int month)
    {
        if (!IsLink(i)) return null;
        var at = i + 1;
        var last = month;
        if (IsDayDigits(at)) at = Skip(at + 1, LexemeKind.DigitOrdinal);
        if (Is(at, LexemeKind.Month))
        {
            last = this[at].Value;
            at = SkipStop(at);
            if (IsDayDigits(at)) at = Skip(at + 1, LexemeKind.DigitOrdinal);
        }
        if (at == i + 1 || YearAfterMonth(Skip(at, LexemeKind.Comma), out _) is not { } year) return null;
        // From December 29 to January 2, 2022.
        return last < month ? year - 1 : year;
    }

    /// <summary>A day whose month stands before its partner: <c>25</c> in <c>April 24 and 25</c>.</summary>
    private DateNode? DayBehindMonth(int i, out int next)
    {
        next = i + 1;
        if (!IsDayDigits(i)) return null;
        var first = i;
        for (var n = 0; n < LongestList && IsBehindEarlierDay(first); n++) first -= 2;
        var name = Is(first - 1, LexemeKind.Stop) ? first - 2 : first - 1;
        var (month, day) = (this[name].Value, this[i].Value);
        if (first == i || !Is(name, LexemeKind.Month) || !IsDayOf(month, day) || IsBeforeNoun(next) || StartsClockOrCount(next)) return null;
        if (YearAfterMonth(Skip(next, LexemeKind.Comma), out var end) is not { } year) return new DateNode(SharedYear(next, month), month, day);
        next = end;
        return Valid(new DateNode(year, month, day));
    }

    private bool IsBehindEarlierDay(int day) =>
        (IsLink(day - 1) || Is(day - 1, LexemeKind.Comma)) && IsDayDigits(day - 2) && this[day - 2].Value < this[day].Value;

    /// <summary>A day whose month stands behind its partner: <c>10</c> in <c>10-12 June 2022</c>.</summary>
    private DateNode? DayBeforeMonth(int i, out int next)
    {
        next = i + 1;
        if (!IsDayDigits(i) || IsInsideNumber(i) || !IsLink(next) || !IsDayDigits(next + 1) || this[next + 1].Value <= this[i].Value) return null;
        var month = Skip(next + 2, LexemeKind.DigitOrdinal);
        if (!Is(month, LexemeKind.Month) || !this[month].Capital || !IsDayOf(this[month].Value, this[next + 1].Value)) return null;
        return new DateNode(YearAfterMonth(Skip(SkipStop(month), LexemeKind.Comma), out _), this[month].Value, this[i].Value);
    }

    // "June 10 - 31, 2022": one end is no day, and the other then none either.
    private bool HasNoSuchEnd(int i, int month) =>
        Is(i, LexemeKind.Hyphen) && IsDigits(i + 1, 2) && Is(i + 2, LexemeKind.Comma)
        && YearAfterMonth(i + 3, out _) is { } year && this[i + 1].Value > DateTime.DaysInMonth(year, month);

    private bool IsDayDigits(int i) => Is(i, LexemeKind.Digits) && this[i].Length <= 2 && this[i].Value is >= 1 and <= 31;

    // and, or, to, until, through, and the dash of a range
    private bool IsLink(int i) => Kind(i) is LexemeKind.And or LexemeKind.Or or LexemeKind.Hyphen || IsPreposition(i, Words.To);
}
