using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Names found and merged into entities with their roles and places; merging by itself; the gazetteer.</summary>
public class EntityBenchmarks : StageBenchmarks
{
    private static readonly string[] Places = ["Paris", "Quito", "Kyiv", "Cordoba", "Springfield", "Lagos", "Georgia", "Oslo", "Xqzt", "Valencia"];

    private readonly EntityRecognizer _recognizer = new();
    private readonly EntityMerger _merger = new([]);
    private List<NameMention>[] _mentions = [];

    public override void Setup()
    {
        base.Setup();
        _mentions = [.. Documents.Select(_recognizer.Recognize)];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int FindAndMerge() => Sum(i => _merger.Merge(Documents[i], _recognizer.Recognize(Documents[i])).Length);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Merge() => Sum(i => _merger.Merge(Documents[i], _mentions[i]).Length);

    [Benchmark(OperationsPerInvoke = 10)]
    public long FindPlaces()
    {
        var people = 0L;
        foreach (var name in Places)
            foreach (var place in EntityLexicon.English.Places.Find(name)) people += place.Population;
        return people;
    }
}
