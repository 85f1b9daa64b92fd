namespace TextAnalysis;

/// <summary>Finds the headline among the lines of a page.</summary>
internal static class TitleFinder
{
    private const int Reach = 25;
    private const int ShortestShared = 12;
    private const int LongestByline = 120;
    private const int AboveByline = 3;
    private const double BylineSide = 1.5;

    /// <summary>Gives the index of the headline, or -1.</summary>
    /// <param name="page">The page's text.</param>
    /// <param name="lines">Its paragraphs.</param>
    /// <param name="statistics">What was counted in them.</param>
    /// <param name="first">Index of the body's first line.</param>
    public static int Find(string page, ReadOnlySpan<TextSpan> lines, ReadOnlySpan<LineStatistics> statistics, int first)
    {
        var best = -1;
        var bestScore = 1.0;
        var window = first > 0 ? WindowTitle.Of(page, lines) : default;
        var byline = BylineAbove(page, lines, first);
        for (var i = Math.Min(first, lines.Length) - 1; i >= 0; i--)
        {
            var line = lines[i].In(page);
            var shared = i > 0 && line.Length >= ShortestShared && window.Contains(line, StringComparison.OrdinalIgnoreCase);
            if (first - i > Reach && !shared) continue;
            var score = Shape(line, statistics[i]) - 0.08 * (first - i);
            // What stands between byline and body is a caption; the headline stands right above the byline.
            if (byline >= 0) score += i > byline ? -BylineSide : byline - i <= AboveByline ? BylineSide : 0;
            if (shared) score += 3 + (window.StartsWith(line, StringComparison.OrdinalIgnoreCase) ? 1 : 0) + line.Length / 50.0;
            if (score <= bestScore) continue;
            (best, bestScore) = (i, score);
        }
        return best;
    }

    /// <summary>Gives the index of the last line "By …" above the body, or -1.</summary>
    private static int BylineAbove(string page, ReadOnlySpan<TextSpan> lines, int first)
    {
        for (var i = Math.Min(first, lines.Length) - 1; i >= Math.Max(0, first - Reach); i--)
        {
            var line = lines[i].In(page);
            if (line.Length < LongestByline && line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && AuthorName.LengthAtStart(line[3..]) > 0) return i;
        }
        return -1;
    }

    private static double Shape(ReadOnlySpan<char> line, in LineStatistics statistics)
    {
        if (statistics.Words < 2 || line.Length > 250) return -5;
        var score = Math.Min(statistics.Words, 10) * 0.3;
        if (line[^1] == '.') score -= 1.5;
        if (new PageDateParser(line).TryFind(0, out var date)) score -= date.Span.Length > line.Length / 3 ? 4 : 1;
        if (line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || line.Contains('©')) score -= 3;
        if (line.Contains("http", StringComparison.OrdinalIgnoreCase) || line.Contains('@')) score -= 3;
        return score;
    }
}
