using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// An archive of analysed articles that finds what else is about the same story, and near-duplicates.
/// Safe for any number of reading threads beside one that writes; readers are never blocked.
/// </summary>
public sealed class ArticleIndex
{
    private const int ReasonCount = 10;

    private readonly Lock _writing = new();
    private volatile State _state;

    private sealed record State(ImmutableDictionary<string, ArticleFeatures> Articles, ImmutableDictionary<ulong, int> DocumentFrequency)
    {
        public State() : this(ImmutableDictionary.Create<string, ArticleFeatures>(StringComparer.Ordinal), []) { }

        public double InverseFrequency(ulong key) =>
            1 + Math.Log((1.0 + Articles.Count) / (1 + DocumentFrequency.GetValueOrDefault(key)));
    }

    /// <summary>Makes an empty index.</summary>
    public ArticleIndex() => _state = new State();

    /// <summary>Number of articles held.</summary>
    public int Count => _state.Articles.Count;

    /// <summary>Whether an article with this id is held.</summary>
    /// <param name="id">The caller's id of the article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _state.Articles.ContainsKey(id);
    }

    /// <summary>Adds an article, or replaces the one that has its id.</summary>
    /// <param name="id">The caller's id of the article.</param>
    /// <param name="analysis">The analysed article; the index keeps what it needs of it, not the analysis.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(string id, ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(analysis);
        var features = FeatureExtractor.Extract(analysis);
        lock (_writing)
        {
            var state = Without(id);
            var frequency = state.DocumentFrequency.ToBuilder();
            foreach (var term in features.Terms) frequency[term.Key] = frequency.GetValueOrDefault(term.Key) + 1;
            _state = new State(state.Articles.Add(id, features), frequency.ToImmutable());
        }
    }

    /// <summary>Removes an article.</summary>
    /// <param name="id">The id under which it was added.</param>
    /// <returns>Whether it was there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_writing)
        {
            var before = _state;
            _state = Without(id);
            return _state != before;
        }
    }

    /// <summary>Finds the articles that tell the same story as another, the closest first.</summary>
    /// <param name="analysis">The article to compare with; it need not be in the index.</param>
    /// <param name="count">How many to give at most; positive.</param>
    /// <param name="filter">Which articles to consider; all by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    public ImmutableArray<RelatedArticle> FindRelated(ArticleAnalysis analysis, int count = 10, ArticleFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return Rank(_state, FeatureExtractor.Extract(analysis), except: null, count, filter);
    }

    /// <summary>Finds the articles that tell the same story as one of the index, the closest first, without itself.</summary>
    /// <param name="id">The id of the article to compare with.</param>
    /// <param name="count">How many to give at most; positive.</param>
    /// <param name="filter">Which articles to consider; all by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    /// <exception cref="KeyNotFoundException">The index holds no article with this id.</exception>
    public ImmutableArray<RelatedArticle> FindRelated(string id, int count = 10, ArticleFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var state = _state;
        return Rank(state, state.Articles[id], id, count, filter);
    }

    /// <summary>Finds the near-duplicates of an article: reprints, edited versions, updates; the closest first.</summary>
    /// <param name="analysis">The article to compare with; it need not be in the index.</param>
    /// <param name="minimumCommonText">The least <see cref="RelatedArticle.CommonText"/> to accept, above 0 and up to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCommonText"/> is out of range.</exception>
    public ImmutableArray<RelatedArticle> FindDuplicates(
        ArticleAnalysis analysis, double minimumCommonText = RelatedArticle.DuplicateThreshold)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimumCommonText);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimumCommonText, 1);
        var state = _state;
        return Duplicates(state, FeatureExtractor.Extract(analysis), except: null, minimumCommonText);
    }

    /// <summary>Finds the near-duplicates of an article of the index, without itself; the closest first.</summary>
    /// <param name="id">The id of the article to compare with.</param>
    /// <param name="minimumCommonText">The least <see cref="RelatedArticle.CommonText"/> to accept, above 0 and up to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCommonText"/> is out of range.</exception>
    /// <exception cref="KeyNotFoundException">The index holds no article with this id.</exception>
    public ImmutableArray<RelatedArticle> FindDuplicates(string id, double minimumCommonText = RelatedArticle.DuplicateThreshold)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimumCommonText);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimumCommonText, 1);
        var state = _state;
        return Duplicates(state, state.Articles[id], id, minimumCommonText);
    }

    private static ImmutableArray<RelatedArticle> Duplicates(
        State state, ArticleFeatures features, string? except, double minimumCommonText) =>
    [
        .. Rank(state, features, except, int.MaxValue, filter: null)
            .Where(r => r.CommonText >= minimumCommonText)
            .OrderByDescending(r => r.CommonText).ThenByDescending(r => r.Score),
    ];

    private State Without(string id)
    {
        if (!_state.Articles.TryGetValue(id, out var features)) return _state;
        var frequency = _state.DocumentFrequency.ToBuilder();
        foreach (var term in features.Terms) frequency[term.Key]--;
        return new State(_state.Articles.Remove(id), frequency.ToImmutable());
    }

    private static ImmutableArray<RelatedArticle> Rank(
        State state, ArticleFeatures features, string? except, int count, ArticleFilter? filter)
    {
        var query = WeightedTerms.Of(features, state.InverseFrequency);
        return
        [
            .. state.Articles.Where(a => a.Key != except && Passes(a.Value, filter))
                .Select(a => Compared(a.Key, a.Value))
                .OrderByDescending(r => r.Score).ThenBy(r => r.Id, StringComparer.Ordinal)
                .Take(count),
        ];

        RelatedArticle Compared(string id, ArticleFeatures other)
        {
            var shared = new List<RelatedReason>();
            var score = query.Cosine(WeightedTerms.Of(other, state.InverseFrequency), shared);
            var reasons = shared.OrderByDescending(r => r.Weight).Take(ReasonCount).Select(r => r with { Weight = r.Weight / score });
            return new RelatedArticle(id, score, features.CommonTextWith(other), [.. reasons]);
        }
    }

    private static bool Passes(ArticleFeatures features, ArticleFilter? filter)
    {
        if (filter is null) return true;
        if (filter.PublishedFrom is { } from && !(features.Published >= from)) return false;
        if (filter.PublishedTo is { } to && !(features.Published <= to)) return false;
        return filter.People.All(p => Mentions(ReasonKind.Person, p)) && filter.Places.All(p => Mentions(ReasonKind.Place, p));

        bool Mentions(ReasonKind kind, string name)
        {
            var key = FeatureExtractor.KeyOfName(kind, name);
            return features.Terms.Any(t => t.Key == key);
        }
    }
}
