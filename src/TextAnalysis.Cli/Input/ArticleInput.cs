using System.Globalization;
using System.Text;
using System.Text.Json;
using TextAnalysis.Html;

namespace TextAnalysis.Cli.Input;

/// <summary>Turns what a user points at, a file or a line of JSON, into an <see cref="Article"/>.</summary>
internal static class ArticleInput
{
    private static readonly string[] ContentFields = ["text", "page", "html"];

    // Exact forms: a lenient parser takes 06/05/2024 for the fifth of June without a word.
    private static readonly string[] Moments =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <param name="path">The path, or <c>-</c>.</param>
    /// <param name="clean">Whether a text file holds nothing but the article.</param>
    /// <param name="published">An ISO 8601 date or date-time that overrides the one the page gives; null to keep that.</param>
    /// <exception cref="InputException">The file cannot be read or is no text.</exception>
    public static Article FromFile(string path, bool clean, string? published)
    {
        var bytes = InputBytes.Read(path);
        var isHtml = IsHtml(path, bytes);
        try
        {
            var article = isHtml ? HtmlArticleReader.Read(bytes) : FromText(InputBytes.Decode(bytes, path), clean);
            return WithPublished(article, published);
        }
        catch (InvalidDataException error)
        {
            throw new InputException($"{path}: {error.Message}", error);
        }
    }

    /// <summary>Reads an object of a JSON Lines file: <c>text</c>, <c>page</c> or <c>html</c>, and what goes with it.</summary>
    /// <param name="line">The object.</param>
    /// <param name="published">The date or date-time of publication of a line that has none of its own; null to keep the page's.</param>
    /// <exception cref="InputException">A field is missing, doubled or of the wrong type.</exception>
    public static Article FromJson(JsonElement line, string? published = null)
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
            return WithPublished(article, JsonFields.OptionalString(line, "published") is { Length: > 0 } own ? own : published);
        }
        catch (InvalidDataException error)
        {
            throw new InputException(error.Message, error);
        }
    }

    /// <summary>Whether a text is a date or date-time of publication.</summary>
    public static bool IsPublished(string text) => IsDay(text, out _) || IsMoment(text, out _);

    private static Article FromText(string text, bool clean) => clean ? Article.FromText(text) : ArticleReader.Read(text);

    private static bool IsHtml(string path, ReadOnlySpan<byte> bytes)
    {
        if (Path.GetExtension(path).ToUpperInvariant() is ".HTML" or ".HTM" or ".XHTML") return true;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\t', '\r', '\n');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static Article WithPublished(Article article, string? published)
    {
        if (string.IsNullOrEmpty(published)) return article;
        if (IsDay(published, out var day)) return article.WithPublished(day);
        return IsMoment(published, out var moment)
            ? article.WithPublished(moment)
            : throw new InputException($"\"published\" is no ISO 8601 date: {published}");
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool IsMoment(string text, out DateTimeOffset moment) =>
        DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
}
