using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Time expressions found and resolved.</summary>
public class DateBenchmarks : StageBenchmarks
{
    private readonly DateRecognizer _recognizer = new();

    [Benchmark(OperationsPerInvoke = Count)]
    public int Recognize() => Sum(i => _recognizer.Recognize(Documents[i], [], Articles[i].Published).Length);
}
