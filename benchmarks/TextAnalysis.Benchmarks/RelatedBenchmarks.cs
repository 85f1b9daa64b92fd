using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Articles added to an index and looked up in it; how an archive of a million behaves is measured by <see cref="RelatedScale"/>.</summary>
public class RelatedBenchmarks : StageBenchmarks
{
    private const int Archived = 500;

    private readonly ArticleIndex _index = new();
    private ArticleAnalysis[] _analyses = [];

    public override void Setup()
    {
        base.Setup();
        _analyses = [.. Articles.Select(ArticleAnalyzer.English.Analyze)];
        var archive = NewsGenerator.Articles(Archived, Characters, seed: 7);
        for (var i = 0; i < archive.Length; i++) _index.Add(Id(i), ArticleAnalyzer.English.Analyze(archive[i]));
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Add()
    {
        var index = new ArticleIndex();
        return Sum(i =>
        {
            index.Add(Id(i), _analyses[i]);
            return 1;
        });
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int FindRelated() => Sum(i => _index.FindRelated(_analyses[i], 10).Length);

    private static string Id(int i) => i.ToString(CultureInfo.InvariantCulture);
}
