using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Names found, without merging: the recogniser alone, on tokens that are there already.</summary>
public class RecognizerBenchmarks : StageBenchmarks
{
    private readonly EntityRecognizer _recognizer = new();

    [Benchmark]
    public int Find() => _recognizer.Recognize(Document).Count;
}
