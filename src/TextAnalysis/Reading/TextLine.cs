using System.Buffers;

namespace TextAnalysis;

/// <summary>A line that holds something: where it starts and ends without its surrounding white space.</summary>
/// <param name="Start">Offset of the first visible character.</param>
/// <param name="End">Offset just past the last visible character.</param>
/// <param name="Indent">Number of white-space characters before it.</param>
/// <param name="AfterBlank">Whether a blank line, or nothing, comes before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, bool AfterBlank)
{
    /// <summary>What Unicode (UAX #14, class BK, and CR, LF, NL) ends a line with.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public int Length => End - Start;

    /// <summary>Finds the lines of a text, passing over blank ones.</summary>
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var afterBlank = true;
        for (var at = 0; at < text.Length;)
        {
            var rest = text.AsSpan(at);
            var length = rest.IndexOfAny(Breaks);
            if (length < 0) length = rest.Length;
            var line = rest[..length];
            var indent = length - line.TrimStart().Length;
            if (indent < length)
            {
                lines.Add(new TextLine(at + indent, at + line.TrimEnd().Length, indent, afterBlank));
                afterBlank = false;
            }
            else
            {
                afterBlank = true;
            }
            at += length + 1;
            if (length + 1 < rest.Length && rest[length] == '\r' && rest[length + 1] == '\n') at++;
        }
        return lines;
    }
}
