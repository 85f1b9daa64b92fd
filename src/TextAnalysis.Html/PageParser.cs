using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using ElementFactory = AngleSharp.Dom.IElementFactory<AngleSharp.Dom.Document, AngleSharp.Html.Dom.HtmlElement>;

namespace TextAnalysis.Html;

/// <summary>
/// Parses a page, and stops where the parser would go to costs out of proportion to what was written: for it compares each attribute of
/// a tag with those before it, searches all that is open for an end tag that closes nothing, and copies formatting that is left open into
/// every paragraph that follows. Which tags and attributes there are, and what they open, close and copy, only the parser's rules say:
/// so it is asked itself, while it works.
/// </summary>
internal sealed class PageParser : ElementFactory
{
    /// <summary>The longest page, in characters; the longest news page we have seen is a tenth of it.</summary>
    public const int LongestPage = 32 << 20;

    private const int MostAttributes = 1_000;

    /// <summary>The deepest nesting. Like browsers, the parser builds no tree deeper than 512, but it keeps all that is open and searches that.</summary>
    private const int Deepest = 500;

    /// <summary>An element adds one level at most: it is enough to look after so many.</summary>
    private const int Step = 256;

    /// <summary>So many copies are forgiven, and one more for each element that is written.</summary>
    private const int MostCopies = 50_000;

    private static readonly ElementFactory Elements =
        Configuration.Default.Services.OfType<ElementFactory>().Single();

    private int _written;
    private int _made;
    private IElement? _last;

    private PageParser()
    {
    }

    /// <summary>Parses a page.</summary>
    /// <exception cref="InvalidDataException">The page is beyond a limit; the message says which.</exception>
    public static IHtmlDocument Parse(string html)
    {
        if (html.Length > LongestPage) throw TooLong();
        var watch = new PageParser();
        var options = new HtmlParserOptions { ShouldEmitAttribute = Accept, OnCreated = (element, _) => watch.Add(element) };
        var context = BrowsingContext.New(Configuration.Default.WithOnly<ElementFactory>(watch));
        return new HtmlParser(options, context).ParseDocument(html);
    }

    public static InvalidDataException TooLong() => new($"the page is longer than {LongestPage >> 20} million characters");

    /// <summary>Makes what a tag opens, or a copy of it.</summary>
    HtmlElement ElementFactory.Create(AngleSharp.Dom.Document document, string localName, string? prefix, NodeFlags flags)
    {
        _made++;
        return Elements.Create(document, localName, prefix, flags);
    }

    private static bool Accept(ref StructHtmlToken tag, ReadOnlyMemory<char> name) => tag.Attributes.Count <= MostAttributes
        ? true
        : throw new InvalidDataException($"an element of the page has more than {MostAttributes} attributes");

    /// <summary>Sees an element that was made of a tag and will be put in the tree next.</summary>
    private void Add(IElement element)
    {
        if (++_written % Step == 0 && DepthOf(_last) > Deepest)
            throw new InvalidDataException($"the page's elements are nested more than {Deepest} deep");
        if (_made - _written > MostCopies + _written)
            throw new InvalidDataException("the page leaves so much formatting open that most of it would be copies");
        _last = element;
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node is not null && depth <= Deepest; node = node.Parent) depth++;
        return depth;
    }
}
