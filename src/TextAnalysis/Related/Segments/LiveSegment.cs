namespace TextAnalysis;

/// <summary>A segment and which of its articles were removed since. Unchangeable: removing makes another.</summary>
internal sealed class LiveSegment
{
    private readonly ulong[]? _removed;

    public LiveSegment(Segment segment) => Segment = segment;

    private LiveSegment(Segment segment, ulong[] removed, int removedCount)
    {
        Segment = segment;
        _removed = removed;
        RemovedCount = removedCount;
    }

    public Segment Segment { get; }

    public int RemovedCount { get; }

    public int LiveCount => Segment.ArticleCount - RemovedCount;

    public bool IsRemoved(int article) => _removed is not null && (_removed[article / 64] >> (article % 64) & 1) != 0;

    public LiveSegment Without(int article)
    {
        var removed = new ulong[(Segment.ArticleCount + 63) / 64];
        _removed?.CopyTo(removed, 0);
        removed[article / 64] |= 1UL << (article % 64);
        return new LiveSegment(Segment, removed, RemovedCount + 1);
    }

    /// <summary>Finds a live article by its id; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<byte> id, ulong hash)
    {
        var article = IdHash.Find(Segment, id, hash);
        return article >= 0 && IsRemoved(article) ? -1 : article;
    }
}
