using System.Buffers;

namespace TextAnalysis;

/// <summary>Finds who wrote the article: a line "By …" or a name beside headline and date, or the author's box below the body.</summary>
internal static class BylineFinder
{
    private const int LongestByline = 120;
    private const int BelowBody = 8;
    private const int LongestPseudonym = 25;

    private static readonly SearchValues<char> Separators = SearchValues.Create("|•·–—\t");

    private static readonly string[] Openings = ["By", "Written by", "Posted by", "Story by", "Text by", "Words by", "Author"];

    /// <summary>Gives the author or authors as the page names them, without "By"; null where none are named.</summary>
    /// <param name="page">The page's text.</param>
    /// <param name="lines">Its paragraphs.</param>
    /// <param name="title">Index of the headline, or -1.</param>
    /// <param name="first">Index of the body's first line.</param>
    /// <param name="end">Index just past its last one.</param>
    public static TextSpan? Find(string page, ReadOnlySpan<TextSpan> lines, int title, int first, int end)
    {
        for (var i = title + 1; i < Math.Min(first + 2, lines.Length); i++)
            if (AfterBy(page, lines, i) is { } span) return span;
        for (var i = Math.Max(0, title - 4); i < title; i++)
            if (AfterBy(page, lines, i) is { } span) return span;
        // A name alone beside a date, or at the start of the dateline: "Ada Moss - Nov 19, 2019".
        for (var i = title + 1; title >= 0 && i < first; i++)
        {
            var line = lines[i].In(page);
            var name = AuthorName.LengthAtStart(line);
            if (name == 0) continue;
            if (name == line.Length ? HasDateNear(page, lines, i, first) : new PageDateParser(line).TryFind(name, out _) && !EndsInMonth(line[..name]))
                return new TextSpan(lines[i].Start, lines[i].Start + name);
        }
        for (var i = end; i < Math.Min(end + BelowBody, lines.Length); i++)
        {
            if (AfterBy(page, lines, i) is { } span) return span;
            if (IsAuthorBox(page, lines, i)) return lines[i];
        }
        return null;
    }

    private static TextSpan? AfterBy(string page, ReadOnlySpan<TextSpan> lines, int i)
    {
        var line = lines[i].In(page);
        if (line.Length > LongestByline) return null;
        foreach (var opening in Openings)
        {
            if (!line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = line[opening.Length..].TrimStart(" :\u00A0\t");
            if (rest.IsEmpty)
                return i + 1 < lines.Length && IsShortName(lines[i + 1].In(page)) ? Cut(page, lines[i + 1]) : null;
            if (rest.Length == line.Length - opening.Length || !char.IsUpper(rest[0])) continue;
            return Cut(page, new TextSpan(lines[i].End - rest.Length, lines[i].End));
        }
        return null;
    }

    /// <summary>After a "By" alone on its line, a pseudonym counts as well.</summary>
    private static bool IsShortName(ReadOnlySpan<char> line) =>
        AuthorName.LengthAtStart(line) > 0 || line.Length <= LongestPseudonym && char.IsLetter(line[0]) && !line.Contains(' ');

    /// <summary>Cuts off a date, a job or a paper that follows the names.</summary>
    private static TextSpan Cut(string page, TextSpan names)
    {
        var text = names.In(page);
        var end = text.IndexOfAny(Separators);
        if (end < 0) end = text.IndexOf(" - ");
        if (end < 0) end = text.Length;
        if (new PageDateParser(text[..end]).TryFind(0, out var date)) end = date.Span.Start;
        if (AuthorName.LengthOfAll(text[..end]) is > 0 and var name && name < end && EndsName(text[name..end])) end = name;
        text = text[..end].TrimEnd(" ,;:-");
        return new TextSpan(names.Start, names.Start + text.Length);
    }

    /// <summary>Whether what follows a name is a job, or the place or paper its bearer wrote from: "in Nairobi", "for the Herald".</summary>
    private static bool EndsName(ReadOnlySpan<char> rest) =>
        rest[0] == ',' || rest.StartsWith(" in ") || rest.StartsWith(" for ") || rest.StartsWith(" at ");

    private static bool HasDateNear(string page, ReadOnlySpan<TextSpan> lines, int i, int first)
    {
        for (var j = Math.Max(i - 2, 0); j <= Math.Min(Math.Min(i + 4, first), lines.Length - 1); j++)
            if (new PageDateParser(lines[j].In(page)).TryFind(0, out var date) && date.Span.Length * 3 > lines[j].Length) return true;
        return false;
    }

    /// <summary>A name said twice, or a name and then a line about that person.</summary>
    private static bool IsAuthorBox(string page, ReadOnlySpan<TextSpan> lines, int i)
    {
        var line = lines[i].In(page);
        if (!AuthorName.IsWhole(line) || i + 1 >= lines.Length) return false;
        var next = lines[i + 1].In(page);
        if (next.SequenceEqual(line)) return true;
        var firstName = line[..line.IndexOf(' ')];
        return next.Length > 2 * line.Length && next.StartsWith(firstName, StringComparison.Ordinal)
            && next.Length > firstName.Length && next[firstName.Length] == ' ';
    }

    private static bool EndsInMonth(ReadOnlySpan<char> name) => MonthName.EndingAt(name.TrimEnd('.'), name.TrimEnd('.').Length, 0, out _, out _);
}
