using System.Text;
using UtfUnknown;

namespace TextAnalysis.Html;

/// <summary>
/// Finds the encoding of a page's bytes: a byte order mark, the charset of the HTTP header, the <c>meta</c> element, valid UTF-8, and
/// last what the bytes look like.
/// </summary>
internal static class HtmlDecoder
{
    /// <summary>The HTML standard has parsers look this far for a <c>meta</c> element; real pages want more.</summary>
    private const int Prescan = 4096;

    private const int Sample = 256 * 1024;

    private static readonly System.Buffers.SearchValues<char> AfterName = System.Buffers.SearchValues.Create("\"'; />");

    static HtmlDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a page; what no encoding can read becomes U+FFFD.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="charset">The charset the HTTP header gave, or null.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (FromMark(bytes) is var (marked, length)) return marked.GetString(bytes[length..]);
        var encoding = ByName(charset) ?? FromMeta(bytes);
        if (encoding is null || encoding.CodePage == Encoding.UTF8.CodePage)
        {
            // Many pages that claim to be UTF-8 are; those that are not were mostly written in windows-1252.
            if (System.Text.Unicode.Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
            encoding ??= CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, Sample)].ToArray()).Detected?.Encoding;
        }
        return (encoding ?? Encoding.GetEncoding(1252)).GetString(bytes);
    }

    private static (Encoding Encoding, int Length)? FromMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static Encoding? FromMeta(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = head.AsSpan(at + "charset".Length).TrimStart();
        if (rest.IsEmpty || rest[0] != '=') return null;
        rest = rest[1..].TrimStart(" \"'");
        var end = rest.IndexOfAny(AfterName);
        var encoding = ByName(rest[..Math.Max(0, end)].ToString());
        // A page whose meta element could be read byte by byte is not in UTF-16, whatever it says.
        return encoding is UnicodeEncoding ? Encoding.UTF8 : encoding;
    }

    /// <summary>By the Encoding Standard, ISO-8859-1 and US-ASCII mean windows-1252.</summary>
    private static Encoding? ByName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        try
        {
            var encoding = Encoding.GetEncoding(name.Trim().Trim('"'));
            return encoding.CodePage is 28591 or 20127 ? Encoding.GetEncoding(1252) : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
