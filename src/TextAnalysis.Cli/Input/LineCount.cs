namespace TextAnalysis.Cli.Input;

/// <summary>Counts lines, so that a progress bar knows its end.</summary>
internal static class LineCount
{
    /// <summary>Gives the number of lines of a file; 0 for standard input or a file that cannot be read.</summary>
    public static long Of(string path)
    {
        // A bar is only for people: without one there is nothing to count for.
        if (path == "-" || Console.IsErrorRedirected || !File.Exists(path)) return 0;
        return File.ReadLines(path).LongCount();
    }
}
