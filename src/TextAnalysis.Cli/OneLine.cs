using System.Text;

namespace TextAnalysis.Cli;

/// <summary>Text on one line, whatever white space it has: breaks at a fixed width, indentation of first lines.</summary>
internal static class OneLine
{
    /// <summary>Makes one space of each run of white space and drops what stands at both ends.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line[^1] != ' ') line.Append(' ');
        }
        return line.ToString();
    }
}
