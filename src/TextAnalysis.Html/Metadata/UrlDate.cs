namespace TextAnalysis.Html;

/// <summary>Reads the day that many sites put into an article's address: <c>/2019/11/20/</c>, <c>/2019-11-20-</c>, <c>/20191120/</c>.</summary>
internal static class UrlDate
{
    /// <summary>Gives the day in ISO form, or null.</summary>
    public static string? Of(Uri? url)
    {
        if (url is null || !url.IsAbsoluteUri) return null;
        var path = url.AbsolutePath;
        if (new PageDateParser(path).TryFind(0, out var date)) return Iso(date.Day);
        for (var i = 0; i + 8 <= path.Length; i++)
        {
            var digits = path.AsSpan(i, 8);
            if (digits.ContainsAnyExceptInRange('0', '9')) continue;
            if (i > 0 && char.IsAsciiDigit(path[i - 1]) || i + 8 < path.Length && char.IsAsciiDigit(path[i + 8])) continue;
            if (DateOnly.TryParseExact(digits, "yyyyMMdd", out var day) && day.Year is >= 1990 and < 2100) return Iso(day);
        }
        return null;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
