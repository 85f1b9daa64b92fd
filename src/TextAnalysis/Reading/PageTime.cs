namespace TextAnalysis;

/// <summary>Reads the time of day and the zone that follow a date on a page.</summary>
internal static class PageTime
{
    /// <summary>
    /// Zone names as English-language news sites print them, in hours from UTC. IST is India's, CST and BST the American and the
    /// British one; plain ET, CT, MT and PT have no fixed offset and are left unknown.
    /// </summary>
    private static readonly (string Name, double Hours)[] Zones =
    [
        ("Z", 0), ("UTC", 0), ("GMT", 0), ("WET", 0), ("BST", 1), ("CET", 1), ("WAT", 1), ("CEST", 2), ("EET", 2), ("SAST", 2), ("EEST", 3),
        ("EAT", 3), ("MSK", 3), ("IST", 5.5), ("PKT", 5), ("SGT", 8), ("HKT", 8), ("AWST", 8), ("JST", 9), ("KST", 9), ("AEST", 10),
        ("AEDT", 11), ("NZST", 12), ("NZDT", 13), ("EST", -5), ("EDT", -4), ("CST", -6), ("CDT", -5), ("MST", -7), ("MDT", -6),
        ("PST", -8), ("PDT", -7), ("AKST", -9), ("HST", -10),
    ];

    /// <summary>Reads "T12:48:14", ", 10:31 pm", " at 9:24 pm" or "4:29 AM" at an offset.</summary>
    public static TimeOnly? After(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        var i = at;
        while (i < text.Length && i < at + 4 && (char.IsWhiteSpace(text[i]) || text[i] is ',' or '-' or '|' or '–' or '—' or '·' or '•' or 'T')) i++;
        if (text[i..].StartsWith("at ", StringComparison.OrdinalIgnoreCase)) i += 3;
        if (!TryTwoDigits(text, i, out var hour, out i)) return null;
        int minute = 0, second = 0;
        if (i < text.Length && text[i] is ':' or '.' && TryTwoDigits(text, i + 1, out minute, out var minuteEnd) && minuteEnd == i + 3)
        {
            i = minuteEnd;
            if (i < text.Length && text[i] == ':' && TryTwoDigits(text, i + 1, out var seconds, out var secondEnd) && secondEnd == i + 3)
            {
                (second, i) = (seconds, secondEnd);
                if (i < text.Length && text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
                    for (i++; i < text.Length && char.IsAsciiDigit(text[i]);) i++;
            }
        }
        else if (!HalfOfDay(text, i, out _, out _))
        {
            return null;
        }
        if (HalfOfDay(text, i, out var afternoon, out var halfEnd))
        {
            if (hour is < 1 or > 12) return null;
            hour = hour % 12 + (afternoon ? 12 : 0);
            i = halfEnd;
        }
        if (hour > 23 || minute > 59 || second > 59) return null;
        end = i;
        return new TimeOnly(hour, minute, second);
    }

    /// <summary>Reads "Z", "+05:30", " GMT", " EST" at an offset.</summary>
    public static TimeSpan? Zone(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        var i = at;
        while (i < text.Length && i < at + 2 && text[i] is ' ' or '(') i++;
        if (i < text.Length && text[i] is '+' or '-' or '−' && TryTwoDigits(text, i + 1, out var hours, out var hoursEnd) && hoursEnd == i + 3)
        {
            var colon = hoursEnd < text.Length && text[hoursEnd] == ':' ? 1 : 0;
            if (!TryTwoDigits(text, hoursEnd + colon, out var minutes, out var minutesEnd)) (minutes, minutesEnd) = (0, hoursEnd);
            if (hours > 14 || minutes > 59) return null;
            end = minutesEnd;
            var offset = new TimeSpan(hours, minutes, 0);
            return text[i] == '+' ? offset : -offset;
        }
        var word = i;
        while (word < text.Length && word < i + 5 && char.IsAsciiLetter(text[word])) word++;
        foreach (var (name, zoneHours) in Zones)
        {
            if (!text[i..word].Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            end = word;
            return TimeSpan.FromHours(zoneHours);
        }
        return null;
    }

    private static bool HalfOfDay(ReadOnlySpan<char> text, int at, out bool afternoon, out int end)
    {
        (afternoon, end) = (false, at);
        var i = at;
        while (i < text.Length && i < at + 2 && char.IsWhiteSpace(text[i])) i++;
        if (i >= text.Length || text[i] is not ('a' or 'A' or 'p' or 'P')) return false;
        afternoon = text[i] is 'p' or 'P';
        i++;
        if (i < text.Length && text[i] == '.') i++;
        if (i >= text.Length || text[i] is not ('m' or 'M')) return false;
        i++;
        if (i < text.Length && char.IsAsciiLetter(text[i])) return false;
        if (i < text.Length && text[i] == '.' && text[i - 2] == '.') i++;
        end = i;
        return true;
    }

    private static bool TryTwoDigits(ReadOnlySpan<char> text, int at, out int value, out int end)
    {
        value = 0;
        for (end = at; end < text.Length && end < at + 2 && char.IsAsciiDigit(text[end]); end++) value = value * 10 + (text[end] - '0');
        return end > at;
    }
}
