using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Time expressions found and resolved.</summary>
public class DateBenchmarks : StageBenchmarks
{
    private readonly DateRecognizer _recognizer = new();

    [Benchmark]
    public int Recognize() => _recognizer.Recognize(Document, [], Article.Published).Length;
}
