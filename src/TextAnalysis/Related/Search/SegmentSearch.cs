using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>
/// Finds a segment's best articles for a query, exactly: window by window of articles, each term adds its part to the window's
/// scores; a window whose greatest impacts together stay below the threshold is passed over (the per-block bounds of S. Ding and
/// T. Suel, "Faster top-k document retrieval using block-max indexes", SIGIR 2011).
/// </summary>
/// <remarks>
/// Leaving out single terms (MaxScore, WAND) was tried and was slower: the many terms of an article weigh about the same, so that
/// their bounds leave too many articles to be looked up one by one.
/// </remarks>
internal sealed class SegmentSearch
{
    private const int WindowLength = 4096;

    private readonly Segment _segment;
    private readonly Func<int, bool> _accepts;
    private readonly TopCandidates _best;
    private readonly List<(PostingsCursor Cursor, int Weight)> _terms;
    private readonly List<(int Article, int Score)> _near = [];

    private SegmentSearch(
        Segment segment,
        Func<int, bool> accepts,
        TopCandidates best,
        List<(PostingsCursor Cursor, int Weight)> terms)
    {
        _segment = segment;
        _accepts = accepts;
        _best = best;
        _terms = terms;
    }

    /// <summary>Adds a segment's best articles to those found before.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="query">The query.</param>
    /// <param name="accepts">Whether an article may be found.</param>
    /// <param name="best">What was found before; only better articles are looked for.</param>
    public static void Run(Segment segment, Query query, Func<int, bool> accepts, TopCandidates best)
    {
        var terms = new List<(PostingsCursor Cursor, int Weight)>();
        var scores = ArrayPool<int>.Shared.Rent(WindowLength);
        try
        {
            for (var i = 0; i < query.Weights.Length; i++)
            {
                if (query.Weights[i] == 0 || segment.FindTerm(query.Article.Terms.Keys[i]) is not (>= 0 and var term)) continue;
                terms.Add((new PostingsCursor(segment, term), query.Weights[i]));
            }
            var search = new SegmentSearch(segment, accepts, best, terms);
            for (var start = 0; start < segment.ArticleCount; start += WindowLength)
                search.SearchWindow(start, Math.Min(start + WindowLength, segment.ArticleCount), scores.AsSpan(0, WindowLength));
        }
        finally
        {
            foreach (var (cursor, _) in terms) cursor.Dispose();
            ArrayPool<int>.Shared.Return(scores);
        }
    }

    private void SearchWindow(int start, int end, Span<int> scores)
    {
        var threshold = _best.Threshold;
        long bound = 0;
        foreach (var (cursor, weight) in _terms) bound += Score(cursor.Bound(start, end), weight);
        if (bound < threshold) return;

        scores.Clear();
        foreach (var (cursor, weight) in _terms) cursor.AddTo(scores, start, end, weight);
        Collect(scores[..(end - start)], start, (int)threshold);
        foreach (var (article, score) in _near)
            if (score >= _best.Threshold && _accepts(article)) _best.Add(new Candidate(_segment, article, score));
    }

    /// <summary>Takes the articles of a window whose score is at least a given one.</summary>
    private void Collect(ReadOnlySpan<int> scores, int start, int least)
    {
        _near.Clear();
        var vectors = MemoryMarshal.Cast<int, Vector<int>>(scores);
        var limit = new Vector<int>(least);
        for (var v = 0; v < vectors.Length; v++)
        {
            if (!Vector.GreaterThanOrEqualAny(vectors[v], limit)) continue;
            for (var i = v * Vector<int>.Count; i < (v + 1) * Vector<int>.Count; i++)
                if (scores[i] >= least) _near.Add((start + i, scores[i]));
        }
        for (var i = vectors.Length * Vector<int>.Count; i < scores.Length; i++)
            if (scores[i] >= least) _near.Add((start + i, scores[i]));
    }

    private static int Score(byte impact, int weight) => weight * TermVector.Square(impact);
}
