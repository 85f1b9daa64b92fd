namespace TextAnalysis;

/// <summary>Dates in digits.</summary>
internal readonly ref partial struct DateParser
{
    /// <summary><c>2023-03-20</c>, <c>20/03/2023</c>, <c>3/20/23</c>, <c>20.03.2023</c>, <c>03/2023</c>.</summary>
    private DateNode? Numeric(int i, out int next)
    {
        next = i;
        if (!Is(i, LexemeKind.Digits) || this[i].Length > 4 && this[i].Length != 8) return null;
        var goesOn = char.IsLetterOrDigit(CharBefore(i)) || CharBefore(i) is '-' or '/' or '.' or '$' or '£' or '€' or ':' or '_' && !IsText(i - 2, "from");
        if (goesOn) return IsAfterRangeMark(i) ? NumericParts(i, out next) : null;
        return this[i].Length == 8 ? Compact(i, out next) : NumericParts(i, out next);
    }

    /// <summary><c>20230320</c>.</summary>
    private DateNode? Compact(int i, out int next)
    {
        next = i + 1;
        var value = this[i].Value;
        return value / 10000 is >= 1900 and < 2100 && value % 100 > 0 ? Checked(value / 10000, value / 100 % 100, value % 100) : null;
    }

    // 1-2-2023 - 3-2-2023 is a range, 133-03-03-2020 none.
    private bool IsAfterRangeMark(int i) => Is(i - 1, LexemeKind.Hyphen) && this[i - 2].Kind is LexemeKind.Digits or LexemeKind.Month
        && !(IsGlued(i - 1) && Is(i + 1, LexemeKind.Hyphen));

    private DateNode? NumericParts(int i, out int next)
    {
        next = i + 1;
        var mark = Kind(i + 1);
        var isMark = mark is LexemeKind.Hyphen or LexemeKind.Slash or LexemeKind.Stop && this[i + 1].Length == 1;
        if (!isMark || !IsGlued(i + 1) || !IsGlued(i + 2)) return null;
        var hasThird = Kind(i + 3) == mark && IsGlued(i + 3) && Is(i + 4, LexemeKind.Digits) && IsGlued(i + 4);
        if (Is(i + 2, LexemeKind.Month) && this[i].Length == 4) return YearMonthName(i, mark, out next);
        if (!Is(i + 2, LexemeKind.Digits)) return null;
        next = hasThird ? i + 5 : i + 3;
        if (HasDigitBehind(next)) return null;
        return hasThird ? ThreeParts(i, mark) : TwoParts(i, mark);
    }

    private bool HasDigitBehind(int next)
    {
        var end = this[next - 1].End;
        if (end >= _text.Length) return false;
        if (char.IsLetterOrDigit(_text[end]) && _text[end] is not ('T' or 't')) return true;
        // The same mark again, and a digit behind it.
        return end + 1 < _text.Length && _text[end] is '/' or '-' && char.IsDigit(_text[end + 1]) && _text[end] == _text[this[next - 2].Start];
    }

    private DateNode? YearMonthName(int i, LexemeKind mark, out int next)
    {
        next = i + 3;
        var day = Kind(i + 3) == mark && Is(i + 4, LexemeKind.Digits) && IsGlued(i + 4) ? this[i + 4].Value : 0;
        if (day > 0) next = i + 5;
        return Checked(this[i].Value, this[i + 2].Value, day);
    }

    private DateNode? ThreeParts(int i, LexemeKind mark)
    {
        var (a, b, c) = (this[i], this[i + 2], this[i + 4]);
        if (a.Length == 4) return b.Length <= 2 && c.Length <= 2 ? Checked(a.Value, b.Value, c.Value) : null;
        if (c.Length is not (2 or 4) || a.Length > 2 || b.Length > 2) return null;
        if (c.Length == 2 && mark == LexemeKind.Stop) return null;
        // Ages, scores and telephone numbers look like 1-2-34.
        if (c.Length == 2 && mark == LexemeKind.Hyphen && (a.Length != 2 || b.Length != 2)) return null;
        var year = c.Length == 4 ? c.Value : Century(c.Value);
        return Ordered(year, a.Value, b.Value, mark == LexemeKind.Stop ? _orderWithPoints : _order);
    }

    private DateNode? TwoParts(int i, LexemeKind mark)
    {
        var (a, b) = (this[i], this[i + 2]);
        if (mark != LexemeKind.Stop)
        {
            // 2014-06; but 2004-06 are years.
            var isMonth = b is { Length: 2, Value: >= 1 and <= 12 } && a.Value % 100 >= b.Value;
            if (isMonth && a is { Length: 4, Value: >= 1900 and < 2100 }) return new DateNode(a.Value, b.Value, 0);
            if (a is { Length: <= 2, Value: >= 1 and <= 12 } && b is { Length: 4, Value: >= 1900 and < 2100 }) return new DateNode(b.Value, a.Value, 0);
        }
        // 3/20: a fraction or a score, unless a word of time stands next to it.
        if (mark != LexemeKind.Slash || a.Length > 2 || b.Length > 2 || !IsNumericContext(i)) return null;
        return Ordered(null, a.Value, b.Value, _order);
    }

    private bool IsNumericContext(int i)
    {
        if (Is(i - 1, LexemeKind.Weekday) || Is(i - 1, LexemeKind.Comma) && Is(i - 2, LexemeKind.Weekday)) return true;
        // 3/20, 3/21 or 3/22; 3/20 to 3/22
        var isLinked = Kind(i - 1) is LexemeKind.Comma or LexemeKind.Or or LexemeKind.Hyphen || IsPreposition(i - 1, Words.To);
        return isLinked && Is(i - 3, LexemeKind.Slash) || WordBefore(i) is "on" or "On" or "by" or "By" or "until" or "since" or "Since" or "from" or "From"
            or "before" or "after" or "due" or "dated" or "between" or "this";
    }

    private static DateNode? Ordered(int? year, int a, int b, DateOrder order)
    {
        var dayFirst = order == DateOrder.DayFirst;
        return dayFirst
            ? Checked(year, b, a) ?? Checked(year, a, b)
            : Checked(year, a, b) ?? Checked(year, b, a);
    }

    private static DateNode? Checked(int? year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 0 || year is < 1 or > 9999) return null;
        return day <= DateTime.DaysInMonth(year ?? 2000, month) ? new DateNode(year, month, day) : null;
    }
}
