namespace TextAnalysis;

/// <summary>
/// Tells whether a text was broken into lines at a fixed width, as e-mail and wire copy is, and then which line goes on with the
/// one before.
/// </summary>
/// <remarks>
/// A program that wraps puts a word on the next line only when it no longer fits. So in wrapped text the first word of a line would
/// have gone past the right edge of the line before, except where a paragraph ended. Text with a line for each paragraph, or for
/// each item of a list, does not have that property, however short its lines are.
/// </remarks>
internal readonly partial struct HardWrap
{
    private const int LongestDateline = 45;

    /// <summary>A line that the next one's first word would have taken past this column is full; 0 where the text is not wrapped.</summary>
    private readonly int _edge;

    /// <summary>Whether the text is in capitals, so that they do not mark headings.</summary>
    private readonly bool _inCapitals;

    private HardWrap(int edge, bool inCapitals)
    {
        _edge = edge;
        _inCapitals = inCapitals;
    }

    /// <summary>Whether a line goes on with the paragraph of the line before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="index">Which of them is asked about.</param>
    public bool Continues(string text, List<TextLine> lines, int index)
    {
        if (_edge == 0 || index == 0 || lines[index].AfterBlank) return false;
        var (previous, line) = (lines[index - 1], lines[index]);
        if (line.Indent > previous.Indent + 1 || !IsFull(text, previous, line)) return false;
        if (IsSetIn(lines, index) && EndsSentence(text, previous)) return false;
        if (!_inCapitals && IsInCapitals(text, previous)) return false;
        var words = text.AsSpan(line.Start, line.Length);
        return !IsDateline(words) && !(IsByline(words) && text[previous.End - 1] != '.');
    }

    /// <summary>Whether a line starts further in than the next: so do first lines, even below a paragraph that is all first line.</summary>
    private static bool IsSetIn(List<TextLine> lines, int index) =>
        index + 1 < lines.Count && lines[index + 1] is { AfterBlank: false } next && lines[index].Indent > next.Indent + 1;

    /// <summary>Whether a line holds a full date and nothing else but its weekday: so it stands below a headline, however long that is.</summary>
    private static bool IsDateline(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestDateline || !new PageDateParser(line).TryFind(0, out var date) || date.Span.End < line.Length) return false;
        var before = line[..date.Span.Start].TrimEnd(" ,");
        return before.IsEmpty || before.EndsWith("day", StringComparison.OrdinalIgnoreCase) && !before.Contains(' ');
    }

    /// <summary>Whether a line begins with "By" and a name; within a sentence that word has no capital, and a headline has no stop at its end.</summary>
    private static bool IsByline(ReadOnlySpan<char> line) =>
        (line.StartsWith("By ") || line.StartsWith("BY ")) && AuthorName.LengthAtStart(line[3..]) > 0;

    private static bool EndsSentence(string text, TextLine line) =>
        text.AsSpan(line.Start, line.Length).TrimEnd("\"'”’)]") is [.., '.' or '!' or '?' or '…'];

    private static bool IsInCapitals(string text, TextLine line)
    {
        foreach (var c in text.AsSpan(line.Start, line.Length)) if (char.IsLower(c)) return false;
        return true;
    }

    private bool IsFull(string text, TextLine previous, TextLine line) => Reach(text, previous, line) > _edge;

    /// <summary>The column up to which a line would have gone with the first word of the next.</summary>
    private static int Reach(string text, TextLine previous, TextLine line)
    {
        var word = text.AsSpan(line.Start, Math.Min(line.Length, WidestColumn)).IndexOf(' ');
        if (word < 0) word = line.Length;
        return previous.Indent + previous.Length + 1 + word;
    }
}
