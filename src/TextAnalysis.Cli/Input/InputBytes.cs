using System.Text;

namespace TextAnalysis.Cli.Input;

/// <summary>The bytes of a file or of standard input, in UTF-8 whatever their byte order mark says, and their text.</summary>
internal static class InputBytes
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // UTF-32's mark for little-endian begins with that of UTF-16: the longer ones come first.
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>Reads all of a file, or of standard input for <c>-</c>.</summary>
    /// <exception cref="InputException">It cannot be read, or is not in the encoding that its mark says.</exception>
    public static byte[] Read(string path)
    {
        using var stream = Open(path);
        try
        {
            return ReadAll(stream, [], path);
        }
        catch (Exception error) when (error is IOException or NotSupportedException)
        {
            throw new InputException($"{path}: {error.Message}", error);
        }
    }

    /// <summary>Opens the lines of a file, or of standard input for <c>-</c>.</summary>
    /// <exception cref="InputException">It cannot be read, or is not in the encoding that its mark says.</exception>
    public static Utf8Lines OpenLines(string path)
    {
        var stream = Open(path);
        var head = new byte[4];
        var start = head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)).ToArray();
        if (EncodingOf(start) is null) return new Utf8Lines(stream, start);
        // Other encodings are rare enough to be read as a whole.
        using (stream)
        {
            var bytes = ReadAll(stream, start, path);
            return new Utf8Lines(Stream.Null, bytes);
        }
    }

    /// <summary>Gives UTF-8 bytes as text, without a byte order mark.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">What they are, for the complaint.</param>
    /// <exception cref="InputException">They are no text in UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.Contains((byte)0)) throw new InputException($"{name}: not a text file (it holds zero bytes)");
        try
        {
            return Utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new InputException($"{name}: not a text file in UTF-8", error);
        }
    }

    private static Stream Open(string path)
    {
        try
        {
            return path == "-" ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new InputException($"{path}: {Reason(error)}", error);
        }
    }

    private static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "may not be read (is it a folder?)",
        ArgumentException => "no path of a file",
        _ => error.Message,
    };

    private static byte[] ReadAll(Stream stream, byte[] start, string path)
    {
        using var buffer = new MemoryStream();
        buffer.Write(start);
        stream.CopyTo(buffer);
        var bytes = buffer.ToArray();
        if (EncodingOf(bytes) is not { } encoding) return bytes;
        try
        {
            return Encoding.Convert(encoding, Utf8, bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new InputException($"{path}: not a text file in {encoding.WebName.ToUpperInvariant()}, as its byte order mark says", error);
        }
    }

    private static Encoding? EncodingOf(byte[] bytes) => Array.Find(Marked, encoding => bytes.AsSpan().StartsWith(encoding.Preamble));
}
