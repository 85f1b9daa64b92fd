namespace TextAnalysis;

/// <summary>Replaces a file at once: whoever opens it sees the old one or the new one, whole.</summary>
internal static class AtomicFile
{
    /// <summary>What the name of a file that is still being written ends in.</summary>
    private const string Suffix = ".new";

    /// <summary>
    /// Writes a file beside the old one and puts it in its place when all of it is on the disk. Each call writes a file of its own:
    /// of two at the same time, neither can touch what the other writes, and the last to finish stays.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the new content; when it throws, the old file stays.</param>
    public static void Replace(string path, Action<Stream> write)
    {
        var temporary = $"{path}.{Path.GetRandomFileName()}{Suffix}";
        var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            using (file)
            {
                write(file);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    /// <summary>Deletes a file if that can be done: what went wrong before is the error to tell.</summary>
    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }
}
