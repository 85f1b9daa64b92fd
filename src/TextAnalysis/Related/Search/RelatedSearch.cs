using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// Ranks articles by how likely they tell the query's story: by what speaks for and against it, and by the terms of the query's
/// closest articles, which know names and words of the story that the query does not have.
/// </summary>
internal static class RelatedSearch
{
    private const int NeighbourCount = 5;
    private const int LeastCandidates = 50;

    /// <summary>How many of the query's terms candidates are found by; all of them decide about their order.</summary>
    private const int SearchTerms = 16;

    public static ImmutableArray<RelatedArticle> Run(IndexState state, IndexedArticle article, PreparedFilter filter, int count)
    {
        var query = Query.Of(article, state);
        var found = Judge(state, query, filter, count, RelatedModel.English);
        return
        [
            .. found.OrderByDescending(f => f.LogOdds).ThenByDescending(f => f.Candidate.Score).ThenBy(f => f.Candidate.Id, StringComparer.Ordinal)
                .Take(count)
                .Select(f => Result(query, f.Candidate, f.LogOdds, f.Candidate.CommonTextWith(article.Signature))),
        ];
    }

    public static RelatedArticle Result(Query query, Candidate candidate, double logOdds, double commonText) =>
        new(candidate.Id, RelatedModel.Probability(logOdds), commonText, SharedTerms.Reasons(query, candidate));

    /// <summary>Finds candidates for a number of results and judges each, in no particular order.</summary>
    public static JudgedCandidate[] Judge(IndexState state, Query query, PreparedFilter filter, int count, RelatedModel model)
    {
        var candidates = count >= state.Count ? All(state, query, filter) : Candidates(state, query, filter, Math.Max(2 * count, LeastCandidates));
        var terms = Array.ConvertAll(candidates, c => c.Terms);
        var judged = new JudgedCandidate[candidates.Length];
        for (var i = 0; i < judged.Length; i++)
        {
            var evidence = new double[StoryEvidence.Count];
            StoryEvidence.Measure(query, terms[i], candidates[i].Score, evidence);
            judged[i] = new JudgedCandidate(candidates[i], evidence, model.LogOdds(evidence), 0);
        }
        var neighbours = Neighbours(judged);
        for (var i = 0; i < judged.Length; i++)
        {
            var near = Nearness(i, judged[i].Evidence[0], neighbours, terms);
            judged[i] = judged[i] with { Neighbours = near, LogOdds = model.LogOdds(judged[i].Evidence, near) };
        }
        return judged;
    }

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

    /// <summary>Gives the likeliest candidates with what each has to say.</summary>
    private static (int Candidate, double Weight)[] Neighbours(JudgedCandidate[] judged) =>
    [
        .. Enumerable.Range(0, judged.Length)
            .OrderByDescending(i => judged[i].LogOdds).ThenBy(i => i)
            .Take(NeighbourCount)
            .Select(i => (i, RelatedModel.NeighbourWeight(judged[i].LogOdds))),
    ];

    /// <summary>
    /// Gives how close the neighbours are to a candidate, from 0 to 1. One that is a neighbour itself cannot vouch for itself: it
    /// counts as being as close as the query or its closest fellow.
    /// </summary>
    private static double Nearness(int candidate, double agreement, (int Candidate, double Weight)[] neighbours, TermVector[] terms)
    {
        double sum = 0, total = RelatedModel.NeighbourDoubt, own = 0, closest = Math.Min(1, agreement);
        foreach (var (neighbour, weight) in neighbours)
        {
            total += weight;
            if (neighbour == candidate)
            {
                own = weight;
                continue;
            }
            var near = Math.Min(1, (double)terms[neighbour].Dot(terms[candidate]) / TermVector.One);
            sum += weight * near;
            closest = Math.Max(closest, near);
        }
        return (sum + (own * closest)) / total;
    }
}
