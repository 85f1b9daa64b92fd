using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// All that an index holds at one moment. Unchangeable: a writer makes the next state and puts it in place at once,
/// so that readers work on the one they began with and wait for nobody.
/// </summary>
/// <param name="Segments">The segments, the oldest first.</param>
/// <param name="Recent">Articles that are not yet in a segment, the oldest first.</param>
internal sealed record IndexState(ImmutableArray<LiveSegment> Segments, ImmutableList<IndexedArticle> Recent)
{
    /// <summary>How many recent articles make a segment.</summary>
    private const int RecentLimit = 256;

    /// <summary>How many segments of a size are joined to one of the next size.</summary>
    private const int MergeFactor = 8;

    private const long LargestMerge = 1_500_000_000;

    public static IndexState Empty { get; } = new([], []);

    public int Count => Segments.Sum(s => s.LiveCount) + Recent.Count;

    /// <summary>Gives for each of some terms the number of articles that have it; removed ones count until their segment is rebuilt.</summary>
    /// <param name="keys">The terms' keys, ascending.</param>
    public int[] ArticlesWith(ulong[] keys)
    {
        var counts = new int[keys.Length];
        foreach (var recent in Recent) TermVector.CountShared(keys, recent.Terms.Keys, counts);
        foreach (var live in Segments)
        {
            for (var i = 0; i < keys.Length; i++)
            {
                var term = live.Segment.FindTerm(keys[i]);
                var position = 0;
                if (term >= 0) counts[i] += (int)Varint.Read(live.Segment.Postings(term), ref position);
            }
        }
        return counts;
    }

    public IndexedArticle? Find(string id)
    {
        if (Recent.Find(a => a.Id == id) is { } recent) return recent;
        var (segment, article) = FindInSegments(id);
        return segment < 0 ? null : Segments[segment].Segment.Article(article);
    }

    public bool Contains(string id) => Recent.Exists(a => a.Id == id) || FindInSegments(id).Segment >= 0;

    public IndexState With(IndexedArticle article)
    {
        var state = Without(article.Id);
        return state with { Recent = state.Recent.Add(article) };
    }

    /// <summary>Gives the state without an article; this state when it has none with the id.</summary>
    public IndexState Without(string id)
    {
        var recent = Recent.FindIndex(a => a.Id == id);
        if (recent >= 0) return this with { Recent = Recent.RemoveAt(recent) };
        var (segment, article) = FindInSegments(id);
        return segment < 0 ? this : this with { Segments = Segments.SetItem(segment, Segments[segment].Without(article)) };
    }

    /// <summary>Puts recent articles into a segment and joins segments, where there are enough of them.</summary>
    public IndexState Maintained()
    {
        if (Recent.Count < RecentLimit && !Segments.Any(IsMostlyRemoved)) return this;
        var segments = Segments.ToBuilder();
        if (Recent.Count >= RecentLimit) segments.Add(new LiveSegment(SegmentBuilder.Build(Recent)));
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            if (!IsMostlyRemoved(segments[i])) continue;
            if (segments[i].LiveCount == 0) segments.RemoveAt(i);
            else segments[i] = new LiveSegment(SegmentBuilder.Merge([segments[i]]));
        }
        for (var first = FirstOfEqualSize(segments); first >= 0; first = FirstOfEqualSize(segments))
        {
            var sources = segments.Skip(first).ToArray();
            while (segments.Count > first) segments.RemoveAt(first);
            segments.Add(new LiveSegment(SegmentBuilder.Merge(sources)));
        }
        return new IndexState(segments.ToImmutable(), Recent.Count >= RecentLimit ? [] : Recent);
    }

    /// <summary>Gives as few segments as possible that hold the same articles.</summary>
    public IEnumerable<Segment> Compacted()
    {
        var segments = Recent.IsEmpty ? Segments : Segments.Add(new LiveSegment(SegmentBuilder.Build(Recent)));
        for (var first = 0; first < segments.Length;)
        {
            var end = first + 1;
            var length = segments[first].Segment.Length;
            while (end < segments.Length && (length += segments[end].Segment.Length) < LargestMerge) end++;
            if (end - first == 1 && segments[first].RemovedCount == 0) yield return segments[first].Segment;
            else if (segments[first..end].Any(s => s.LiveCount > 0)) yield return SegmentBuilder.Merge(segments[first..end]);
            first = end;
        }
    }

    private (int Segment, int Article) FindInSegments(string id)
    {
        var bytes = IdHash.Bytes(id);
        var hash = IdHash.Of(bytes);
        for (var segment = Segments.Length - 1; segment >= 0; segment--)
            if (Segments[segment].Find(bytes, hash) is >= 0 and var article) return (segment, article);
        return (-1, -1);
    }

    private static bool IsMostlyRemoved(LiveSegment segment) => segment.RemovedCount * 2 > segment.Segment.ArticleCount;

    /// <summary>Gives where the newest run of <see cref="MergeFactor"/> segments of about the same size begins; -1 when there is none.</summary>
    private static int FirstOfEqualSize(ImmutableArray<LiveSegment>.Builder segments)
    {
        if (segments.Count < MergeFactor) return -1;
        var size = Size(segments[^1]);
        var first = segments.Count;
        long length = 0;
        while (first > 0 && Size(segments[first - 1]) <= size) length += segments[--first].Segment.Length;
        return segments.Count - first >= MergeFactor && length < LargestMerge ? first : -1;

        static int Size(LiveSegment segment) => (int)Math.Log(Math.Max(segment.LiveCount, RecentLimit) / (double)RecentLimit, MergeFactor);
    }
}
