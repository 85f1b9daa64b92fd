using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>Parts of speech on tokens that are there already.</summary>
public class TagBenchmarks : StageBenchmarks
{
    private Token[] _tokens = [];

    public override void Setup()
    {
        base.Setup();
        _tokens = [.. Document.Tokens];
    }

    [Benchmark]
    public int Tag()
    {
        Tagger.English.Tag(Document.Text, _tokens, Document.Sentences.AsSpan());
        return _tokens.Length;
    }
}
