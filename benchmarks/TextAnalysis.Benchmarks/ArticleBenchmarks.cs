using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>The whole analysis of an article, from text to quotes.</summary>
public class ArticleBenchmarks : StageBenchmarks
{
    [Benchmark]
    public int Parse() => Document.Parse(Article).Tokens.Length;

    [Benchmark(Baseline = true)]
    public int Analyze() => ArticleAnalyzer.English.Analyze(Article).Document.Tokens.Length;
}
