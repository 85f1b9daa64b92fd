using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Quotes found and attributed.</summary>
public class QuoteBenchmarks : StageBenchmarks
{
    private readonly QuoteFinder _finder = new(QuoteModel.English);
    private ImmutableArray<Entity>[] _entities = [];

    public override void Setup()
    {
        base.Setup();
        _entities = [.. Articles.Select(article => ArticleAnalyzer.English.Analyze(article).Entities)];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Find() => Sum(i => _finder.Find(Documents[i], _entities[i]).Length);
}
