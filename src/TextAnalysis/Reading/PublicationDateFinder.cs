namespace TextAnalysis;

/// <summary>Finds on a page the day on which its article was published.</summary>
/// <remarks>
/// A page names many days: today's, those of other articles, of comments, of updates. The one beside the headline counts most, then
/// one below the body that says it is the date of publication, then the one at the top of the page.
/// </remarks>
internal static class PublicationDateFinder
{
    /// <summary>A line with more words than this around its date tells of the date, it does not bear it.</summary>
    private const int LongestLine = 160;

    private const int NearTitle = 12;
    private const int NearEnd = 10;

    /// <summary>Finds the date.</summary>
    /// <param name="page">The page's text.</param>
    /// <param name="lines">Its paragraphs.</param>
    /// <param name="title">Index of the headline, or of the body's first line where there is none.</param>
    /// <param name="first">Index of the body's first line.</param>
    /// <param name="end">Index just past its last one.</param>
    public static PageDate? Find(string page, ReadOnlySpan<TextSpan> lines, int title, int first, int end)
    {
        PageDate? best = null;
        var bestScore = 0.0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > first + 3 && i < end - 1) continue;
            var line = lines[i].In(page);
            if (line.Length > LongestLine) continue;
            var score = Place(i, title, first, end);
            if (score <= 0) continue;
            var parser = new PageDateParser(line);
            for (var from = 0; parser.TryFind(from, out var date); from = date.Span.End)
            {
                var total = score + Wording(line, date.Span, from) + (date.Time is null ? 0 : 0.5);
                if (total > bestScore)
                {
                    var at = new TextSpan(lines[i].Start + date.Span.Start, lines[i].Start + date.Span.End);
                    (best, bestScore) = (date with { Span = at }, total);
                }
            }
        }
        return best;
    }

    private static double Place(int line, int title, int first, int end)
    {
        if (line > title && line < first + 3) return 6 - 0.05 * (line - title);
        if (line >= end - 1 && line < end + NearEnd) return 2 - 0.1 * (line - end);
        if (line <= title && line >= title - NearTitle) return 3.5 - 0.1 * (title - line);
        return line < title ? 1 : 0;
    }

    private static double Wording(ReadOnlySpan<char> line, TextSpan date, int from)
    {
        var before = line[from..date.Start];
        if (Says(before, "updat") || Says(before, "modif") || Says(before, "edited")) return -0.7;
        if (Says(before, "publi") || Says(before, "posted")) return 1.5;
        if (Says(before, "©") || Says(before, "copyright")) return -4;
        // The rest of a line that bears a date is a name, a place, a section: the shorter, the surer.
        return 0.5 - 0.01 * (line.Length - date.Length);
    }

    private static bool Says(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
