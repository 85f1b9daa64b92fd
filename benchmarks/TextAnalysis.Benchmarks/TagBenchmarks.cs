using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Parts of speech on tokens that are there already.</summary>
public class TagBenchmarks : StageBenchmarks
{
    private Token[][] _tokens = [];

    public override void Setup()
    {
        base.Setup();
        _tokens = [.. Documents.Select(document => document.Tokens.ToArray())];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Tag() => Sum(i =>
    {
        Tagger.English.Tag(Documents[i].Text, _tokens[i], Documents[i].Sentences.AsSpan());
        return _tokens[i].Length;
    });
}
