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
        return date with { Span = new TextSpan(paragraph.Start + date.Span.Start, paragraph.Start + date.Span.End) };
    }

    /// <summary>Whether the first word, that of the place, has two capitals and no small letter.</summary>
    private static bool OpensInCapitals(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsUpper(text[length])) length++;
        return length > 1 && length < text.Length && !char.IsLower(text[length]);
    }
}
