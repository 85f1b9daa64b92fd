using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// Ranks articles by how likely they tell the query's story: by what speaks for and against it, and by the terms of the query's
/// closest articles, which know names and words of the story that the query does not have.
/// </summary>
internal static class RelatedSearch
{
    /// <summary>How many candidates the query's neighbours are chosen from, and the least that are judged.</summary>
    private const int PoolSize = 50;

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

    /// <summary>
    /// Finds candidates for a number of results and judges each, in no particular order. The neighbours are always chosen from the
    /// same number of candidates, so that an article's score does not depend on how many results are asked for.
    /// </summary>
    public static JudgedCandidate[] Judge(IndexState state, Query query, PreparedFilter filter, int count, RelatedModel model)
    {
        var wantsAll = count >= state.Count;
        var closest = ByItself(Candidates(state, query, filter, wantsAll ? PoolSize : Math.Max(2 * count, PoolSize)));
        var neighbours = new Neighbourhood(closest.Take(PoolSize));
        var judged = wantsAll ? ByItself(All(state, query, filter)) : closest;
        return Array.ConvertAll(judged, j => j.Among(neighbours, model));

        JudgedCandidate[] ByItself(Candidate[] candidates) => Array.ConvertAll(candidates, c => JudgedCandidate.ByItself(query, c, model));
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

    /// <summary>Gives the best candidates by the query's heaviest terms, the best first, each with the score by all terms.</summary>
    private static Candidate[] Candidates(IndexState state, Query query, PreparedFilter filter, int count)
    {
        var pruned = query.Pruned(SearchTerms);
        var candidates = Best(state, pruned, filter, count);
        return pruned == query ? candidates : Array.ConvertAll(candidates, c => c with { Score = query.Score(c.Terms) });
    }

    private static Candidate[] All(IndexState state, Query query, PreparedFilter filter)
    {
        var all = new List<Candidate>();
        foreach (var recent in state.Recent)
            if (filter.Accepts(recent)) all.Add(new Candidate(recent, query.Score(recent.Terms)));
        foreach (var live in state.Segments)
        {
            var accepts = filter.For(live);
            for (var i = 0; i < live.Segment.ArticleCount; i++)
                if (accepts(i)) all.Add(new Candidate(live.Segment, i, query.Score(live.Segment.Terms(i))));
        }
        return [.. all];
    }
}
