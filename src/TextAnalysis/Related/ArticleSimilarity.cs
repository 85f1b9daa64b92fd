namespace TextAnalysis;

/// <summary>Compares two texts without an index: how similar is what they say.</summary>
public static class ArticleSimilarity
{
    /// <summary>Compares two texts, of which the first 200 words count: sentences, headlines, summaries, leads of articles.</summary>
    /// <param name="a">One text; it may be empty.</param>
    /// <param name="b">The other text; it may be empty.</param>
    /// <returns>From 0, nothing in common, to 1, the same content; symmetric.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static double Compare(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Compare(Document.Parse(a), Document.Parse(b));
    }

    /// <summary>Compares two analysed articles, as <see cref="Compare(string, string)"/> does.</summary>
    /// <param name="a">One article.</param>
    /// <param name="b">The other article.</param>
    /// <returns>From 0, nothing in common, to 1, the same content; symmetric.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static double Compare(ArticleAnalysis a, ArticleAnalysis b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Compare(a.Document, b.Document);
    }

    private static double Compare(Document a, Document b)
    {
        if (a.Tokens.IsEmpty || b.Tokens.IsEmpty) return 0;
        return TextComparison.AreSame(a, b) ? 1 : SimilarityModel.Score(TextComparison.Measure(a, b));
    }
}
