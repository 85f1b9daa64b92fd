using System.Text;

namespace TextAnalysis.Cli.Commands;

/// <summary>Where results go: standard output, or a file that changes only once they are all there.</summary>
/// <remarks>
/// Results are written beside the file and moved over it at the end. So a file may be read and written by one command, and a
/// run that fails or is stopped leaves an older output as it was.
/// </remarks>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _target;
    private readonly string? _draft;
    private readonly CancellationTokenRegistration _stopped;

    private OutputFile(Stream stream, string? target = null, string? draft = null, CancellationToken cancellationToken = default)
    {
        (_target, _draft) = (target, draft);
        Writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        // A read that blocks may outlive the patience of the program's end: the draft goes at once.
        _stopped = cancellationToken.Register(Discard);
    }

    public StreamWriter Writer { get; }

    /// <summary>Whether anything was written.</summary>
    public bool HasContent
    {
        get
        {
            Writer.Flush();
            return _draft is null || Writer.BaseStream.Length > 0;
        }
    }

    /// <summary>Opens the file, or standard output for null and <c>-</c>.</summary>
    /// <exception cref="UsageException">The path cannot be written.</exception>
    public static OutputFile Open(string? path, CancellationToken cancellationToken)
    {
        if (path is null or "-") return new OutputFile(Console.OpenStandardOutput());
        try
        {
            if (Directory.Exists(path)) throw new UsageException($"--out {path}: is a folder");
            if (OpenInPlace(path) is { } existing) return new OutputFile(existing);
            var target = new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            var draft = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
            var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete);
            return new OutputFile(stream, target, draft, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--out {path}: cannot be written: {error.Message}");
        }
    }

    /// <summary>Puts what was written in the place of the file.</summary>
    public void Complete()
    {
        Writer.Dispose();
        if (_draft is null) return;
        if (!OperatingSystem.IsWindows() && File.Exists(_target)) File.SetUnixFileMode(_draft, File.GetUnixFileMode(_target));
        File.Move(_draft, _target!, overwrite: true);
    }

    public void Dispose()
    {
        _stopped.Dispose();
        try
        {
            Writer.Dispose();
        }
        finally
        {
            Discard();
        }
    }

    /// <summary>Opens what holds nothing to lose: a device or a pipe, which cannot be replaced either, or an empty file.</summary>
    private static FileStream? OpenInPlace(string path)
    {
        if (!File.Exists(path)) return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!stream.CanSeek || stream.Length == 0) return stream;
        stream.Dispose();
        return null;
    }

    private void Discard()
    {
        if (_draft is not null) File.Delete(_draft);
    }
}
