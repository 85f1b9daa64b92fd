namespace TextAnalysis;

/// <summary>A caller's <see cref="ArticleFilter"/> in the terms of the index.</summary>
internal sealed class PreparedFilter
{
    private readonly int _from;
    private readonly int _to;
    private readonly ulong[] _names;
    private readonly string? _except;

    /// <summary>Prepares a filter.</summary>
    /// <param name="filter">The caller's filter, or null for none.</param>
    /// <param name="except">The id of an article that is not to be found, or null.</param>
    public PreparedFilter(ArticleFilter? filter, string? except)
    {
        _except = except;
        _from = filter?.PublishedFrom?.DayNumber ?? (filter?.PublishedTo is null ? IndexedArticle.NoDay : 0);
        _to = filter?.PublishedTo?.DayNumber ?? int.MaxValue;
        _names = filter is null ? [] :
        [
            .. filter.People.Select(p => FeatureExtractor.KeyOfName(TermKind.Person, p)),
            .. filter.Places.Select(p => FeatureExtractor.KeyOfName(TermKind.Place, p)),
        ];
    }

    public bool Accepts(IndexedArticle article) =>
        article.Id != _except && article.Published >= _from && article.Published <= _to
        && _names.All(name => Array.BinarySearch(article.Terms.Keys, name) >= 0);

    /// <summary>Gives what decides about the articles of a segment.</summary>
    public Func<int, bool> For(LiveSegment live)
    {
        var segment = live.Segment;
        var except = -1;
        if (_except is not null)
        {
            var id = IdHash.Bytes(_except);
            except = IdHash.Find(segment, id, IdHash.Of(id));
        }
        var terms = Array.ConvertAll(_names, segment.FindTerm);
        return article => article != except && !live.IsRemoved(article) && HasDay(segment, article)
            && Array.TrueForAll(terms, term => term >= 0 && segment.HasTerm(article, term));
    }

    private bool HasDay(Segment segment, int article)
    {
        if (_from == IndexedArticle.NoDay && _to == int.MaxValue) return true;
        var day = segment.Published(article);
        return day >= _from && day <= _to;
    }
}
