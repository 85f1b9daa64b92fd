using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>The whole analysis of an article, from text to quotes.</summary>
public class ArticleBenchmarks : StageBenchmarks
{
    [Benchmark(OperationsPerInvoke = Count)]
    public int Parse() => Sum(i => Document.Parse(Articles[i]).Tokens.Length);

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Analyze() => Sum(i => ArticleAnalyzer.English.Analyze(Articles[i]).Document.Tokens.Length);
}
