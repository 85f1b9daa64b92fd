using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>
/// Finds a segment's best articles for a query, exactly, by MaxScore over windows of articles (H. Turtle and J. Flood, "Query
/// evaluation: strategies and optimizations", 1995; with the per-block bounds of S. Ding and T. Suel, "Faster top-k document
/// retrieval using block-max indexes", SIGIR 2011).
/// </summary>
/// <remarks>
/// Within a window, terms that even together cannot lift an article over the threshold are not walked; they are looked up only
/// for articles that the other terms bring near it. A window whose bounds sum to less is passed over.
/// </remarks>
internal sealed class SegmentSearch
{
    private const int WindowLength = 4096;

    private readonly Segment _segment;
    private readonly Func<int, bool> _accepts;
    private readonly TopCandidates _best;
    private readonly List<(PostingsCursor Cursor, int Weight)> _terms;
    private readonly int[] _bounds;
    private readonly List<(int Article, int Score)> _near = [];

    private SegmentSearch(
        Segment segment, Func<int, bool> accepts, TopCandidates best, List<(PostingsCursor Cursor, int Weight)> terms)
    {
        _segment = segment;
        _accepts = accepts;
        _best = best;
        _terms = terms;
        _bounds = new int[terms.Count];
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
                if (query.Weights[i] > 0 && segment.FindTerm(query.Article.Terms.Keys[i]) is >= 0 and var term)
                    terms.Add((new PostingsCursor(segment, term), query.Weights[i]));
            // The terms that can add least come first: they are the ones to be left out.
            terms.Sort((a, b) => Bound(a.Cursor.GreatestImpact, a.Weight).CompareTo(Bound(b.Cursor.GreatestImpact, b.Weight)));
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
        long inessential = 0;
        var essential = -1;
        for (var i = 0; i < _bounds.Length; i++)
        {
            _bounds[i] = Bound(_terms[i].Cursor.Bound(start, end), _terms[i].Weight);
            if (essential >= 0) continue;
            if (inessential + _bounds[i] >= threshold) essential = i;
            else inessential += _bounds[i];
        }
        if (essential < 0) return;

        scores.Clear();
        for (var i = essential; i < _bounds.Length; i++)
            if (_bounds[i] > 0) _terms[i].Cursor.AddTo(scores, start, end, _terms[i].Weight);
        Collect(scores[..(end - start)], start, (int)Math.Max(threshold - inessential, 1));
        for (var i = essential - 1; i >= 0 && _near.Count > 0; i--)
        {
            inessential -= _bounds[i];
            if (_bounds[i] > 0) AddTo(_near, _terms[i].Cursor, _terms[i].Weight, threshold - inessential);
        }
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

    /// <summary>Adds a term's part to the articles at hand and keeps those that can still get over the threshold.</summary>
    private static void AddTo(List<(int Article, int Score)> near, PostingsCursor cursor, int weight, long least)
    {
        var kept = 0;
        foreach (var (article, score) in CollectionsMarshal.AsSpan(near))
        {
            cursor.Seek(article);
            var sum = cursor.Article == article ? score + Bound(cursor.Impact, weight) : score;
            if (sum >= least) near[kept++] = (article, sum);
        }
        near.RemoveRange(kept, near.Count - kept);
    }

    private static int Bound(byte impact, int weight) => weight * TermVector.Square(impact);
}
