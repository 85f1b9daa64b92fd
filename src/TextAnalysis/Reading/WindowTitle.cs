namespace TextAnalysis;

/// <summary>The title of the browser's window, with which the text of a page often starts: the headline and the site's name.</summary>
internal static class WindowTitle
{
    /// <summary>What is longer is no title; and each line is searched for in it.</summary>
    private const int Longest = 400;

    /// <summary>Gives the page's first line where it may be the window's title, or nothing.</summary>
    public static ReadOnlySpan<char> Of(string page, ReadOnlySpan<TextSpan> lines) =>
        lines.IsEmpty || lines[0].Length > Longest ? default : lines[0].In(page);
}
