using BenchmarkDotNet.Attributes;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// What the benchmarks of the later stages share: many articles of generated news, each about as long as a long article, taken in
/// turn. One article again and again would measure what a branch predictor can learn by heart; times are those of one article.
/// </summary>
[MemoryDiagnoser]
public abstract class StageBenchmarks
{
    /// <summary>Articles in a round.</summary>
    protected const int Count = 50;

    [Params(6_600)]
    public int Characters { get; set; } = 6_600;

    protected Article[] Articles { get; private set; } = [];

    protected Document[] Documents { get; private set; } = [];

    [GlobalSetup]
    public virtual void Setup()
    {
        Articles = NewsGenerator.Articles(Count, Characters);
        Documents = [.. Articles.Select(Document.Parse)];
    }

    /// <summary>Adds up what a stage finds in each article.</summary>
    protected static int Sum(Func<int, int> stage)
    {
        var sum = 0;
        for (var i = 0; i < Count; i++) sum += stage(i);
        return sum;
    }
}
