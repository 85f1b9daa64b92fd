namespace TextAnalysis;

/// <summary>Replaces a file at once: whoever opens it sees the old one or the new one, whole.</summary>
internal static class AtomicFile
{
    /// <summary>What is added to a file's name while the new one is written beside it.</summary>
    public const string Suffix = ".new";

    /// <summary>Writes a file beside the old one and puts it in its place when all of it is on the disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the new content; when it throws, the old file stays.</param>
    public static void Replace(string path, Action<Stream> write)
    {
        var temporary = path + Suffix;
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
