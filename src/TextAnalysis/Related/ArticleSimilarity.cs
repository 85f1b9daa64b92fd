namespace TextAnalysis;

/// <summary>Compares two texts without an index.</summary>
public static class ArticleSimilarity
{
    /// <summary>Scores how much two articles have in common, from 0 to 1.</summary>
    /// <param name="first">An analysed article.</param>
    /// <param name="second">Another one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static double Compare(ArticleAnalysis first, ArticleAnalysis second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return 0;
    }
}
