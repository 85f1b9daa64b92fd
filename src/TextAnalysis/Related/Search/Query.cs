namespace TextAnalysis;

/// <summary>An article as a query: its terms with weights that take account of how common they are in this very index.</summary>
internal sealed class Query
{
    /// <summary>The weight of a term that is the whole query. Scores up to 4 fit into 31 bits.</summary>
    private const int One = 8192;

    /// <summary>
    /// How many articles of general news the model's statistics stand for: an index of as many has the same say in how common a word is.
    /// </summary>
    private const double PriorArticles = 2_000_000;

    private readonly double[] _lengths = new double[(int)TermKind.Count];

    private Query(IndexedArticle article, int[] weights)
    {
        Article = article;
        Weights = weights;
        article.Terms.LengthByKind(_lengths);
    }

    /// <summary>The score of an article that is the query.</summary>
    public const double Perfect = One * 65025.0;

    public IndexedArticle Article { get; }

    /// <summary>For each term of the article its weight.</summary>
    public int[] Weights { get; }

    /// <summary>Gives the square of the length of the article's terms of a kind.</summary>
    public double LengthOf(TermKind kind) => _lengths[(int)kind];

    public static Query Of(IndexedArticle article, IndexState state)
    {
        var keys = article.Terms.Keys;
        var weights = new int[keys.Length];
        var counts = state.ArticlesWith(keys);
        for (var i = 0; i < weights.Length; i++)
        {
            var prior = CorpusStatistics.English.Rarity(keys[i]);
            var share = (counts[i] + (PriorArticles * Math.Exp(-prior))) / (state.Count + PriorArticles);
            var adapted = Math.Min(-Math.Log(share) / prior, 1.25);
            weights[i] = (int)Math.Round(One * TermVector.Square(article.Terms.Impacts[i]) / 65025.0 * adapted * adapted);
        }
        return new Query(article, weights);
    }

    /// <summary>Gives the query of the heaviest terms alone, for which candidates are found at a fraction of the cost.</summary>
    public Query Pruned(int count)
    {
        if (Weights.Length <= count) return this;
        var kept = Enumerable.Range(0, Weights.Length).OrderByDescending(i => Weights[i]).ThenBy(i => Article.Terms.Keys[i]).Take(count).Order().ToArray();
        var terms = new TermVector([.. kept.Select(i => Article.Terms.Keys[i])], [.. kept.Select(i => Article.Terms.Impacts[i])]);
        var article = new IndexedArticle
        {
            Id = Article.Id,
            Published = Article.Published,
            Terms = terms,
            Labels = [.. kept.Select(i => Article.Labels[i])],
            Signature = Article.Signature,
        };
        return new Query(article, [.. kept.Select(i => Weights[i])]);
    }

    /// <summary>Scores an article exactly as a search does.</summary>
    public long Score(TermVector terms)
    {
        long score = 0;
        int i = 0, j = 0;
        var (a, b) = (Article.Terms.Keys, terms.Keys);
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            if (x == y) score += (long)Weights[i] * TermVector.Square(terms.Impacts[j]);
            if (x <= y) i++;
            if (y <= x) j++;
        }
        return score;
    }
}
