using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>The cost by length: linear means that every row has about the same MB/s.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private readonly TokenBuffer _buffer = new();
    private string _text = "";

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)]
    public int Characters { get; set; } = 1_000;

    [GlobalSetup]
    public void Setup() => _text = NewsGenerator.English(Characters);

    [Benchmark]
    public int Tokenize()
    {
        Tokenizer.Tokenize(_text, _buffer);
        return _buffer.Tokens.Length;
    }
}
