namespace TextAnalysis;

/// <summary>Decides which paragraphs of a page are the article's body.</summary>
/// <remarks>A first version: each line is scored by its own shape, and the body is the run of lines with the highest sum.</remarks>
internal static class BodyFinder
{
    /// <summary>Gives a flag for each paragraph.</summary>
    public static bool[] Find(ReadOnlySpan<LineStatistics> lines)
    {
        var body = new bool[lines.Length];
        double best = 0, sum = 0;
        int first = 0, bestFirst = 0, bestEnd = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            sum += Score(lines[i]);
            if (sum > best) (best, bestFirst, bestEnd) = (sum, first, i + 1);
            if (sum < 0) (sum, first) = (0, i + 1);
        }
        for (var i = bestFirst; i < bestEnd; i++) body[i] = Score(lines[i]) > 0 || lines[i] is { EndsSentence: true, FunctionWords: > 0 };
        return body;
    }

    private static double Score(in LineStatistics line)
    {
        if (line.Words < 5) return line is { EndsSentence: true, FunctionWords: > 0 } ? -0.3 : -1.5;
        var prose = 4.0 * line.FunctionWords / line.Words + (line.EndsSentence ? 0.8 : -1) + Math.Min(line.Words, 60) / 30.0;
        return prose - 2.2 - 3.0 * line.Symbols / line.Words;
    }
}
