using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Names found and merged into entities.</summary>
public class EntityBenchmarks : StageBenchmarks
{
    private readonly EntityRecognizer _recognizer = new();
    private readonly EntityMerger _merger = new([]);

    [Benchmark]
    public int FindAndMerge() => _merger.Merge(Document, _recognizer.Recognize(Document)).Length;
}
