using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Says in people's words what two articles share.</summary>
internal static class SharedTerms
{
    private const int ReasonCount = 10;

    /// <summary>
    /// Gives the shared names, days and words, the weightiest first. A name takes in the words it is made of, so that each thing
    /// is named once: <c>Mark Teixeira</c>, and not <c>Teixeira</c> and <c>Mark</c> beside it.
    /// </summary>
    public static ImmutableArray<RelatedReason> Reasons(Query query, Candidate candidate)
    {
        if (candidate.Score == 0) return [];
        var shared = Shared(query, candidate);
        var reasons = new List<RelatedReason>();
        // Long names first: they take in the shorter ones and the words.
        var names = shared.Values.Where(t => IsName(t.Key)).OrderByDescending(t => t.Text.Length).ThenBy(t => t.Text, StringComparer.Ordinal);
        foreach (var (key, text, _) in names.ToArray())
        {
            if (!shared.Remove(key, out var name)) continue;
            var weight = name.Weight + TakeIn(text, shared);
            reasons.Add(new RelatedReason(KindOf(key), text, weight));
        }
        foreach (var (key, text, weight) in shared.Values)
            if (TermKey.KindOf(key) != TermKind.Weekday) reasons.Add(new RelatedReason(KindOf(key), text, weight));
        return [.. reasons.OrderByDescending(r => r.Weight).ThenBy(r => r.Text, StringComparer.Ordinal).Take(ReasonCount)];
    }

    private static Dictionary<ulong, (ulong Key, string Text, double Weight)> Shared(Query query, Candidate candidate)
    {
        var terms = candidate.Terms;
        var shared = new Dictionary<ulong, (ulong, string, double)>();
        var keys = query.Article.Terms.Keys;
        for (var i = 0; i < keys.Length; i++)
        {
            var at = Array.BinarySearch(terms.Keys, keys[i]);
            if (at < 0) continue;
            var weight = (double)query.Weights[i] * TermVector.Square(terms.Impacts[at]) / candidate.Score;
            shared.Add(keys[i], (keys[i], query.Article.Labels[i], weight));
        }
        return shared;
    }

    /// <summary>Removes what a name is made of, and gives its weight.</summary>
    private static double TakeIn(string name, Dictionary<ulong, (ulong Key, string Text, double Weight)> shared)
    {
        double weight = 0;
        foreach (var word in name.Split([' ', '-', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (FeatureExtractor.StemKey(word) is { } stem && shared.Remove(stem, out var term)) weight += term.Weight;
            foreach (var kind in (ReadOnlySpan<TermKind>)[TermKind.Person, TermKind.Place, TermKind.Organization])
                if (shared.Remove(FeatureExtractor.KeyOfName(kind, word), out term)) weight += term.Weight;
        }
        return weight;
    }

    private static bool IsName(ulong key) => TermKey.KindOf(key) is TermKind.Person or TermKind.Place or TermKind.Organization;

    private static ReasonKind KindOf(ulong key) => TermKey.KindOf(key) switch
    {
        TermKind.Person => ReasonKind.Person,
        TermKind.Place => ReasonKind.Place,
        TermKind.Organization => ReasonKind.Organization,
        TermKind.Year or TermKind.Day or TermKind.Weekday => ReasonKind.Date,
        _ => ReasonKind.Term,
    };
}
