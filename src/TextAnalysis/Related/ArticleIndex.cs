using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// An archive of analysed articles that finds what else is about the same story, and near-duplicates.
/// Safe for any number of reading threads beside one that writes; readers are never blocked.
/// </summary>
public sealed class ArticleIndex
{
    private readonly Lock _writing = new();
    private volatile IndexState _state;

    private ArticleIndex(IndexState state) => _state = state;

    /// <summary>Makes an empty index.</summary>
    public ArticleIndex() : this(IndexState.Empty) { }

    /// <summary>Number of articles held.</summary>
    public int Count => _state.Count;

    /// <summary>Whether an article with this id is held.</summary>
    /// <param name="id">The caller's id of the article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _state.Contains(id);
    }

    /// <summary>Adds an article, or replaces the one that has its id.</summary>
    /// <param name="id">The caller's id of the article.</param>
    /// <param name="analysis">The analysed article; the index keeps what it needs of it, not the analysis.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(string id, ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(analysis);
        Add(IndexedArticle.Of(id, analysis));
    }

    internal void Add(IndexedArticle article)
    {
        lock (_writing) _state = _state.With(article).Maintained();
    }

    internal ImmutableArray<RelatedArticle> Find(IndexedArticle article, int count) =>
        RelatedSearch.Run(_state, article, new PreparedFilter(null, except: null), count);

    /// <summary>Removes an article.</summary>
    /// <param name="id">The id under which it was added.</param>
    /// <returns>Whether it was there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_writing)
        {
            var without = _state.Without(id);
            if (ReferenceEquals(without, _state)) return false;
            _state = without.Maintained();
            return true;
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
        return RelatedSearch.Run(_state, IndexedArticle.Of("", analysis), new PreparedFilter(filter, except: null), count);
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
        return RelatedSearch.Run(state, Get(state, id), new PreparedFilter(filter, except: id), count);
    }

    /// <summary>Finds the near-duplicates of an article: reprints, edited versions, updates; the closest first.</summary>
    /// <param name="analysis">The article to compare with; it need not be in the index.</param>
    /// <param name="minimumCommonText">The least <see cref="RelatedArticle.CommonText"/> to accept, above 0 and up to 1.</param>
    /// <param name="filter">Which articles to consider; all by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCommonText"/> is out of range.</exception>
    public ImmutableArray<RelatedArticle> FindDuplicates(
        ArticleAnalysis analysis, double minimumCommonText = RelatedArticle.DuplicateThreshold, ArticleFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimumCommonText);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimumCommonText, 1);
        return DuplicateSearch.Run(_state, IndexedArticle.Of("", analysis), new PreparedFilter(filter, except: null), minimumCommonText);
    }

    /// <summary>Finds the near-duplicates of an article of the index, without itself; the closest first.</summary>
    /// <param name="id">The id of the article to compare with.</param>
    /// <param name="minimumCommonText">The least <see cref="RelatedArticle.CommonText"/> to accept, above 0 and up to 1.</param>
    /// <param name="filter">Which articles to consider; all by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCommonText"/> is out of range.</exception>
    /// <exception cref="KeyNotFoundException">The index holds no article with this id.</exception>
    public ImmutableArray<RelatedArticle> FindDuplicates(
        string id, double minimumCommonText = RelatedArticle.DuplicateThreshold, ArticleFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimumCommonText);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimumCommonText, 1);
        var state = _state;
        return DuplicateSearch.Run(state, Get(state, id), new PreparedFilter(filter, except: id), minimumCommonText);
    }

    /// <summary>
    /// Opens an index that was saved. The file is mapped, not read: opening takes milliseconds, and pages come into memory as they are
    /// used, each checked against its checksum. The index can be changed; the file stays as it is until the index is saved again.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is no index, of another version, cut off or damaged. Damage in a page shows when a later call first reads that page.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ArticleIndex Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new ArticleIndex(new IndexState([.. SnapshotFile.Open(path).Select(s => new LiveSegment(s))], []));
    }

    /// <summary>
    /// Saves the index as it is at the moment of the call; others may go on reading, writing and saving. The file is replaced at once
    /// when all of the new one is on the disk: after a crash or on a full disk the old one is still there.
    /// </summary>
    /// <param name="path">
    /// The file. Beside it, one whose name begins like it and ends in <c>.new</c> is written for a while; only a crash leaves it behind,
    /// and then it can be deleted.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be written; on Windows also when it is the one that was opened.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Segment[] segments = [.. _state.Compacted()];
        AtomicFile.Replace(path, file => SnapshotFile.Write(file, segments));
    }

    private static IndexedArticle Get(IndexState state, string id) =>
        state.Find(id) ?? throw new KeyNotFoundException($"The index holds no article '{id}'.");
}
