namespace TextAnalysis;

/// <summary>
/// Weighs an article's terms: prominence saturates as in BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance
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
            weights[i] = terms[i].Prominence * (1 + Saturation) / (terms[i].Prominence + Saturation) * CorpusStatistics.English.Rarity(terms[i].Key);
        // A page of the length of a book would otherwise fill the index; its rarest and most frequent terms stand for it.
        // Names are chosen apart from words, which weigh more: filters look for them.
        var (leastWord, leastName) = (Least(i => IsWord(terms[i])), Least(i => !IsWord(terms[i])));
        var norm = Math.Sqrt(Enumerable.Range(0, weights.Length).Where(IsHeavy).Sum(i => weights[i] * weights[i]));
        var kept = Enumerable.Range(0, weights.Length).Where(i => IsHeavy(i) && Impact(weights[i] / norm) > 0).ToArray();
        return new IndexedArticle
        {
            Id = id,
            Published = features.Published?.DayNumber ?? IndexedArticle.NoDay,
            Terms = new TermVector([.. kept.Select(i => terms[i].Key)], [.. kept.Select(i => Impact(weights[i] / norm))]),
            Labels = [.. kept.Select(i => terms[i].Text)],
            Signature = TextSignature.Of(features.Shingles),
        };

        bool IsHeavy(int i) => weights[i] >= (IsWord(terms[i]) ? leastWord : leastName);

        double Least(Func<int, bool> which)
        {
            if (weights.Length <= MaxTerms) return 0;
            return Enumerable.Range(0, weights.Length).Where(which).Select(i => weights[i]).OrderDescending().ElementAtOrDefault(MaxTerms - 1);
        }
    }

    private static bool IsWord(ArticleTerm term) => TermKey.KindOf(term.Key) == TermKind.Word;

    private static byte Impact(double weight) => (byte)Math.Round(255 * Math.Sqrt(Math.Min(weight, 1)));
}
