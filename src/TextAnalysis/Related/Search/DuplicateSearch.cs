using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Finds articles with much text in common: those that agree with the query in a band of their signatures, verified.</summary>
internal static class DuplicateSearch
{
    /// <summary>Articles with a text in common also share their terms; an estimate that says otherwise is a chance.</summary>
    private const double LeastTerms = 0.25;

    public static ImmutableArray<RelatedArticle> Run(IndexState state, IndexedArticle article, PreparedFilter filter, double minimumCommonText)
    {
        if (article.Signature.ShingleCount == 0) return [];
        var query = Query.Of(article, state);
        var found = new List<(Candidate Candidate, double CommonText)>();
        foreach (var recent in state.Recent)
            if (filter.Accepts(recent)) Verify(new Candidate(recent, query.Score(recent.Terms)));
        foreach (var live in state.Segments)
        {
            var accepts = filter.For(live);
            foreach (var near in InSameBand(live.Segment, article.Signature.Slots))
                if (accepts(near)) Verify(new Candidate(live.Segment, near, query.Score(live.Segment.Terms(near))));
        }
        return
        [
            .. found.OrderByDescending(f => f.CommonText).ThenByDescending(f => f.Candidate.Score).ThenBy(f => f.Candidate.Id, StringComparer.Ordinal)
                .Select(f => RelatedSearch.Result(query, f.Candidate, LogOdds(query, f.Candidate, f.CommonText), f.CommonText)),
        ];

        void Verify(Candidate candidate)
        {
            var common = candidate.CommonTextWith(article.Signature);
            if (common >= minimumCommonText && (common == 1 || candidate.Score >= LeastTerms * Query.Perfect)) found.Add((candidate, common));
        }
    }

    /// <summary>A text in common stands for the neighbours: whoever shares most of its text with the query tells its story.</summary>
    private static double LogOdds(Query query, Candidate candidate, double commonText)
    {
        Span<double> evidence = stackalloc double[StoryEvidence.Count];
        StoryEvidence.Measure(query, candidate.Terms, candidate.Score, evidence);
        return RelatedModel.English.LogOdds(evidence, commonText);
    }

    private static SortedSet<int> InSameBand(Segment segment, byte[] slots)
    {
        var near = new SortedSet<int>();
        for (var band = 0; band < TextSignature.BandCount; band++)
        {
            var value = TextSignature.Band(slots, band);
            for (var place = FirstInBand(segment, band, value); place < segment.ArticleCount; place++)
            {
                var article = segment.InBandOrder(band, place);
                if (TextSignature.Band(segment.Slots(article), band) != value) break;
                near.Add(article);
            }
        }
        return near;
    }

    private static int FirstInBand(Segment segment, int band, uint value)
    {
        int low = 0, high = segment.ArticleCount;
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            if (TextSignature.Band(segment.Slots(segment.InBandOrder(band, middle)), band) < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
