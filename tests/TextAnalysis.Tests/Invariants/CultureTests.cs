using System.Globalization;

namespace TextAnalysis.Tests.Invariants;

/// <summary>Turkish has another upper case of i, and other commas: the culture that finds culture bugs.</summary>
public sealed class CultureTests
{
    [Fact]
    public void Analysis_is_the_same_under_a_Turkish_culture()
    {
        var path = RepositoryFiles.PathOf("samples", "articles", "dam-evacuation.txt");
        var invariant = Under(CultureInfo.InvariantCulture, () => Analyze(path));

        Assert.Equal(invariant, Under(CultureInfo.GetCultureInfo("tr-TR"), () => Analyze(path)));
    }

    private static string Analyze(string path)
    {
        var analysis = ArticleAnalyzer.English.Analyze(File.ReadAllText(path));
        return string.Join('\n', analysis.Entities.Select(e => e.ToString())
            .Concat(analysis.Dates.Select(d => d.ToString())).Concat(analysis.Quotes.Select(q => q.ToString())));
    }

    private static string Under(CultureInfo culture, Func<string> work)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
