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
internal readonly struct HardWrap
{
    private const int NarrowestColumn = 30;
    private const int WidestColumn = 140;
    private const int LongestDateline = 45;

    /// <summary>Lines may end this much before the edge: wrapped justified or hyphen-free text is a little ragged.</summary>
    private const double Slack = 0.12;

    /// <summary>This many of the lines that go on with a paragraph start with a small letter; headlines one below the other do not.</summary>
    private const double LeastRunning = 0.4;

    private readonly int _width;

    private HardWrap(int width) => _width = width;

    /// <summary>Whether the text is wrapped at all.</summary>
    public bool IsWrapped => _width > 0;

    /// <summary>Measures a text's lines.</summary>
    public static HardWrap Detect(string text, List<TextLine> lines)
    {
        Span<int> lengths = stackalloc int[WidestColumn + 2];
        var considered = 0;
        foreach (var line in lines)
        {
            if (line.Length < NarrowestColumn) continue;
            lengths[Math.Min(line.Length, WidestColumn + 1)]++;
            considered++;
        }
        if (considered == 0) return default;

        // A long web address may stick out of the column; prose that does so is not wrapped.
        var outliers = considered / 20;
        var width = WidestColumn + 1;
        for (; width > NarrowestColumn; width--)
        {
            outliers -= lengths[width];
            if (outliers < 0) break;
        }
        if (width > WidestColumn) return default;

        var wrap = new HardWrap(width);
        int pairs = 0, full = 0, running = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank || lines[i - 1].Length < NarrowestColumn) continue;
            pairs++;
            if (!wrap.IsFull(text, lines[i - 1], lines[i])) continue;
            full++;
            if (char.IsLower(text[lines[i].Start])) running++;
        }
        return full > 0 && full >= 0.6 * pairs && running >= LeastRunning * full ? wrap : default;
    }

    /// <summary>Whether a line goes on with the paragraph of the line before it.</summary>
    public bool Continues(string text, TextLine previous, TextLine line) =>
        IsWrapped && !line.AfterBlank && line.Indent <= previous.Indent + 1 && IsFull(text, previous, line) && !IsDateline(text.AsSpan(line.Start, line.Length))
        && !(IsByline(text.AsSpan(line.Start, line.Length)) && text[previous.End - 1] != '.');

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

    private bool IsFull(string text, TextLine previous, TextLine line)
    {
        var word = text.AsSpan(line.Start, Math.Min(line.Length, WidestColumn)).IndexOf(' ');
        if (word < 0) word = line.Length;
        return previous.Length + 1 + word > _width * (1 - Slack);
    }
}
