using BenchmarkDotNet.Attributes;
using TextAnalysis.Html;

namespace TextAnalysis.Benchmarks;

/// <summary>The article found in a page: in its text, in its HTML, and by SmartReader alone in the same HTML.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly Uri Address = new("https://daily.example/story");

    private string[] _texts = [];
    private string[] _pages = [];

    public int Count { get; set; } = 64;

    /// <summary>Characters of all the texts.</summary>
    public int TextLength => _texts.Sum(text => text.Length);

    [GlobalSetup]
    public void Setup()
    {
        _texts = PageGenerator.Pages(Count, html: false);
        _pages = PageGenerator.Pages(Count, html: true);
    }

    /// <summary>Gives the paragraphs found in all the texts.</summary>
    [Benchmark]
    public int Text() => _texts.Sum(text => ArticleReader.Read(text).Body.Length);

    /// <summary>Gives the paragraphs found in all the HTML pages.</summary>
    [Benchmark]
    public int Html() => _pages.Sum(page => HtmlArticleReader.Read(page, Address).Body.Length);

    /// <summary>Gives how many pages SmartReader takes for articles.</summary>
    [Benchmark(Baseline = true)]
    public int SmartReader() => _pages.Count(IsReadable);

    private static bool IsReadable(string page)
    {
        using var reader = new SmartReader.Reader(Address.AbsoluteUri, page);
        return reader.GetArticle().IsReadable;
    }
}
