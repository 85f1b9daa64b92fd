using System.Text.Json;

namespace TextAnalysis.Training;

/// <summary>Articles of which it is known which event each tells; the events of a topic are of the same kind.</summary>
internal sealed class EventArticles
{
    private readonly IndexedArticle[] _articles;
    private readonly string[] _events;
    private readonly string[] _topics;
    private readonly Dictionary<string, int> _numbers;
    private readonly IndexState _state;

    private EventArticles(IndexedArticle[] articles, string[] events, string[] topics)
    {
        _articles = articles;
        _events = events;
        _topics = topics;
        _numbers = Enumerable.Range(0, articles.Length).ToDictionary(i => articles[i].Id, StringComparer.Ordinal);
        _state = new IndexState([], [.. articles]);
    }

    public int Count => _articles.Length;

    public static EventArticles Read(string path)
    {
        var rows = File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        var articles = rows.AsParallel().AsOrdered().Select(row => IndexedArticle.Of(
            row.GetProperty("id").GetString()!,
            ArticleAnalyzer.English.Analyze(Article.FromText(row.GetProperty("text").GetString()!, row.GetProperty("title").GetString())))).ToArray();
        return new EventArticles(articles, Array.ConvertAll(rows, r => r.GetProperty("event").ToString()), Array.ConvertAll(rows, r => r.GetProperty("topic").ToString()));
    }

    public string TopicOf(int article) => _topics[article];

    public bool TellSame(int a, int b) => _events[a] == _events[b];

    /// <summary>Judges all other articles as to whether they tell an article's story, the likeliest first.</summary>
    public (int Article, JudgedCandidate Judged)[] Judge(int article, RelatedModel model)
    {
        var query = Query.Of(_articles[article], _state);
        var judged = RelatedSearch.Judge(_state, query, new PreparedFilter(null, except: _articles[article].Id), Count, model);
        return
        [
            .. judged.Select(j => (_numbers[j.Candidate.Id], j))
                .OrderByDescending(j => j.j.LogOdds).ThenBy(j => j.j.Candidate.Id, StringComparer.Ordinal),
        ];
    }
}
