using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>What the benchmarks of the later stages share: a document of generated news, about as long as a long article.</summary>
[MemoryDiagnoser]
public abstract class StageBenchmarks
{
    [Params(6_600)]
    public int Characters { get; set; } = 6_600;

    protected Article Article { get; private set; } = Article.FromText("");

    protected Document Document { get; private set; } = Document.Parse("");

    [GlobalSetup]
    public virtual void Setup()
    {
        Article = Article.FromText(NewsGenerator.English(Characters), published: new DateOnly(2026, 11, 24));
        Document = Document.Parse(Article);
    }
}
