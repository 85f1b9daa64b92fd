using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TextAnalysis.Html;

/// <summary>Reads what the visible page marks as date and author: <c>time</c>, microdata, <c>rel=author</c>, bylines.</summary>
internal static class MarkupReader
{
    private const int LongestByline = 150;

    private static readonly string[] DateSelectors =
    [
        "[itemprop=datePublished]", "time[pubdate]", "time.published, time.entry-date, abbr.published, .entry-date time",
        "header time[datetime]", "article time[datetime]", "main time[datetime]", "time[datetime]",
    ];

    private static readonly string[] DateTextSelectors =
    [
        ".entry-date, .post-date, .published, .date-published, .article-date, .publish-date, .pubdate, .dateline, .post__date, .article__date, .posted-on, .timestamp, .date",
    ];

    private static readonly string[] AuthorSelectors =
    [
        "[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel~=author]", ".author.vcard .fn, .vcard .author, .byline .author, .author-name, .authorname",
        ".byline__name, .byline-name, .article-author, .post-author, .entry-author, .article__author, .posted-by a", ".byline", "a.author, span.author, p.author, div.author",
    ];

    /// <summary>Elements whose class has to do with authors; only what looks like a name counts there.</summary>
    private const string AuthorLike = "[class*=author], [class*=Author], [class*=byline], [class*=Byline], [class*=full-name]";

    /// <summary>Reads dates from elements made for them.</summary>
    public static void ReadDates(IHtmlDocument document, PageMetadata metadata)
    {
        foreach (var selector in DateSelectors)
        {
            foreach (var element in document.QuerySelectorAll(selector).Take(5))
            {
                metadata.OfferPublished(element.GetAttribute("datetime") ?? element.GetAttribute("content"));
                metadata.OfferPublished(Text(element));
            }
        }
        metadata.OfferModified(document.QuerySelector("[itemprop=dateModified]") is { } modified
            ? modified.GetAttribute("datetime") ?? modified.GetAttribute("content") ?? Text(modified) : null);
    }

    /// <summary>Reads dates from elements whose class says that they hold one.</summary>
    public static void ReadDateTexts(IHtmlDocument document, PageMetadata metadata)
    {
        foreach (var selector in DateTextSelectors)
            foreach (var element in document.QuerySelectorAll(selector).Take(5)) metadata.OfferPublished(Text(element));
    }

    /// <summary>Reads authors.</summary>
    public static void ReadAuthors(IHtmlDocument document, PageMetadata metadata)
    {
        foreach (var selector in AuthorSelectors)
        {
            // The comments and the list of other articles have authors too; the article's own comes first.
            if (document.QuerySelectorAll(selector).FirstOrDefault(e => Text(e) is not null && !IsInComments(e)) is { } element)
                metadata.OfferAuthors([Text(element)]);
        }
    }

    /// <summary>Reads the first name in an element whose class has to do with authors.</summary>
    public static void ReadAuthorLike(IHtmlDocument document, PageMetadata metadata)
    {
        foreach (var element in document.QuerySelectorAll(AuthorLike).Take(30))
        {
            if (AuthorText.Clean(Text(element)) is not { } text || !AuthorName.IsWhole(text) || IsInComments(element)) continue;
            metadata.OfferAuthors([text]);
            return;
        }
    }

    private static bool IsInComments(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
            if (at.Id?.Contains("comment", StringComparison.OrdinalIgnoreCase) == true || at.ClassName?.Contains("comment", StringComparison.OrdinalIgnoreCase) == true
                || at.NodeName is "ASIDE" or "FOOTER") return true;
        return false;
    }

    private static string? Text(IElement element) => element.TextContent is { Length: < LongestByline } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
