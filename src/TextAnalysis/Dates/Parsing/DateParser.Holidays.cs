namespace TextAnalysis;

/// <summary>Holidays, with or without their year.</summary>
internal readonly ref partial struct DateParser
{
    /// <summary><c>Christmas</c>, <c>Easter 2021</c>, <c>Thanksgiving weekend</c>.</summary>
    private TimeNode? HolidayDate(int i, out int next)
    {
        if (HolidayName(i, out next) is not { } holiday) return null;
        if (WordAfter(next - 1) is "Island") return null;
        TimeNode? year = null;
        if (YearBehind(next, out var end) is { } behind) (year, next) = (behind, end);
        var day = new HolidayNode(holiday, year, null);
        if (!Is(next, LexemeKind.Unit) || UnitAt(next) is not (TimeUnit.Week or TimeUnit.Weekend) || IsPlural(next)) return day;
        return new ShiftNode(new DurationNode(0, UnitAt(next++)), 1, false, day);
    }

    /// <summary>The longest name of a holiday that begins here; its first letter is a capital, or it is no name.</summary>
    private Holiday? HolidayName(int i, out int next)
    {
        next = i;
        Holiday? found = null;
        if (this[i].Kind is not (LexemeKind.HolidayWord or LexemeKind.Month)) return null;
        if (!this[i].Capital && !IsLowerCaseHoliday(i)) return null;
        foreach (var (holiday, words) in HolidayNames.All)
        {
            if (words.Length <= next - i || !Matches(i, words)) continue;
            found = holiday;
            next = i + words.Length;
        }
        return found;
    }

    private bool Matches(int i, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
            if (!IsText(i + k, words[k])) return false;
        return true;
    }

    private bool IsLowerCaseHoliday(int i) => Is(i, LexemeKind.HolidayWord) && this[i].Value > 0;

    /// <summary>9/11 in news is the day of 2001; any other date would be written with its year or its month's name.</summary>
    private DateNode? NineEleven(int i, out int next)
    {
        next = i + 3;
        return Is(i, LexemeKind.Digits, 9) && Is(i + 1, LexemeKind.Slash) && Is(i + 2, LexemeKind.Digits, 11) && IsGlued(i + 1) && IsGlued(i + 2)
            && this[i].Length == 1 && !Is(i + 3, LexemeKind.Slash) && !IsInsideNumber(i) && _order != DateOrder.DayFirst ? new DateNode(2001, 9, 11) : null;
    }
}
