using System.Globalization;

namespace TextAnalysis.Training;

/// <summary>How well articles are ranked by whether they tell a query's story, as <c>score.py related</c> counts.</summary>
internal sealed class EventRanking(EventArticles events)
{
    private double _precisions;
    private int _queries;
    private int _first;
    private int _siblings;

    /// <summary>Ranks all articles for some queries.</summary>
    public void Add(float[] weights, IEnumerable<int> queries)
    {
        var model = new RelatedModel(weights);
        foreach (var (query, ranked) in queries.AsParallel().AsOrdered().Select(q => (q, events.Judge(q, model).Select(r => r.Article).ToArray())))
            Add(query, ranked);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"MAP {_precisions / _queries:0.0000}, P@1 {(double)_first / _queries:0.0000}, {_siblings} sibling misses, {_queries} queries");

    private void Add(int query, int[] ranked)
    {
        var right = 0;
        double total = 0;
        for (var rank = 1; rank <= ranked.Length; rank++)
            if (events.TellSame(ranked[rank - 1], query)) total += (double)++right / rank;
        if (right == 0) return;
        _queries++;
        _precisions += total / right;
        if (events.TellSame(ranked[0], query)) _first++;
        else if (events.TopicOf(ranked[0]) == events.TopicOf(query)) _siblings++;
    }
}
