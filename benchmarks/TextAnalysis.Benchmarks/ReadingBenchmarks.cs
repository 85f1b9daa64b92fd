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
    public int Text() => Enumerable.Range(0, Count).Sum(Text);

    /// <summary>Gives the paragraphs found in all the HTML pages.</summary>
    [Benchmark]
    public int Html() => Enumerable.Range(0, Count).Sum(Html);

    /// <summary>Gives how many pages SmartReader takes for articles.</summary>
    [Benchmark(Baseline = true)]
    public int SmartReader() => Enumerable.Range(0, Count).Sum(SmartReader);

    internal int Text(int page) => ArticleReader.Read(_texts[page]).Body.Length;

    internal int Html(int page) => HtmlArticleReader.Read(_pages[page], Address).Body.Length;

    internal int SmartReader(int page)
    {
        using var reader = new SmartReader.Reader(Address.AbsoluteUri, _pages[page]);
        return reader.GetArticle().IsReadable ? 1 : 0;
    }
}
