using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>A batch of articles on one core and on two: what a second core is worth.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Count = 400;

    private Article[] _articles = [];

    [Params(6_600)]
    public int Characters { get; set; } = 6_600;

    [Params(1, 2)]
    public int Cores { get; set; } = 1;

    [GlobalSetup]
    public void Setup() => _articles = NewsGenerator.Articles(Count, Characters);

    [Benchmark(OperationsPerInvoke = Count)]
    public int AnalyzeMany() =>
        ArticleAnalyzer.English.AnalyzeMany(_articles, Cores).Sum(result => result.Analysis!.Document.Tokens.Length);
}
