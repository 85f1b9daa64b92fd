namespace TextAnalysis.Html;

/// <summary>What a page says of its article, beside the text: filled by readers in order of trust, the first to know a thing wins.</summary>
internal sealed class PageMetadata
{
    private string? _publisher;

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

    /// <summary>Offers authors; a single word is replaced by a fuller name that begins with it.</summary>
    public void OfferAuthors(IEnumerable<string?> names)
    {
        var offered = names.Select(AuthorText.Clean).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (Authors.Count == 0) Authors.AddRange(offered);
        else if (Authors is [var known] && !known.Contains(' ', StringComparison.Ordinal)
            && offered is [var fuller] && fuller.StartsWith(known + " ", StringComparison.OrdinalIgnoreCase)) Authors[0] = fuller;
    }

    /// <summary>Offers the paper as the author, which counts only where no person is named.</summary>
    public void OfferPublisher(string? name) => _publisher ??= AuthorText.Clean(name);

    /// <summary>Ends the reading: the paper is the author where no one else is.</summary>
    public void Close()
    {
        if (Authors.Count == 0 && _publisher is { } publisher) Authors.Add(publisher);
    }

    /// <summary>Only Americans write the month first: where the page says that it is not in American English, the day comes first.</summary>
    private PageDate? Date(string? text) =>
        text is { Length: < 200 } && new PageDateParser(text, IsDayFirst).TryFind(0, out var date) ? date : null;

    private bool IsDayFirst => Language is { } tag && !tag.Equals("en", StringComparison.OrdinalIgnoreCase) && !tag.StartsWith("en-US", StringComparison.OrdinalIgnoreCase);

    private static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        // Some pages escape their metadata twice.
        text = System.Net.WebUtility.HtmlDecode(text);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
