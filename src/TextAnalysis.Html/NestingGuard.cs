using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>
/// Stops the parsing of a page whose elements nest too deeply: an end tag that closes nothing would make the parser search all that is
/// open. Asked of the tree as it grows, for which tags open and close an element only the parser's rules say.
/// </summary>
internal sealed class NestingGuard
{
    /// <summary>The deepest nesting. Like browsers, the parser builds no tree deeper than 512, but it keeps all that is open and searches that.</summary>
    public const int Deepest = 500;

    /// <summary>An element adds one level at most: it is enough to look after so many.</summary>
    private const int Step = 256;

    private int _elements;
    private IElement? _last;

    /// <summary>Sees an element that the parser has made and will put in the tree next.</summary>
    /// <exception cref="InvalidDataException">The one before it stands too deep.</exception>
    public void Add(IElement element)
    {
        if (++_elements % Step == 0 && DepthOf(_last) > Deepest)
            throw new InvalidDataException($"the page's elements are nested more than {Deepest} deep");
        _last = element;
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node is not null && depth <= Deepest; node = node.Parent) depth++;
        return depth;
    }
}
