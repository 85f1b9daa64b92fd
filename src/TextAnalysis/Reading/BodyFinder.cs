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
        for (var i = 0; i < lines.Length; i++) statistics[i] = LineStatistics.Of(lines[i].In(page), model.Lexicon);
        var features = new PageFeatures(page, lines, statistics);
        var scores = new float[lines.Length];
        Span<float> numbers = stackalloc float[PageFeatures.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            scores[i] = Clutter;
            if (features.IsFarFromProse(i)) continue;
            features.Fill(i, numbers);
            scores[i] = model.Score(numbers) + model.Bias;
        }
        return scores;
    }
}
