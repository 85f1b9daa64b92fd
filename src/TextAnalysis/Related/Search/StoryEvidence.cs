namespace TextAnalysis;

/// <summary>
/// What speaks for and against two articles telling the same story, apart from their neighbours. Two earthquakes share their words;
/// they are told apart by who, where and when.
/// </summary>
internal static class StoryEvidence
{
    /// <summary>The number of measures: see <see cref="Measure"/>.</summary>
    public const int Count = 8;

    /// <summary>Measures the evidence.</summary>
    /// <param name="query">One article.</param>
    /// <param name="terms">The terms of the other.</param>
    /// <param name="score">The score of these terms for the query.</param>
    /// <param name="evidence">
    /// Where to put it: agreement of all terms; of people; conflict of people, of places; agreement of years, of days, of days of the
    /// week; conflict of days of the week. There is a conflict only where both articles name something. Each is from 0 to 1, but for
    /// the first: terms that are rarer in this index than in the news weigh more, and the agreement of a copy can come to 1.56.
    /// </param>
    public static void Measure(Query query, TermVector terms, long score, Span<double> evidence)
    {
        Span<double> products = stackalloc double[(int)TermKind.Count];
        Span<double> lengths = stackalloc double[(int)TermKind.Count];
        query.Article.Terms.DotByKind(terms, products);
        terms.LengthByKind(lengths);

        evidence[0] = score / Query.Perfect;
        evidence[1] = Agreement(TermKind.Person, products, lengths);
        evidence[2] = Conflict(TermKind.Person, products, lengths);
        evidence[3] = Conflict(TermKind.Place, products, lengths);
        evidence[4] = Agreement(TermKind.Year, products, lengths);
        evidence[5] = Agreement(TermKind.Day, products, lengths);
        evidence[6] = Agreement(TermKind.Weekday, products, lengths);
        evidence[7] = Conflict(TermKind.Weekday, products, lengths);

        double Agreement(TermKind kind, ReadOnlySpan<double> products, ReadOnlySpan<double> lengths) =>
            products[(int)kind] > 0 ? Math.Min(1, products[(int)kind] / Math.Sqrt(query.LengthOf(kind) * lengths[(int)kind])) : 0;

        double Conflict(TermKind kind, ReadOnlySpan<double> products, ReadOnlySpan<double> lengths) =>
            query.LengthOf(kind) > 0 && lengths[(int)kind] > 0 ? 1 - Agreement(kind, products, lengths) : 0;
    }
}
