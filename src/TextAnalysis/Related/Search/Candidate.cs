namespace TextAnalysis;

/// <summary>An article that a search came upon.</summary>
/// <param name="Source">The segment that holds it; null when it is one of the recent articles.</param>
/// <param name="Article">Its number there.</param>
/// <param name="Score">Its weighted terms' product with the query's.</param>
internal readonly record struct Candidate(Segment? Source, int Article, long Score)
{
    private readonly IndexedArticle? _recent;

    public Candidate(IndexedArticle recent, long score) : this(null, 0, score) => _recent = recent;

    public string Id => _recent?.Id ?? Source!.Id(Article);

    public TermVector Terms => _recent?.Terms ?? Source!.Terms(Article);

    /// <summary>Estimates the share of text in common with another article.</summary>
    public double CommonTextWith(TextSignature other)
    {
        if (_recent is { Signature: var recent }) return other.CommonTextWith(recent.Slots, recent.ShingleCount, recent.TextHash);
        var (hash, shingles) = Source!.Text(Article);
        return other.CommonTextWith(Source.Slots(Article), shingles, hash);
    }
}
