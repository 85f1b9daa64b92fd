namespace TextAnalysis.Html;

/// <summary>What a page says of its article, beside the text: filled by readers in order of trust, the first to know a thing wins.</summary>
internal sealed class PageMetadata
{
    public string? Title { get; private set; }

    public List<string> Authors { get; } = [];

    public PageDate? Published { get; private set; }

    public PageDate? Modified { get; private set; }

    public string? Section { get; private set; }

    public string? Language { get; private set; }

    public Uri? CanonicalUrl { get; private set; }

    public void OfferTitle(string? title) => Title ??= Clean(title);

    public void OfferSection(string? section) => Section ??= Clean(section);

    public void OfferLanguage(string? language) => Language ??= Clean(language)?.Replace('_', '-');

    public void OfferPublished(string? date) => Published ??= Date(date);

    public void OfferModified(string? date) => Modified ??= Date(date);

    public void OfferCanonicalUrl(string? url, Uri? page)
    {
        if (CanonicalUrl is null && Clean(url) is { } text && Uri.TryCreate(page, text, out var canonical) && canonical.IsAbsoluteUri
            && canonical.Scheme is "http" or "https") CanonicalUrl = canonical;
    }

    public void OfferAuthors(IEnumerable<string?> names)
    {
        if (Authors.Count > 0) return;
        foreach (var name in names)
            if (AuthorText.Clean(name) is { } author && !Authors.Contains(author, StringComparer.OrdinalIgnoreCase)) Authors.Add(author);
    }

    private static PageDate? Date(string? text) =>
        text is { Length: < 200 } && new PageDateParser(text).TryFind(0, out var date) ? date : null;

    private static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        // Some pages escape their metadata twice.
        text = System.Net.WebUtility.HtmlDecode(text);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
