using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Tokens and sentence ends into a warm buffer, on one core.</summary>
[MemoryDiagnoser]
public class TokenizeBenchmarks
{
    private readonly TokenBuffer _buffer = new();
    private string _english = "";
    private string _halfNonAscii = "";

    [Params(1_000_000)]
    public int Characters { get; set; } = 1_000_000;

    [GlobalSetup]
    public void Setup()
    {
        _english = NewsGenerator.English(Characters);
        _halfNonAscii = NewsGenerator.HalfNonAscii(Characters);
    }

    [Benchmark(Baseline = true)]
    public int English() => Tokenize(_english);

    [Benchmark]
    public int HalfNonAscii() => Tokenize(_halfNonAscii);

    /// <summary>The path for hardware without vectors; tokens only.</summary>
    [Benchmark]
    public int EnglishScalar()
    {
        _buffer.Clear();
        Tokenizer.AppendByChunks(_english, 0, _buffer);
        return _buffer.Tokens.Length;
    }

    private int Tokenize(string text)
    {
        Tokenizer.Tokenize(text, _buffer);
        return _buffer.Tokens.Length;
    }
}
