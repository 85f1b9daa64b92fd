namespace TextAnalysis;

/// <summary>Compares two texts without an index: how similar is what they say.</summary>
public static class ArticleSimilarity
{
    /// <summary>Compares two short texts: sentences, headlines, summaries.</summary>
    /// <param name="a">One text; it may be empty.</param>
    /// <param name="b">The other text; it may be empty.</param>
    /// <returns>From 0, nothing in common, to 1, the same content; symmetric.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static double Compare(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Compare(Analyzed(a), Analyzed(b));

        static ArticleAnalysis Analyzed(string text)
        {
            var article = Article.FromText(text);
            return new ArticleAnalysis(article, Document.Parse(article), [], [], []);
        }
    }

    /// <summary>Compares two analysed articles.</summary>
    /// <param name="a">One article.</param>
    /// <param name="b">The other article.</param>
    /// <returns>From 0, nothing in common, to 1, the same content; symmetric.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static double Compare(ArticleAnalysis a, ArticleAnalysis b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var x = IndexedArticle.Of("", a).Terms;
        var y = IndexedArticle.Of("", b).Terms;
        return Math.Min((double)x.Dot(y) / TermVector.One, 1);
    }
}
