namespace TextAnalysis;

/// <summary>Finds the article in the text of a scraped page: its title, byline, date and body, without the clutter.</summary>
public static class ArticleReader
{
    /// <summary>Reads a scraped page. Offsets of the article are those of <paramref name="page"/>.</summary>
    /// <param name="page">The page's visible text, a line for each block; it may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public static Article Read(string page) => Article.FromText(page);
}
