namespace TextAnalysis;

/// <summary>Decides which paragraphs of a page are the article's body.</summary>
internal static class BodyFinder
{
    /// <summary>What a line far from any prose scores: no model needs to be asked.</summary>
    private const float Clutter = -8;

    /// <summary>Gives a flag for each paragraph.</summary>
    /// <param name="page">The page's text.</param>
    /// <param name="lines">Its paragraphs.</param>
    /// <param name="model">The line classifier.</param>
    /// <param name="statistics">What was counted in the paragraphs.</param>
    public static bool[] Find(string page, ReadOnlySpan<TextSpan> lines, LineModel model, out LineStatistics[] statistics) =>
        BodyDecoder.Decode(Scores(page, lines, model, out statistics), model.ChangePrice);

    /// <summary>Gives the log-odds of each paragraph that it is body.</summary>
    public static float[] Scores(string page, ReadOnlySpan<TextSpan> lines, LineModel model, out LineStatistics[] statistics)
    {
        statistics = new LineStatistics[lines.Length];
        for (var i = 0; i < lines.Length; i++) statistics[i] = LineCounter.Count(page, lines[i], model.Lexicon);
        if (IsInCapitals(statistics)) foreach (ref var line in statistics.AsSpan()) if (line.IsInCapitals) line = line.InSmallLetters();
        var features = new PageFeatures(page, lines, statistics);
        var scores = new float[lines.Length];
        Array.Fill(scores, Clutter);
        Span<float> columns = stackalloc float[PageFeatures.Count * LineModel.Lanes];
        Span<int> asked = stackalloc int[LineModel.Lanes];
        columns.Clear();
        var waiting = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (features.IsFarFromProse(i)) continue;
            features.Fill(i, columns[waiting..]);
            asked[waiting++] = i;
            if (waiting < LineModel.Lanes) continue;
            Ask(model, columns, asked, scores);
            waiting = 0;
        }
        Ask(model, columns, asked[..waiting], scores);
        return scores;
    }

    /// <summary>Whether most of what stands in long lines is in capitals, so that these do not mark headings and menus, as they do elsewhere.</summary>
    private static bool IsInCapitals(LineStatistics[] lines)
    {
        const int longLine = 80;
        long length = 0, inCapitals = 0;
        foreach (ref readonly var line in lines.AsSpan())
        {
            if (line.Length < longLine) continue;
            length += line.Length;
            if (line.IsInCapitals) inCapitals += line.Length;
        }
        return 2 * inCapitals > length;
    }

    private static void Ask(LineModel model, ReadOnlySpan<float> columns, ReadOnlySpan<int> asked, float[] scores)
    {
        Span<float> sums = stackalloc float[LineModel.Lanes];
        if (asked.IsEmpty) return;
        model.Score(columns, sums);
        for (var lane = 0; lane < asked.Length; lane++) scores[asked[lane]] = sums[lane] + model.Bias;
    }
}
