namespace TextAnalysis;

/// <summary>Reads the English names of months, whole or cut to three letters or "Sept", with or without a stop.</summary>
internal static class MonthName
{
    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Reads the month whose name ends at an offset.</summary>
    public static bool EndingAt(ReadOnlySpan<char> text, int end, int from, out int month, out int start)
    {
        for (start = end; start > from && start > end - 10 && char.IsAsciiLetter(text[start - 1]); start--) { }
        month = Of(text[start..end]);
        return month > 0;
    }

    /// <summary>Reads the month whose name starts at an offset, and the stop after it.</summary>
    public static bool StartingAt(ReadOnlySpan<char> text, int start, out int month, out int end)
    {
        for (end = start; end < text.Length && end < start + 10 && char.IsAsciiLetter(text[end]); end++) { }
        month = Of(text[start..end]);
        if (month > 0 && end < text.Length && text[end] == '.') end++;
        return month > 0;
    }

    /// <summary>Gives the month's number, or 0.</summary>
    private static int Of(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        for (var i = 0; i < Names.Length; i++)
        {
            var name = Names[i].AsSpan();
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase)
                || word.Length == 3 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                || i == 8 && word.Equals("Sept", StringComparison.OrdinalIgnoreCase)) return i + 1;
        }
        return 0;
    }
}
