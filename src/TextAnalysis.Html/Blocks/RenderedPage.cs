using System.Buffers;
using System.Text;
using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>The visible text of a page, a line for each block.</summary>
internal sealed class RenderedPage
{
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "OBJECT", "SELECT", "TEXTAREA", "HEAD", "CANVAS", "AUDIO", "VIDEO", "MATH", "DIALOG",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "A", "ABBR", "ACRONYM", "B", "BDI", "BDO", "BIG", "CITE", "CODE", "DATA", "DEL", "DFN", "EM", "FONT", "I", "INS", "KBD", "LABEL", "MARK",
        "NOBR", "Q", "S", "SAMP", "SMALL", "SPAN", "STRIKE", "STRONG", "SUB", "SUP", "TIME", "TT", "U", "VAR", "WBR", "IMG", "RUBY", "RB", "RT",
    };

    /// <summary>White space, and three characters that take no room: they may stand inside of words.</summary>
    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsWhiteSpace), '\u200B', '\uFEFF', '\u00AD']);

    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private int _lineStart;
    private int _linked;
    private int _links;
    private bool _spaceDue;
    private IElement? _holder;

    private RenderedPage()
    {
    }

    public string Text { get; private set; } = "";

    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Renders an element and all below it, without recursion: pages may be nested deeply.</summary>
    public static RenderedPage Of(IElement root)
    {
        var page = new RenderedPage();
        // Children by their number: to ask a node for its next sibling searches all of them.
        var open = new Stack<(IElement Element, int Next)>();
        if (page.Enter(root)) open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Element.ChildNodes.Length)
            {
                page.Leave(at.Element);
                continue;
            }
            open.Push((at.Element, at.Next + 1));
            var child = at.Element.ChildNodes[at.Next];
            if (page.Enter(child)) open.Push(((IElement)child, 0));
        }
        page.Flush();
        page.Text = page._text.ToString();
        return page;
    }

    /// <summary>Whether the node is an element whose children are seen; it has to be left, then.</summary>
    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            Append(text);
            return false;
        }
        if (node is not IElement element || Hidden.Contains(element.NodeName) || IsHidden(element)) return false;
        if (element.NodeName == "A") _links++;
        else if (!Inline.Contains(element.NodeName)) Flush();
        return true;
    }

    private void Leave(IElement element)
    {
        if (element.NodeName == "A") _links--;
        else if (!Inline.Contains(element.NodeName)) Flush();
    }

    private void Append(IText node)
    {
        for (var rest = node.Data.AsSpan(); !rest.IsEmpty;)
        {
            var length = rest.IndexOfAny(Blanks);
            if (length < 0) length = rest.Length;
            if (length > 0)
            {
                if (_text.Length == _lineStart) _holder = BlockOf(node);
                else if (_spaceDue) _text.Append(' ');
                _spaceDue = false;
                _text.Append(rest[..length]);
                if (_links > 0) _linked += length;
            }
            if (length == rest.Length) return;
            _spaceDue |= char.IsWhiteSpace(rest[length]);
            rest = rest[(length + 1)..];
        }
    }

    private void Flush()
    {
        _spaceDue = false;
        if (_text.Length == _lineStart) return;
        _blocks.Add(new Block(new TextSpan(_lineStart, _text.Length), _holder!, _linked));
        _text.Append('\n');
        _lineStart = _text.Length;
        _linked = 0;
    }

    private static IElement BlockOf(IText node)
    {
        var element = node.ParentElement!;
        while (Inline.Contains(element.NodeName) && element.ParentElement is { } parent) element = parent;
        return element;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden")) return true;
        var style = element.GetAttribute("style");
        return style is not null && style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }
}
