using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// Finds the paragraphs of a text: blank lines part them; a line is a paragraph of its own unless the text is hard-wrapped.
/// </summary>
internal static class ParagraphSplitter
{
    /// <summary>Gives the paragraphs without the white space around them.</summary>
    public static ImmutableArray<TextSpan> Split(string text)
    {
        var lines = TextLine.Of(text);
        var wrap = HardWrap.Detect(text, lines);
        return Join(lines, index => wrap.Continues(text, lines, index));
    }

    /// <summary>Gives what blank lines part, without the white space around it.</summary>
    public static ImmutableArray<TextSpan> SplitAtBlankLines(string text)
    {
        var lines = TextLine.Of(text);
        return Join(lines, index => !lines[index].AfterBlank);
    }

    private static ImmutableArray<TextSpan> Join(List<TextLine> lines, Func<int, bool> continues)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (continues(i))
                paragraphs[^1] = new TextSpan(paragraphs[^1].Start, lines[i].End);
            else
                paragraphs.Add(new TextSpan(lines[i].Start, lines[i].End));
        }
        return paragraphs.DrainToImmutable();
    }
}
