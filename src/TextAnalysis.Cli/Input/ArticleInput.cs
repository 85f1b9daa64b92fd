using System.Globalization;
using System.Text;
using System.Text.Json;
using TextAnalysis.Html;

namespace TextAnalysis.Cli.Input;

/// <summary>Turns what a user points at, a file or a line of JSON, into an <see cref="Article"/>.</summary>
internal static class ArticleInput
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] ContentFields = ["text", "page", "html"];

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <param name="path">The path, or <c>-</c>.</param>
    /// <param name="clean">Whether a text file holds nothing but the article.</param>
    /// <param name="published">An ISO 8601 date or date-time that overrides the one the page gives; null to keep that.</param>
    /// <exception cref="InputException">The file cannot be read or is no text.</exception>
    public static Article FromFile(string path, bool clean, string? published)
    {
        var bytes = ReadBytes(path);
        var isHtml = IsHtml(path, bytes);
        try
        {
            var article = isHtml ? HtmlArticleReader.Read(bytes) : FromText(Decode(path, bytes), clean);
            return WithPublished(article, published);
        }
        catch (InvalidDataException error)
        {
            throw new InputException($"{path}: {error.Message}", error);
        }
    }

    /// <summary>Reads an object of a JSON Lines file: <c>text</c>, <c>page</c> or <c>html</c>, and what goes with it.</summary>
    /// <param name="line">The object.</param>
    /// <exception cref="InputException">A field is missing, doubled or of the wrong type.</exception>
    public static Article FromJson(JsonElement line)
    {
        var title = JsonFields.OptionalString(line, "title");
        var given = ContentFields.Where(name => JsonFields.OptionalString(line, name) is not null).ToList();
        if (given.Count != 1) throw new InputException("a line needs exactly one of \"text\", \"page\" and \"html\"");
        var content = JsonFields.OptionalString(line, given[0])!;
        try
        {
            var article = given[0] switch
            {
                "text" => Article.FromText(content, title),
                "page" => ArticleReader.Read(content),
                _ => HtmlArticleReader.Read(content),
            };
            return WithPublished(article, JsonFields.OptionalString(line, "published"));
        }
        catch (InvalidDataException error)
        {
            throw new InputException(error.Message, error);
        }
    }

    private static Article FromText(string text, bool clean) => clean ? Article.FromText(text) : ArticleReader.Read(text);

    private static byte[] ReadBytes(string path)
    {
        try
        {
            if (path != "-") return File.ReadAllBytes(path);
            using var buffer = new MemoryStream();
            using var input = Console.OpenStandardInput();
            input.CopyTo(buffer);
            return buffer.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException($"{path}: {Reason(error)}", error);
        }
    }

    private static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "may not be read (is it a folder?)",
        _ => error.Message,
    };

    private static bool IsHtml(string path, ReadOnlySpan<byte> bytes)
    {
        if (Path.GetExtension(path).ToUpperInvariant() is ".HTML" or ".HTM" or ".XHTML") return true;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\t', '\r', '\n');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static string Decode(string path, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((byte[])[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes.AsSpan().StartsWith((byte[])[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes.AsSpan().Contains((byte)0)) throw new InputException($"{path}: not a text file (it holds zero bytes)");
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return StrictUtf8.GetString(bytes, mark, bytes.Length - mark);
        }
        catch (DecoderFallbackException error)
        {
            throw new InputException($"{path}: not a text file in UTF-8", error);
        }
    }

    private static Article WithPublished(Article article, string? published)
    {
        if (string.IsNullOrEmpty(published)) return article;
        if (DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return article.WithPublished(day);
        return DateTimeOffset.TryParse(published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? article.WithPublished(moment)
            : throw new InputException($"\"published\" is no ISO 8601 date: {published}");
    }
}
