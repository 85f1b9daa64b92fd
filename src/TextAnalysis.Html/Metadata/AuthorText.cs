using System.Net;

namespace TextAnalysis.Html;

/// <summary>Cleans what a page gives as an author.</summary>
internal static class AuthorText
{
    private const int LongestName = 100;

    private static readonly string[] Openings = ["By ", "by ", "BY ", "By: ", "Written by ", "Posted by ", "Author: "];

    /// <summary>Gives the name without "By", spare white space and what follows a bar; null for a web address, a mail or a mere number.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        text = string.Join(' ', WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var opening in Openings)
        {
            if (!text.StartsWith(opening, StringComparison.Ordinal)) continue;
            text = text[opening.Length..].TrimStart(':', ' ');
            break;
        }
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        if (bar > 0) text = text[..bar];
        text = text.Trim(' ', ',', ';', '-', '–', '—', '·', '•');
        var isAddress = text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal)
            || text.StartsWith('@') || text.Contains('@', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);
        return text.Length is 0 or > LongestName || isAddress || !text.Any(char.IsLetter) ? null : text;
    }
}
