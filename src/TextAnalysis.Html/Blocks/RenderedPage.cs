using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>The visible text of a page, a line for each block, and the elements that may say something of it: all in one walk.</summary>
internal sealed class RenderedPage
{
    /// <summary>White space but for the plain space, and three characters that take no room: they may stand inside of words.</summary>
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => char.IsWhiteSpace(c) && c != ' '), '\u200B', '\uFEFF', '\u00AD']);

    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private int _lineStart;
    private int _linked;
    private int _links;
    private bool _spaceDue;
    private Frame _holder;

    private RenderedPage()
    {
    }

    public string Text { get; private set; } = "";

    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>The elements that may say something of the article beside the text, in their order.</summary>
    public List<IElement> Metadata { get; } = [];

    /// <summary>How many elements the page has.</summary>
    public int Elements { get; private set; }

    /// <summary>What it costs to ask each element for all that is in it and each node for the one beside it, in nodes and characters.</summary>
    public long Cost { get; private set; }

    /// <summary>Renders an element and all below it, without recursion: pages may be nested deeply.</summary>
    public static RenderedPage Of(IElement root)
    {
        var page = new RenderedPage();
        var open = new List<Frame>();
        if (page.Enter(root, new Frame(root)) is { } first) open.Add(first);
        while (open.Count > 0)
        {
            ref var at = ref CollectionsMarshal.AsSpan(open)[^1];
            if (at.Next == at.Children.Length)
            {
                page.Leave(at);
                open.RemoveAt(open.Count - 1);
                continue;
            }
            page.Cost += at.Children.Length + at.Depth;
            // Children by their number: to ask a node for its next sibling searches all of them.
            switch (at.Children[at.Next++])
            {
                case IText text:
                    if ((at.Kind & ElementKind.Code) == 0) page.Cost += (long)text.Length * at.Depth;
                    if (at.IsHidden) break;
                    if (at.IsPreformatted) page.AppendLines(text.Data, at);
                    else page.Append(text.Data, at);
                    break;
                case IElement element when page.Enter(element, at) is { } frame:
                    open.Add(frame);
                    break;
            }
        }
        page.Flush();
        page.Text = page._text.ToString();
        return page;
    }

    /// <summary>Gives the frame of an element whose children have to be seen, and that has to be left, then.</summary>
    private Frame? Enter(IElement element, in Frame parent)
    {
        Elements++;
        if (parent.IsClosed) return element.HasChildNodes ? parent.Of(element, ElementKind.None, isHidden: true) : null;
        var kind = ElementKinds.Of(element.LocalName);
        var marks = ElementMarks.Of(element);
        if (marks.IsMetadata || (kind & ElementKind.Metadata) != 0) Metadata.Add(element);
        var frame = parent.Of(element, kind, marks.IsHidden);
        if (frame.IsHidden) return frame.Children.Length > 0 ? frame : null;
        if ((kind & ElementKind.Link) != 0) _links++;
        else if ((kind & ElementKind.Inline) == 0) Flush();
        return frame;
    }

    private void Leave(in Frame frame)
    {
        if (frame.IsHidden) return;
        if ((frame.Kind & ElementKind.Link) != 0) _links--;
        else if ((frame.Kind & ElementKind.Inline) == 0) Flush();
    }

    /// <summary>Appends text whose line breaks count: a block for each paragraph that they make.</summary>
    private void AppendLines(string text, in Frame frame)
    {
        var end = 0;
        // Pieces between other elements are too short to tell at which width lines were broken.
        foreach (var paragraph in frame.Children.Length == 1 ? ParagraphSplitter.Split(text) : ParagraphSplitter.SplitAtBlankLines(text))
        {
            if (end > 0) Flush();
            else Break(text.AsSpan(0, paragraph.Start));
            Append(paragraph.In(text), frame);
            end = paragraph.End;
        }
        Break(text.AsSpan(end));
    }

    /// <summary>Breaks at white space beside another element: for good only at a blank line, as one line break may be one of a wrapped text.</summary>
    private void Break(ReadOnlySpan<char> space)
    {
        if (space.Count('\n') > 1) Flush();
        else _spaceDue |= !space.IsEmpty;
    }

    /// <summary>Appends text with each run of white space as one space.</summary>
    private void Append(ReadOnlySpan<char> text, in Frame frame)
    {
        while (!text.IsEmpty)
        {
            var length = text.IndexOfAny(Odd);
            if (length < 0) length = text.Length;
            for (var plain = text[..length]; !plain.IsEmpty;)
            {
                var words = plain.TrimStart(' ');
                _spaceDue |= words.Length < plain.Length;
                var end = words.IndexOf("  ");
                if (end < 0) end = words.Length;
                AppendWords(words[..end].TrimEnd(' '), frame);
                _spaceDue |= end > 0 && words[end - 1] == ' ';
                plain = words[end..];
            }
            if (length == text.Length) return;
            _spaceDue |= char.IsWhiteSpace(text[length]);
            text = text[(length + 1)..];
        }
    }

    private void AppendWords(ReadOnlySpan<char> words, in Frame frame)
    {
        if (words.IsEmpty) return;
        if (_text.Length == _lineStart) _holder = frame;
        else if (_spaceDue)
        {
            _text.Append(' ');
            if (_links > 0) _linked++;
        }
        _spaceDue = false;
        _text.Append(words);
        if (_links > 0) _linked += words.Length;
    }

    private void Flush()
    {
        _spaceDue = false;
        if (_text.Length == _lineStart) return;
        _blocks.Add(new Block(new TextSpan(_lineStart, _text.Length), _holder.Block, _linked, _holder.IsInFigure));
        _text.Append('\n');
        _lineStart = _text.Length;
        _linked = 0;
    }

    /// <summary>An element whose children are being seen, and what it stands in.</summary>
    private struct Frame(IElement root)
    {
        public INodeList Children { get; private set; } = root.ChildNodes;

        public int Next { get; set; }

        public int Depth { get; private set; }

        public ElementKind Kind { get; private set; }

        public bool IsHidden { get; private set; }

        /// <summary>Whether what is in it is counted, and not looked at.</summary>
        public bool IsClosed { get; private set; }

        public bool IsPreformatted { get; private set; }

        /// <summary>The block it is or stands in.</summary>
        public IElement Block { get; private set; } = root;

        /// <summary>Whether it is part of a picture's caption: a figure holds one; but some hold a table, a quotation or code.</summary>
        public readonly bool IsInFigure => _isInFigure || _isInCaption;

        private bool _isInFigure;
        private bool _isInCaption;

        public readonly Frame Of(IElement child, ElementKind kind, bool isHidden) => new(child)
        {
            Depth = Depth + 1,
            Kind = kind,
            IsHidden = IsHidden || isHidden || (kind & ElementKind.Hidden) != 0,
            IsClosed = IsClosed || (kind & ElementKind.Closed) != 0,
            IsPreformatted = IsPreformatted || (kind & ElementKind.Preformatted) != 0,
            Block = (kind & ElementKind.Inline) != 0 ? Block : child,
            _isInFigure = (kind & ElementKind.Figure) != 0 || _isInFigure && (kind & ElementKind.Content) == 0,
            _isInCaption = _isInCaption || (kind & ElementKind.Caption) != 0,
        };
    }
}
