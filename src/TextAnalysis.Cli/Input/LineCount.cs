namespace TextAnalysis.Cli.Input;

/// <summary>Counts lines, so that a progress bar knows its end.</summary>
internal static class LineCount
{
    /// <summary>Gives the number of lines of a file; 0 for standard input, a pipe or a file that cannot be read.</summary>
    public static long Of(string path)
    {
        // A bar is only for people: without one there is nothing to count for.
        if (path == "-" || Console.IsErrorRedirected) return 0;
        try
        {
            // A pipe has no length, and what is counted of it is gone.
            var file = File.ResolveLinkTarget(path, returnFinalTarget: true) ?? new FileInfo(path);
            return file is FileInfo { Exists: true, Length: > 0 } ? File.ReadLines(path).LongCount() : 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return 0;
        }
    }
}
