namespace TextAnalysis;

/// <summary>
/// Weighs an article's terms: occurrences saturate as in BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance
/// Framework", 2009), rare terms count more, and the vector has length 1.
/// </summary>
internal static class TermWeighter
{
    private const double Saturation = 1.2;
    private const int MaxTerms = 1000;

    public static IndexedArticle Weigh(string id, ArticleFeatures features)
    {
        var terms = features.Terms;
        var weights = new double[terms.Length];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = terms[i].Count * (1 + Saturation) / (terms[i].Count + Saturation) * CorpusStatistics.English.Rarity(terms[i].Kind, terms[i].Key);
        // A page of the length of a book would otherwise fill the index; its rarest and most frequent terms stand for it.
        var least = weights.Length <= MaxTerms ? 0 : weights.OrderDescending().ElementAt(MaxTerms - 1);
        var norm = Math.Sqrt(weights.Where(w => w >= least).Sum(w => w * w));

        var kept = Enumerable.Range(0, weights.Length).Where(i => weights[i] >= least && Impact(weights[i] / norm) > 0).ToArray();
        return new IndexedArticle
        {
            Id = id,
            Published = features.Published?.DayNumber ?? IndexedArticle.NoDay,
            Terms = new TermVector([.. kept.Select(i => terms[i].Key)], [.. kept.Select(i => Impact(weights[i] / norm))]),
            Labels = [.. kept.Select(i => new TermLabel(terms[i].Kind, terms[i].Text))],
            Signature = TextSignature.Of(features.Shingles),
        };
    }

    private static byte Impact(double weight) => (byte)Math.Round(255 * Math.Sqrt(Math.Min(weight, 1)));
}
