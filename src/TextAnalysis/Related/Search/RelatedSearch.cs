using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// Ranks articles by how likely they tell the query's story: by their terms, and by the terms of the query's closest articles,
/// which know names and words of the story that the query does not have.
/// </summary>
internal static class RelatedSearch
{
    private const int NeighbourCount = 5;
    private const int LeastCandidates = 50;

    /// <summary>How many of the query's terms candidates are found by; all of them decide about their order.</summary>
    private const int SearchTerms = 16;

    private const int ReasonCount = 10;

    public static ImmutableArray<RelatedArticle> Run(IndexState state, IndexedArticle article, PreparedFilter filter, int count)
    {
        var query = Query.Of(article, state);
        var candidates = count >= state.Count ? All(state, query, filter) : Candidates(state, query, filter, Math.Max(2 * count, LeastCandidates));
        var terms = Array.ConvertAll(candidates, c => c.Terms);
        var scores = Score(candidates, terms);
        var ranked = Enumerable.Range(0, candidates.Length)
            .OrderByDescending(i => scores[i]).ThenByDescending(i => candidates[i].Score).ThenBy(i => candidates[i].Id, StringComparer.Ordinal)
            .Take(count);
        var result = ImmutableArray.CreateBuilder<RelatedArticle>();
        foreach (var i in ranked)
            result.Add(Result(query, candidates[i], scores[i], candidates[i].CommonTextWith(article.Signature)));
        return result.ToImmutable();
    }

    public static RelatedArticle Result(Query query, Candidate candidate, double score, double commonText) =>
        new(candidate.Id, score, commonText, Reasons(query, candidate));

    /// <summary>Gives the articles with the highest products of weighted terms, the best first.</summary>
    public static Candidate[] Best(IndexState state, Query query, PreparedFilter filter, int count)
    {
        var best = new TopCandidates(count);
        foreach (var recent in state.Recent)
            if (filter.Accepts(recent) && query.Score(recent.Terms) is > 0 and var score) best.Add(new Candidate(recent, score));
        // The largest first: its articles raise the threshold for the others.
        foreach (var live in state.Segments.OrderByDescending(s => s.LiveCount))
            SegmentSearch.Run(live.Segment, query, filter.For(live), best);
        return best.ToSorted();
    }

    private static Candidate[] Candidates(IndexState state, Query query, PreparedFilter filter, int count)
    {
        var pruned = query.Pruned(SearchTerms);
        var candidates = Best(state, pruned, filter, count);
        if (pruned == query) return candidates;
        for (var i = 0; i < candidates.Length; i++) candidates[i] = candidates[i] with { Score = query.Score(candidates[i].Terms) };
        Array.Sort(candidates, TopCandidates.Compare);
        return candidates;
    }

    private static Candidate[] All(IndexState state, Query query, PreparedFilter filter)
    {
        var all = new TopCandidates(int.MaxValue);
        foreach (var recent in state.Recent)
            if (filter.Accepts(recent)) all.Add(new Candidate(recent, query.Score(recent.Terms)));
        foreach (var live in state.Segments)
        {
            var accepts = filter.For(live);
            for (var i = 0; i < live.Segment.ArticleCount; i++)
                if (accepts(i)) all.Add(new Candidate(live.Segment, i, query.Score(live.Segment.Terms(i))));
        }
        return all.ToSorted();
    }

    private static double[] Score(Candidate[] candidates, TermVector[] terms)
    {
        var neighbours = Math.Min(NeighbourCount, candidates.Length);
        var weights = new double[neighbours];
        for (var n = 0; n < neighbours; n++) weights[n] = RelatedModel.NeighbourWeight(candidates[n].Score / Query.Perfect);

        var scores = new double[candidates.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            double sum = 0, total = 0;
            for (var n = 0; n < neighbours; n++)
            {
                if (weights[n] == 0) continue;
                sum += weights[n] * (n == i ? RelatedModel.OwnPart : (double)terms[n].Dot(terms[i]) / TermVector.One);
                total += weights[n];
            }
            scores[i] = RelatedModel.Score(candidates[i].Score / Query.Perfect, total > 0 ? sum / total : 0);
        }
        return scores;
    }

    private static ImmutableArray<RelatedReason> Reasons(Query query, Candidate candidate)
    {
        if (candidate.Score == 0) return [];
        var terms = candidate.Terms;
        var reasons = new List<RelatedReason>();
        for (var i = 0; i < query.Weights.Length; i++)
        {
            var at = Array.BinarySearch(terms.Keys, query.Article.Terms.Keys[i]);
            if (at < 0) continue;
            var (kind, text) = query.Article.Labels[i];
            reasons.Add(new RelatedReason(kind, text, (double)query.Weights[i] * TermVector.Square(terms.Impacts[at]) / candidate.Score));
        }
        return [.. reasons.OrderByDescending(r => r.Weight).ThenBy(r => r.Text, StringComparer.Ordinal).Take(ReasonCount)];
    }
}
