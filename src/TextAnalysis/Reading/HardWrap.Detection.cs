namespace TextAnalysis;

internal readonly partial struct HardWrap
{
    private const int NarrowestColumn = 30;
    private const int WidestColumn = 140;

    /// <summary>Lines may end this much before the edge: wrapped justified or hyphen-free text is a little ragged.</summary>
    private const double Slack = 0.12;

    /// <summary>Of pairs of lines so many must be full, or it is chance.</summary>
    private const double LeastFull = 0.6;

    /// <summary>This many of the lines that go on with a paragraph start with a small letter; headlines one below the other do not.</summary>
    private const double LeastSmall = 0.4;

    /// <summary>So few are enough where lines end within sentences and paragraphs with them.</summary>
    private const double LeastSmallInSentences = 0.15;

    /// <summary>So many lines that go on with a sentence tell whether none of them is ragged.</summary>
    private const int LeastRunning = 4;
    private const double LeastExact = 0.95;

    /// <summary>Measures a text's lines.</summary>
    public static HardWrap Detect(string text, List<TextLine> lines)
    {
        var width = WidthOf(lines);
        if (width == 0) return default;
        var ragged = new HardWrap((int)(width * (1 - Slack)), inCapitals: true);
        int pairs = 0, full = 0, small = 0, open = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank || lines[i - 1].Length < NarrowestColumn) continue;
            pairs++;
            if (!ragged.IsFull(text, lines[i - 1], lines[i])) continue;
            full++;
            if (char.IsLower(text[lines[i].Start])) small++;
            if (!EndsSentence(text, lines[i - 1])) open++;
        }
        if (full == 0 || full < LeastFull * pairs) return default;
        var inCapitals = false;
        if (small < LeastSmall * full)
        {
            if (open < LeastFull * full || !ragged.ClosesParagraphs(text, lines)) return default;
            inCapitals = small < LeastSmallInSentences * full;
            if (inCapitals && !IsInCapitals(text, lines)) return default;
        }
        return new HardWrap(IsExact(text, lines, width, inCapitals) ? width : ragged._edge, inCapitals);
    }

    /// <summary>The column that lines do not go past, or 0 where there is none.</summary>
    private static int WidthOf(List<TextLine> lines)
    {
        Span<int> ends = stackalloc int[WidestColumn + 2];
        var considered = 0;
        foreach (var line in lines)
        {
            if (line.Length < NarrowestColumn) continue;
            ends[Math.Min(line.Indent + line.Length, WidestColumn + 1)]++;
            considered++;
        }
        if (considered == 0) return 0;

        // A long web address may stick out of the column; prose that does so is not wrapped.
        var outliers = (considered + 10) / 20;
        var width = WidestColumn + 1;
        for (; width > NarrowestColumn; width--)
        {
            outliers -= ends[width];
            if (outliers < 0) break;
        }
        return width > WidestColumn ? 0 : width;
    }

    /// <summary>Whether most of what would be paragraphs of several lines end with a sentence, as those of prose do and lists do not.</summary>
    private bool ClosesParagraphs(string text, List<TextLine> lines)
    {
        int ends = 0, closed = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!Continues(text, lines, i) || i + 1 < lines.Count && Continues(text, lines, i + 1)) continue;
            ends++;
            if (EndsSentence(text, lines[i])) closed++;
        }
        return 2 * closed > ends;
    }

    /// <summary>Whether nearly every line that goes on with a sentence does so because its first word did not fit.</summary>
    private static bool IsExact(string text, List<TextLine> lines, int width, bool inCapitals)
    {
        int running = 0, exact = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank || !(inCapitals ? !EndsSentence(text, lines[i - 1]) : char.IsLower(text[lines[i].Start]))) continue;
            running++;
            if (Reach(text, lines[i - 1], lines[i]) > width) exact++;
        }
        return running >= LeastRunning && exact >= LeastExact * running;
    }

    private static bool IsInCapitals(string text, List<TextLine> lines)
    {
        int capitals = 0, small = 0;
        foreach (var line in lines)
        {
            if (line.Length < NarrowestColumn) continue;
            foreach (var c in text.AsSpan(line.Start, line.Length))
            {
                if (char.IsUpper(c)) capitals++;
                else if (char.IsLower(c)) small++;
            }
        }
        return capitals > 10 * small;
    }
}
