using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TextAnalysis.Html;

/// <summary>Reads <c>meta</c> and <c>link</c> elements: OpenGraph first, then the other vocabularies news sites use.</summary>
internal static class MetaReader
{
    private static readonly string[] Titles = ["og:title", "twitter:title", "parsely-title", "dc.title", "headline", "sailthru.title", "title"];

    private static readonly string[] Dates =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "dc.date.issued",
        "dc.date", "dc.date.created", "dcterms.date", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "pubdate",
        "publishdate", "publish-date", "publish_date", "published-date", "publication_date", "publicationdate", "article.published",
        "citation_publication_date", "citation_date", "cxenseparse:recs:publishtime", "article_date_original", "originalpublicationdate",
        "displaydate", "ptime", "date", "created", "rnews:datepublished", "bt:pubdate", "article:post_date", "vr:published_time",
    ];

    private static readonly string[] Modifications =
    [
        "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "dcterms.modified", "dc.date.modified",
        "lastmod", "last-modified",
    ];

    private static readonly string[] Authors =
    [
        "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "dc.contributor",
        "article:author_name", "citation_author", "cxenseparse:author", "authors", "rbauthors", "twitter:data1",
    ];

    /// <summary>Reads the page's head.</summary>
    public static void Read(List<IElement> elements, PageMetadata metadata, Uri? page)
    {
        var contents = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in elements.OfType<IHtmlMetaElement>())
        {
            if ((meta.GetAttribute("content") ?? meta.GetAttribute("value")) is not { Length: > 0 and < 2000 } content) continue;
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
            {
                if (meta.GetAttribute(attribute) is not { } name) continue;
                if (!contents.TryGetValue(name.Trim(), out var values)) contents.Add(name.Trim(), values = []);
                values.Add(content);
            }
        }
        foreach (var name in Titles) metadata.OfferTitle(First(name));
        foreach (var name in Dates) metadata.OfferPublished(First(name));
        foreach (var name in Modifications) metadata.OfferModified(First(name));
        foreach (var name in Authors)
        {
            // Twitter's data1 holds a name only where label1 says so.
            if (name == "twitter:data1" && First("twitter:label1")?.Contains("by", StringComparison.OrdinalIgnoreCase) != true) continue;
            if (contents.TryGetValue(name, out var authors)) metadata.OfferAuthors(authors);
        }
        metadata.OfferSection(First("article:section") ?? First("section") ?? First("parsely-section"));
        metadata.OfferLanguage(First("og:locale") ?? First("language") ?? First("content-language") ?? First("dc.language"));
        var canonical = elements.OfType<IHtmlLinkElement>().FirstOrDefault(link => link.Relation == "canonical");
        metadata.OfferCanonicalUrl(canonical?.GetAttribute("href") ?? First("og:url"), page);

        string? First(string name) => contents.TryGetValue(name, out var values) ? values[0] : null;
    }
}
