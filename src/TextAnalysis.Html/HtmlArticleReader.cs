using System.Text;

namespace TextAnalysis.Html;

/// <summary>Finds the article in an HTML page: its body text, title, authors, publication date and language.</summary>
public static class HtmlArticleReader
{
    /// <summary>Reads a page that is decoded already.</summary>
    /// <param name="html">The page's source.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static Article Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var readable = SmartReader.Reader.ParseArticle("https://localhost/", html);
        return Article.FromText(readable.TextContent ?? "", readable.Title);
    }

    /// <summary>Reads a page from its bytes.</summary>
    /// <param name="html">The page as it came over the wire.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static Article Read(byte[] html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Read(Encoding.UTF8.GetString(html));
    }
}
