namespace TextAnalysis;

/// <summary>
/// Reads the absolute dates that sites print beside a headline: ISO 8601, and English day, month and year in any order.
/// </summary>
/// <remarks>
/// Only full dates with a four-digit year from 1900 to 2099 count. Purely numeric dates whose day and month could be swapped are
/// read as the caller says, unless the first number is above twelve or they are written with stops, as most of the world does.
/// </remarks>
/// <param name="text">The text to read.</param>
/// <param name="dayFirst">Whether 3/4/2020 is a day in April.</param>
internal ref struct PageDateParser(ReadOnlySpan<char> text, bool dayFirst = false)
{
    private readonly bool _dayFirst = dayFirst;
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Finds the first date at or after an offset.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="date">The date; its span counts from the start of the text given to the constructor.</param>
    public readonly bool TryFind(int from, out PageDate date)
    {
        // Each form holds a year: look for four digits, then read what stands around them.
        for (var i = from; i + 4 <= _text.Length; i++)
        {
            var digit = _text[i..].IndexOfAnyInRange('0', '9');
            if (digit < 0) break;
            i += digit;
            if (IsYear(i) && TryAround(i, from, out date)) return true;
            if (!IsYear(i)) while (i + 1 < _text.Length && char.IsAsciiDigit(_text[i + 1])) i++;
            else i += 3;
        }
        date = default;
        return false;
    }

    private readonly bool IsYear(int i) =>
        (i == 0 || !char.IsAsciiDigit(_text[i - 1]))
        && i + 4 <= _text.Length && (_text[i] == '1' && _text[i + 1] == '9' || _text[i] == '2' && _text[i + 1] == '0')
        && char.IsAsciiDigit(_text[i + 2]) && char.IsAsciiDigit(_text[i + 3]);

    private readonly bool TryAround(int yearAt, int from, out PageDate date)
    {
        date = default;
        var year = Number(yearAt, 4);
        int month, day, start = yearAt, end = yearAt + 4;
        if (end < _text.Length && _text[end] is '-' or '/' or '.' && TryNumber(end + 1, out month, out var monthEnd)
            && monthEnd < _text.Length && _text[monthEnd] == _text[end] && TryNumber(monthEnd + 1, out day, out var dayEnd))
        {
            end = dayEnd;
        }
        else if (TryBefore(yearAt, from, out month, out day, out start))
        {
            // Some sites glue the time to the year: "Nov 20 20194:29 AM".
        }
        else if (TryYearFirst(end, out month, out day, out end))
        {
        }
        else
        {
            return false;
        }
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        var time = PageTime.After(_text, end, out var timeEnd);
        var zone = time is null ? null : PageTime.Zone(_text, timeEnd, out timeEnd);
        date = new PageDate(new DateOnly(year, month, day), time, zone, new TextSpan(start, time is null ? end : timeEnd));
        return true;
    }

    /// <summary>Reads "March 20, ", "20 March ", "20th of March ", "Mar. 20 " or "20/3/" that ends where the year begins.</summary>
    private readonly bool TryBefore(int yearAt, int from, out int month, out int day, out int start)
    {
        (month, day, start) = (0, 0, yearAt);
        var at = yearAt;
        if (at - 1 >= from && _text[at - 1] is '/' or '.' or '-')
        {
            var separator = _text[at - 1];
            if (TryNumberBefore(at - 1, from, out var second, out var secondStart) && secondStart - 1 >= from
                && _text[secondStart - 1] == separator && TryNumberBefore(secondStart - 1, from, out var first, out start))
            {
                (month, day) = first > 12 || second <= 12 && (_dayFirst || separator == '.') ? (second, first) : (first, second);
                return true;
            }
        }
        at = SkipBack(at, from);
        if (at == yearAt && (at == from || !char.IsLetterOrDigit(_text[at - 1]))) return false;
        if (MonthName.EndingAt(_text, at, from, out month, out var monthStart))
        {
            var dayEnd = SkipBack(SkipOf(SkipBack(monthStart, from), from), from);
            return TryNumberBefore(SkipOrdinal(dayEnd, from), from, out day, out start);
        }
        if (!TryNumberBefore(SkipOrdinal(at, from), from, out day, out var dayStart)) return false;
        return MonthName.EndingAt(_text, SkipBack(dayStart, from), from, out month, out start);
    }

    /// <summary>Reads " March 20" or " 20 March" that follows a year.</summary>
    private readonly bool TryYearFirst(int yearEnd, out int month, out int day, out int end)
    {
        (month, day, end) = (0, 0, yearEnd);
        var at = yearEnd;
        while (at < _text.Length && at < yearEnd + 2 && _text[at] is ' ' or ',') at++;
        return at > yearEnd && MonthName.StartingAt(_text, at, out month, out var monthEnd)
            && monthEnd < _text.Length && _text[monthEnd] == ' ' && TryNumber(monthEnd + 1, out day, out end);
    }

    private readonly int SkipBack(int at, int from)
    {
        for (var steps = 0; at > from && steps < 4 && (char.IsWhiteSpace(_text[at - 1]) || _text[at - 1] is ',' or '.' or '-' or '/' or '\''); steps++) at--;
        return at;
    }

    private readonly int SkipOf(int at, int from) =>
        at - 3 >= from && _text.Slice(at - 2, 2).Equals("of", StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(_text[at - 3]) ? at - 2 : at;

    private readonly int SkipOrdinal(int at, int from) =>
        at - 3 >= from && char.IsAsciiDigit(_text[at - 3])
        && _text.Slice(at - 2, 2) is var suffix
        && (suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("th", StringComparison.OrdinalIgnoreCase)) ? at - 2 : at;

    private readonly bool TryNumber(int at, out int value, out int end)
    {
        for (end = at; end < _text.Length && end < at + 2 && char.IsAsciiDigit(_text[end]); end++) { }
        value = Number(at, end - at);
        return end > at;
    }

    private readonly bool TryNumberBefore(int end, int from, out int value, out int start)
    {
        for (start = end; start > from && start > end - 3 && char.IsAsciiDigit(_text[start - 1]); start--) { }
        value = Number(start, end - start);
        return end - start is 1 or 2;
    }

    private readonly int Number(int at, int length)
    {
        var value = 0;
        foreach (var digit in _text.Slice(at, length)) value = value * 10 + (digit - '0');
        return value;
    }
}
