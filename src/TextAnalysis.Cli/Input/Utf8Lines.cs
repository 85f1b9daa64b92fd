using System.Text;

namespace TextAnalysis.Cli.Input;

/// <summary>The lines of a stream as bytes, so that each can be decoded, or refused, on its own.</summary>
/// <param name="stream">The stream, which is closed with this.</param>
/// <param name="start">What was read of the stream already.</param>
internal sealed class Utf8Lines(Stream stream, byte[] start) : IDisposable
{
    private readonly BufferedStream _rest = new(stream, 1 << 16);
    private int _position = start.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

    public void Dispose() => _rest.Dispose();

    /// <summary>Gives every line that is not blank, with its number, counted from 1.</summary>
    public IEnumerable<(long Number, byte[] Bytes)> Read()
    {
        using var line = new MemoryStream();
        int next;
        for (long number = 1; ; number++)
        {
            while ((next = NextByte()) is not (-1 or '\n')) line.WriteByte((byte)next);
            var bytes = line.ToArray();
            if (bytes.AsSpan().ContainsAnyExcept(" \t\r"u8)) yield return (number, bytes);
            if (next < 0) yield break;
            line.SetLength(0);
        }
    }

    private int NextByte() => _position < start.Length ? start[_position++] : _rest.ReadByte();
}
