namespace TextAnalysis.Html;

/// <summary>What a page says of its article, beside the text: filled by readers in order of trust, the first to know a thing wins.</summary>
/// <param name="text">The page's visible text.</param>
/// <param name="url">The page's address, where it is known.</param>
internal sealed class PageMetadata(string text, Uri? url)
{
    private string? _publisher;
    private List<string>? _unseen;

    public string? Title { get; private set; }

    public List<string> Authors { get; } = [];

    /// <summary>Whether the authors are known, and not by one word alone, for which a fuller name may yet come.</summary>
    public bool AreAuthorsFull => Authors.Count > 1 || Authors is [var name] && name.Contains(' ', StringComparison.Ordinal);

    public PageDate? Published { get; private set; }

    public PageDate? Modified { get; private set; }

    public string? Section { get; private set; }

    public string? Language { get; private set; }

    public Uri? CanonicalUrl { get; private set; }

    /// <summary>The article's text as the page gives it to search engines; without marks of HTML.</summary>
    public string? Body { get; private set; }

    public void OfferTitle(string? title) => Title ??= Clean(title);

    public void OfferSection(string? section) => Section ??= Clean(section);

    public void OfferLanguage(string? language) => Language ??= Clean(language)?.Replace('_', '-');

    public void OfferPublished(string? date) => Published ??= Date(date);

    public void OfferModified(string? date) => Modified ??= Date(date);

    public void OfferBody(string? body)
    {
        if (Body is not null || body is not { Length: > 0 }) return;
        var text = System.Net.WebUtility.HtmlDecode(body);
        if (!text.Contains('<', StringComparison.Ordinal)) Body = text;
    }

    public void OfferCanonicalUrl(string? url, Uri? page)
    {
        if (CanonicalUrl is null && Clean(url) is { } text && Uri.TryCreate(page, text, out var canonical) && canonical.IsAbsoluteUri
            && canonical.Scheme is "http" or "https") CanonicalUrl = canonical;
    }

    /// <summary>Offers authors; a single word is replaced by a fuller name that begins with it.</summary>
    /// <remarks>A name that a reader of the page does not see is often that of the account that posted it: it has to wait.</remarks>
    public void OfferAuthors(IEnumerable<string?> names)
    {
        var offered = names.Select(AuthorText.Clean).OfType<string>().SelectMany(Split).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (offered.Count == 0) return;
        if (!offered.Exists(name => text.Contains(name, StringComparison.OrdinalIgnoreCase))) _unseen ??= offered;
        else if (Authors.Count == 0) Authors.AddRange(offered);
        else if (Authors is [var known] && !known.Contains(' ', StringComparison.Ordinal)
            && offered is [var fuller] && fuller.StartsWith(known + " ", StringComparison.OrdinalIgnoreCase)) Authors[0] = fuller;
    }

    /// <summary>Takes the names no reader sees where nothing better was offered so far.</summary>
    public void AcceptUnseenAuthors()
    {
        if (Authors.Count == 0 && _unseen is { } names) Authors.AddRange(names);
    }

    /// <summary>Offers the paper as the author, which counts only where no person is named.</summary>
    public void OfferPublisher(string? name) => _publisher ??= AuthorText.Clean(name);

    /// <summary>Ends the reading: the paper is the author where no one else is, the last change the publication where no other day is known.</summary>
    public void Close()
    {
        AcceptUnseenAuthors();
        if (Authors.Count == 0 && _publisher is { } publisher) Authors.Add(publisher);
        Published ??= Modified;
    }

    private static IEnumerable<string> Split(string names) =>
        AuthorName.LengthOfAll(names) == names.Length ? AuthorName.Split(names) : [names];

    private PageDate? Date(string? value) =>
        value is { Length: < 200 } && new PageDateParser(value, IsDayFirst).TryFind(0, out var date) ? date : null;

    /// <summary>
    /// Only Americans write the month first: where the page says that it is not in American English, or its address ends in the letters of
    /// another country, the day comes first.
    /// </summary>
    private bool IsDayFirst =>
        Language is { } tag && !tag.Equals("en", StringComparison.OrdinalIgnoreCase)
            ? !tag.StartsWith("en-US", StringComparison.OrdinalIgnoreCase)
            : url is { IsAbsoluteUri: true, HostNameType: UriHostNameType.Dns } && IsForeign(url.Host.AsSpan(url.Host.LastIndexOf('.') + 1));

    /// <summary>Top-level domains of two letters are countries; some of them are sold to all the world.</summary>
    private static bool IsForeign(ReadOnlySpan<char> domain) => domain.Length == 2 && domain is not ("us" or "co" or "io" or "tv" or "me" or "ai" or "ly");

    private static string? Clean(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        // Some pages escape their metadata twice.
        value = System.Net.WebUtility.HtmlDecode(value);
        return string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
