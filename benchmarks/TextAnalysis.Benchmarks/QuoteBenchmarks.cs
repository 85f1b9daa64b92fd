using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Quotes found and attributed.</summary>
public class QuoteBenchmarks : StageBenchmarks
{
    private readonly QuoteFinder _finder = new(QuoteModel.English);
    private ImmutableArray<Entity> _entities = [];

    public override void Setup()
    {
        base.Setup();
        _entities = ArticleAnalyzer.English.Analyze(Article).Entities;
    }

    [Benchmark]
    public int Find() => _finder.Find(Document, _entities).Length;
}
