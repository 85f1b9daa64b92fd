using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Names found, without merging: the recogniser alone, on tokens that are there already.</summary>
public class RecognizerBenchmarks : StageBenchmarks
{
    private readonly EntityRecognizer _recognizer = new();

    [Benchmark(OperationsPerInvoke = Count)]
    public int Find() => Sum(i => _recognizer.Recognize(Documents[i]).Count);
}
