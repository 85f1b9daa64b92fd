using System.Buffers;

namespace TextAnalysis;

/// <summary>What a wire report opens with: <c>GENEVA, Nov. 12, 2026 (Agency) —</c></summary>
internal static class Dateline
{
    private const int Longest = 80;

    private static readonly SearchValues<string> Dashes = SearchValues.Create(["—", "–", "--", " - "], StringComparison.Ordinal);

    /// <summary>The full date in the dateline of a paragraph, or null.</summary>
    /// <param name="page">The page's text.</param>
    /// <param name="paragraph">Where the paragraph stands in it.</param>
    public static PageDate? DateOf(string page, TextSpan paragraph)
    {
        var text = paragraph.In(page);
        text = text[..Math.Min(text.Length, Longest)];
        var dash = text.IndexOfAny(Dashes);
        if (dash < 0 || !OpensInCapitals(text) || !new PageDateParser(text[..dash]).TryFind(0, out var date)) return null;
        // A dateline sets the date off from the place; "US troops left on Aug. 30, 2021 —" is a sentence.
        var place = text[..date.Span.Start].TrimEnd();
        if (place.IsEmpty || place[^1] is not (',' or '(') || HasSmallWord(place)) return null;
        return date with { Span = new TextSpan(paragraph.Start + date.Span.Start, paragraph.Start + date.Span.End) };
    }

    /// <summary>How many code units of a paragraph its dateline takes, with the dash behind it; 0 without one.</summary>
    public static int LengthIn(ReadOnlySpan<char> paragraph)
    {
        var text = paragraph[..Math.Min(paragraph.Length, Longest)];
        var dash = text.IndexOfAny(Dashes);
        if (dash < 0 || !OpensInCapitals(text) || HasSmallWord(text[..dash])) return 0;
        var report = text[dash..].TrimStart(" -–—");
        // "NATO — the alliance of 32 states — said": a report begins a sentence.
        return report.IsEmpty || char.IsLower(report[0]) ? 0 : text.Length - report.Length;
    }

    /// <summary>
    /// Whether a line is nothing but a dateline: a place in capitals, a comma, perhaps what the place lies in, a full date and perhaps an
    /// agency in brackets.
    /// </summary>
    public static bool IsWhole(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line.IndexOf(',') is var comma && comma < 2 || !new PageDateParser(line).TryFind(comma, out var date)) return false;
        var place = line[..comma];
        foreach (var c in place) if (!char.IsUpper(c) && c is not (' ' or '-' or '.' or '\'')) return false;
        // A day of the week in capitals is no place.
        if (place.EndsWith("DAY")) return false;
        var behind = line[date.Span.End..].TrimStart(" ,.-–—");
        return behind.IsEmpty || behind[0] == '(';
    }

    private static bool HasSmallWord(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsLower(text[i]) && text[i - 1] == ' ') return true;
        return false;
    }

    /// <summary>Whether the first word, that of the place, has two capitals and no small letter.</summary>
    private static bool OpensInCapitals(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsUpper(text[length])) length++;
        return length > 1 && length < text.Length && !char.IsLower(text[length]);
    }
}
