using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;

namespace TextAnalysis.Html;

/// <summary>Finds the article in an HTML page: its body text, title, authors, publication date and language.</summary>
/// <remarks>
/// The text of the article that comes back is the headline, where there is one, and the paragraphs of the body, a line each. Metadata
/// are taken from JSON-LD, OpenGraph, other <c>meta</c> elements, the markup, the address and the text, in that order of trust.
/// </remarks>
public static class HtmlArticleReader
{
    /// <summary>An article among the page's data is believed where it is this long, and so many times as long as what the page shows of one.</summary>
    private const int LeastHiddenBody = 500;
    private const int HiddenShare = 2;

    /// <summary>Reads a page that is decoded already.</summary>
    /// <param name="html">The page's source.</param>
    /// <param name="url">The page's address, where it is known: a last resort for the date, and the base of relative links.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="InvalidDataException">The page is too long, nested too deeply or otherwise made to be costly; the message says how.</exception>
    public static Article Read(string html, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Read(html, url, LineModel.English);
    }

    /// <summary>Reads a page with a line classifier of the caller's choice, as training does.</summary>
    internal static Article Read(string html, Uri? url, LineModel lines)
    {
        using var document = PageParser.Parse(html);
        return Read(document, url, lines);
    }

    /// <summary>Reads a page from its bytes; the encoding is found out.</summary>
    /// <param name="html">The page as it came over the wire.</param>
    /// <param name="url">The page's address, where it is known.</param>
    /// <param name="charset">The charset of the HTTP header, where it is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="InvalidDataException">The page is too long, nested too deeply or otherwise made to be costly; the message says how.</exception>
    public static Article Read(byte[] html, Uri? url = null, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (html.Length > PageParser.LongestPage) throw PageParser.TooLong();
        return Read(HtmlDecoder.Decode(html, charset), url);
    }

    /// <summary>Reads a page from a stream, which stays open; the encoding is found out.</summary>
    /// <param name="html">The page as it comes over the wire.</param>
    /// <param name="url">The page's address, where it is known.</param>
    /// <param name="charset">The charset of the HTTP header, where it is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="InvalidDataException">The page is too long, nested too deeply or otherwise made to be costly; the message says how.</exception>
    public static Article Read(Stream html, Uri? url = null, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = html.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > PageParser.LongestPage) throw PageParser.TooLong();
            bytes.Write(buffer, 0, read);
        }
        return Read(bytes.ToArray(), url, charset);
    }

    private static Article Read(IHtmlDocument document, Uri? url, LineModel lines)
    {
        var page = RenderedPage.Of(document.DocumentElement);
        var metadata = new PageMetadata(page.Text, url);
        metadata.OfferLanguage(document.DocumentElement.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("xml:lang"));
        JsonLdReader.Read(page.Metadata, metadata, url);
        MetaReader.Read(page.Metadata, metadata, url);
        var markup = new MarkupReader(page.Metadata, metadata);
        markup.ReadDates();
        markup.ReadAuthors();
        metadata.AcceptUnseenAuthors();
        markup.ReadAuthorLike();
        metadata.OfferPublished(UrlDate.Of(url ?? metadata.CanonicalUrl));
        markup.ReadDateTexts();
        var window = document.Title;

        var spans = page.Blocks.Select(b => b.Span).ToArray();
        var roles = BlockRoles.Of(page);
        var votes = ReadabilityVote.Of(document, page, url);
        var isBody = BlockChooser.Choose(page, spans, votes, roles, lines, out var statistics);
        var first = Array.IndexOf(isBody, true);
        var end = Array.LastIndexOf(isBody, true) + 1;

        var title = first < 0 ? -1 : TitleFinder.Find(page.Text, spans, statistics, first);
        if (title >= 0) metadata.OfferTitle(spans[title].In(page.Text).ToString());
        metadata.OfferTitle(window);
        if (first >= 0)
        {
            if (BylineFinder.Find(page.Text, spans, title, first, end) is { } byline) metadata.OfferAuthors([byline.In(page.Text).ToString()]);
            if (PublicationDateFinder.Find(page.Text, spans, title < 0 ? first : title, first, end) is { } date)
                metadata.OfferPublished(date.Span.In(page.Text).ToString());
        }
        metadata.Close();
        return Compose(page, isBody, metadata);
    }

    /// <summary>
    /// Gives the body's paragraphs: those found on the page, unless the page shows little of the article until a script of its own puts in
    /// what stands among its data.
    /// </summary>
    private static List<string> Paragraphs(RenderedPage page, bool[] isBody, PageMetadata metadata)
    {
        var shown = Enumerable.Range(0, isBody.Length).Where(i => isBody[i]).Select(i => page.Blocks[i].Span.In(page.Text).ToString()).ToList();
        if (metadata.Body is not { Length: >= LeastHiddenBody } hidden) return shown;
        if (hidden.Length < HiddenShare * shown.Sum(paragraph => (long)paragraph.Length)) return shown;
        return [.. ParagraphSplitter.Split(hidden).Select(span => span.In(hidden).ToString())];
    }

    private static Article Compose(RenderedPage page, bool[] isBody, PageMetadata metadata)
    {
        var text = new StringBuilder();
        var body = ImmutableArray.CreateBuilder<TextSpan>();
        TextSpan? titleSpan = null;
        if (metadata.Title is { Length: > 0 } title)
        {
            titleSpan = new TextSpan(0, title.Length);
            text.Append(title).Append("\n\n");
        }
        foreach (var paragraph in Paragraphs(page, isBody, metadata))
        {
            var start = text.Length;
            text.Append(paragraph);
            body.Add(new TextSpan(start, text.Length));
            text.Append('\n');
        }
        return new Article(text.ToString())
        {
            Title = metadata.Title,
            TitleSpan = titleSpan,
            Byline = metadata.Authors.Count == 0 ? null : string.Join(", ", metadata.Authors),
            Authors = [.. metadata.Authors],
            Published = metadata.Published?.Day,
            PublishedTime = metadata.Published?.Moment,
            Modified = metadata.Modified?.Moment,
            Section = metadata.Section,
            Language = metadata.Language,
            CanonicalUrl = metadata.CanonicalUrl,
            Body = body.DrainToImmutable(),
        };
    }
}
