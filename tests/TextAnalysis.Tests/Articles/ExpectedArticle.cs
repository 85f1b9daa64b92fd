using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextAnalysis.Tests.Articles;

/// <summary>What must be found in an own article; the file format is described in README.md of this folder.</summary>
public sealed record ExpectedArticle(
    string Form,
    string? Published,
    string? Title,
    string? Byline,
    IReadOnlyList<string> Clutter,
    IReadOnlyList<ExpectedName> People,
    IReadOnlyList<ExpectedName> Organizations,
    IReadOnlyList<ExpectedPlace> Places,
    IReadOnlyList<string> NotNames,
    IReadOnlyList<ExpectedDate> Dates,
    IReadOnlyList<ExpectedQuote> Quotes,
    IReadOnlyList<string>? Gaps = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Whether this field or passage of the page is known to be misread.</summary>
    public bool IsGap(string item) => Gaps?.Contains(item) ?? false;

    private static string Folder => RepositoryFiles.PathOf("tests", "TextAnalysis.Tests", "Articles");

    public static IEnumerable<string> Slugs =>
        Directory.EnumerateFiles(Folder, "expected.json", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!)).Order(StringComparer.Ordinal);

    public static ExpectedArticle Load(string slug) =>
        JsonSerializer.Deserialize<ExpectedArticle>(File.ReadAllText(Path.Combine(Folder, slug, "expected.json")), Options)!;

    public static ArticleAnalysis Analyze(string slug)
    {
        var own = Path.Combine(Folder, slug, "article.txt");
        var text = File.ReadAllText(File.Exists(own) ? own : RepositoryFiles.PathOf("samples", "articles", slug + ".txt"));
        var expected = Load(slug);
        return expected.Form == "page"
            ? ArticleAnalyzer.English.Analyze(text)
            : ArticleAnalyzer.English.Analyze(Article.FromText(
                text, expected.Title, expected.Published is { } day ? DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) : null));
    }
}

/// <summary>
/// A person or organisation that must be one entity. Where its short form is also somebody else's, <c>At</c> lists passages of the text
/// that begin with a mention of this one.
/// </summary>
public sealed record ExpectedName(
    string Name, IReadOnlyList<string>? Aliases = null, IReadOnlyList<string>? Roles = null, IReadOnlyList<string>? At = null);

/// <summary>A place, with the record it must resolve to: its GeoNames id, or, where it has none, its country.</summary>
public sealed record ExpectedPlace(string Name, int? Id = null, string? Country = null);

/// <summary>A time expression with its value; null where an article without a date leaves it open.</summary>
public sealed record ExpectedDate(string Text, string? Value);

/// <summary>A quote: how its content begins and ends, and who said it.</summary>
public sealed record ExpectedQuote(string Kind, string From, string To, string? Speaker);
