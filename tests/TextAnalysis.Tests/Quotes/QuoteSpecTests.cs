using System.Text.Json;
using TextAnalysis.Tests.Articles;

namespace TextAnalysis.Tests.Quotes;

public sealed class QuoteSpecTests
{
    public static TheoryData<string, string, string> Cases => ArticleSpec.Cases("quotes.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_the_quotes_of_the_specification(string section, string text, string expected)
    {
        var analysis = ArticleAnalyzer.English.Analyze(Article.FromText(text));

        Assert.Equal($"{section}\n{expected}", $"{section}\n{string.Join('\n', analysis.Quotes.Select(Row))}");
    }

    private static string Row(Quote quote) => string.Join(" | ",
        JsonNamingPolicy.KebabCaseLower.ConvertName(quote.Kind.ToString()),
        quote.Content.Replace("\n\n", "¶", StringComparison.Ordinal),
        quote.AttributedTo ?? "—",
        quote.Speaker?.Name ?? "—",
        quote.Attribution is { } attribution ? JsonNamingPolicy.KebabCaseLower.ConvertName(attribution.Rule.ToString()) : "—");
}
