using System.Globalization;

namespace TextAnalysis.Tests.Articles;

/// <summary>The articles of Specs/local-news.md, as rates: a statistical model may miss one name without being broken.</summary>
public sealed class LocalNewsTests
{
    private static readonly List<(string Slug, ArticleAnalysis Analysis, string[][] Rows)> Articles =
    [
        .. ArticleSpec.Cases("local-news.md").Select(row => row.Data)
            .Select(data => (data.Item1, ArticleAnalyzer.English.Analyze(Article.FromText(data.Item2)),
                data.Item3.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToArray())),
    ];

    [Fact]
    public void People_are_merged_once() => AssertRate("person", 0.95, (analysis, name, _) =>
        analysis.People.Where(person => person.Name == name || person.Mentions.Any(mention => mention.Text == name)).ToList() is [var one] && one.Name == name);

    [Fact]
    public void A_short_name_is_whose_it_is() => AssertRate("short", 0.87, (analysis, passage, meant) =>
        analysis.Article.Text.IndexOf(passage, StringComparison.Ordinal) is var start
        && analysis.People.Any(person => person.Name == meant && person.Mentions.Any(mention => mention.Span.Start == start)));

    [Fact]
    public void Places_have_their_record() => AssertRate("place", 0.95, (analysis, name, id) =>
        PlaceOf(analysis, name)?.GeoNamesId?.ToString(CultureInfo.InvariantCulture) == id, row => char.IsAsciiDigit(row[^1][0]));

    [Fact]
    public void A_place_has_no_wrong_record() => AssertRate("place", 0.99, (analysis, name, meant) =>
        PlaceOf(analysis, name) is not { CountryCode: { } country } place || country == meant || place.GeoNamesId?.ToString(CultureInfo.InvariantCulture) == meant);

    [Fact]
    public void Quotes_have_their_speaker() => AssertRate("said", 0.8, (analysis, passage, meant) =>
        analysis.Quotes.Any(quote => quote.Content.StartsWith(passage, StringComparison.Ordinal) && quote.Attribution?.Speaker?.Name == meant));

    private static Place? PlaceOf(ArticleAnalysis analysis, string name) =>
        analysis.Places.FirstOrDefault(place => place.Mentions.Any(mention => mention.Text.Equals(name, StringComparison.OrdinalIgnoreCase)))?.Place;

    private static void AssertRate(string kind, double bar, Func<ArticleAnalysis, string, string, bool> isRight, Func<string[], bool>? only = null)
    {
        var rate = new Rate();
        foreach (var (slug, analysis, rows) in Articles)
            foreach (var row in rows)
                if (row[0] == kind && (only is null || only(row))) rate.Add(isRight(analysis, row[1], row[^1]), $"{slug}: {string.Join(", ", row)}");
        rate.AssertAtLeast(bar);
    }
}
