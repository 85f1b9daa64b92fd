using System.Globalization;

namespace TextAnalysis;

/// <summary>Which day a TIMEX3 value is about, as far as two articles can agree on it without knowing when either was published.</summary>
internal static class TimexDay
{
    /// <summary>Any year that has a 29th of February.</summary>
    private const string LeapYear = "2000";

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>
    /// Gives month and day, <c>03-20</c> and <c>20 March</c>, of <c>2023-03-20</c> or <c>XXXX-03-20</c>; null when the value has none.
    /// The label has no year, since articles of different years agree on the day too.
    /// </summary>
    public static (string Key, string Label)? DayOfYear(ReadOnlySpan<char> value) =>
        value.Length >= 10 && value[4] == '-'
        && DateOnly.TryParseExact($"{LeapYear}{value[4..10]}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (value[5..10].ToString(), day.ToString("d MMMM", CultureInfo.InvariantCulture))
            : null;

    /// <summary>Gives the day of the week of <c>2023-03-20</c> or <c>XXXX-WXX-1</c>; null when the value has none.</summary>
    public static string? Weekday(ReadOnlySpan<char> value)
    {
        if (value.StartsWith("XXXX-WXX-") && value.Length >= 10 && value[9] is >= '1' and <= '7') return Weekdays[value[9] - '1'];
        return value.Length >= 10 && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Weekdays[((int)day.DayOfWeek + 6) % 7]
            : null;
    }
}
