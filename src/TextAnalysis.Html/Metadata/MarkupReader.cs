using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>Reads what the visible page marks as date and author: <c>time</c>, microdata, <c>rel=author</c>, bylines.</summary>
/// <param name="elements">The elements that may match a selector below, so that not each element has to be asked.</param>
/// <param name="metadata">Takes what is read.</param>
internal sealed class MarkupReader(List<IElement> elements, PageMetadata metadata)
{
    private const int LongestByline = 150;

    private static readonly CssSelectorParser Parser = new();

    private static readonly ISelector[] DateSelectors = Selectors(
        "[itemprop=datePublished]", "time[pubdate]", "time.published, time.entry-date, abbr.published, .entry-date time",
        "header time[datetime]", "article time[datetime]", "main time[datetime]", "time[datetime]");

    private static readonly ISelector DateTexts = Selector(
        ".entry-date, .post-date, .published, .date-published, .article-date, .publish-date, .pubdate, .dateline, "
        + ".post__date, .article__date, .posted-on, .timestamp, .date");

    private static readonly ISelector[] AuthorSelectors = Selectors(
        "[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel~=author]",
        ".author.vcard .fn, .vcard .author, .byline .author, .author-name, .authorname",
        ".byline__name, .byline-name, .article-author, .post-author, .entry-author, .article__author, .posted-by a", ".byline",
        "a.author, span.author, p.author, div.author");

    /// <summary>Elements whose class has to do with authors; only what looks like a name counts there.</summary>
    private static readonly ISelector AuthorLike = Selector("[class*=author], [class*=Author], [class*=byline], [class*=Byline], [class*=full-name]");

    private static readonly ISelector DateModified = Selector("[itemprop=dateModified]");

    /// <summary>Reads dates from elements made for them.</summary>
    public void ReadDates()
    {
        foreach (var selector in DateSelectors)
        {
            if (metadata.Published is not null) break;
            foreach (var element in Marked(selector).Take(5))
            {
                metadata.OfferPublished(element.GetAttribute("datetime") ?? element.GetAttribute("content"));
                metadata.OfferPublished(Text(element));
            }
        }
        if (metadata.Modified is not null) return;
        metadata.OfferModified(Marked(DateModified).FirstOrDefault() is { } modified
            ? modified.GetAttribute("datetime") ?? modified.GetAttribute("content") ?? Text(modified) : null);
    }

    /// <summary>Reads dates from elements whose class says that they hold one.</summary>
    public void ReadDateTexts()
    {
        if (metadata.Published is not null) return;
        foreach (var element in Marked(DateTexts).Take(5)) metadata.OfferPublished(Text(element));
    }

    /// <summary>Reads authors.</summary>
    public void ReadAuthors()
    {
        foreach (var selector in AuthorSelectors)
        {
            if (metadata.AreAuthorsFull) return;
            // The comments and the list of other articles have authors too; the article's own comes first.
            if (Marked(selector).FirstOrDefault(e => Text(e) is not null && !IsInComments(e)) is { } element)
                metadata.OfferAuthors([Text(element)]);
        }
    }

    /// <summary>Reads the first name in an element whose class has to do with authors.</summary>
    public void ReadAuthorLike()
    {
        if (metadata.AreAuthorsFull) return;
        foreach (var element in Marked(AuthorLike).Take(30))
        {
            if (AuthorText.Clean(Text(element)) is not { } text || !AuthorName.IsWhole(text) || IsInComments(element)) continue;
            metadata.OfferAuthors([text]);
            return;
        }
    }

    private IEnumerable<IElement> Marked(ISelector selector) => elements.Where(element => selector.Match(element, null));

    private static ISelector[] Selectors(params string[] texts) => Array.ConvertAll(texts, Selector);

    private static ISelector Selector(string text) => Parser.ParseSelector(text)!;

    private static bool IsInComments(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
            if (IsComment(at.Id) || IsComment(at.ClassName) || at.NodeName is "ASIDE" or "FOOTER") return true;
        return false;

        static bool IsComment(string? name) => name?.Contains("comment", StringComparison.OrdinalIgnoreCase) == true;
    }

    private static string? Text(IElement element) => element.TextContent is { Length: < LongestByline } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
