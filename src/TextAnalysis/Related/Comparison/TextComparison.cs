namespace TextAnalysis;

/// <summary>What two texts have in common, measured in ways that know of each other's blind spots; each is symmetric.</summary>
internal static class TextComparison
{
    /// <summary>The number of measures.</summary>
    public const int MeasureCount = 14;

    /// <summary>Of longer texts the beginnings are compared: in news they say what the text says, and the cost stays bounded.</summary>
    private const int MaxWords = 200;

    /// <summary>Words whose vectors agree less have nothing to do with each other.</summary>
    private const double LeastAgreement = 0.2;

    /// <summary>What a perfect agreement of two words' vectors counts, where 1 is the same word.</summary>
    private const double MostAgreement = 0.9;

    /// <summary>Gives the measures.</summary>
    public static double[] Measure(Document a, Document b)
    {
        ComparedWord[] x = [.. ComparedWord.WordsOf(a, MaxWords)], y = [.. ComparedWord.WordsOf(b, MaxWords)];
        var (coveredA, missedA) = Align(x, y);
        var (coveredB, missedB) = Align(y, x);
        return
        [
            Cosine(x, y),
            Dot(TextEmbedding.Of(x), TextEmbedding.Of(y)),
            Math.Min(coveredA, coveredB),
            Math.Max(coveredA, coveredB),
            coveredA + coveredB == 0 ? 0 : 2 * coveredA * coveredB / (coveredA + coveredB),
            CharacterTrigrams.Cosine(a.Text, b.Text),
            Overlap(Keys(x, w => w.IsNumber), Keys(y, w => w.IsNumber), ofNone: 0.5),
            HaveOtherNumbers(x, y) ? 1 : 0,
            Overlap(Keys(x, w => w.IsName), Keys(y, w => w.IsName), ofNone: 0.5),
            (double)Math.Min(x.Length, y.Length) / Math.Max(1, Math.Max(x.Length, y.Length)),
            Overlap(Pairs(x), Pairs(y), ofNone: 0),
            x.Any(w => w.IsNegation) != y.Any(w => w.IsNegation) ? 1 : 0,
            (missedA + missedB) / 2,
            1 / (1 + (Math.Min(x.Length, y.Length) / 10.0)),
        ];
    }

    /// <summary>Whether the two texts have the same words in the same order.</summary>
    public static bool AreSame(Document a, Document b) =>
        a.Tokens.Length > 0 && a.Tokens.Length == b.Tokens.Length
        && Enumerable.Range(0, a.Tokens.Length).All(i => a.TextOf(a.Tokens[i]).SequenceEqual(b.TextOf(b.Tokens[i])));

    /// <summary>
    /// Pairs every word with the one of the other text that is closest in meaning (after M. Sultan et al., "Back to Basics for
    /// Monolingual Alignment", 2014, by vectors alone).
    /// </summary>
    /// <returns>The share of what the words say that the other text says too; the most that a word says which it does not say.</returns>
    private static (double Covered, double Missed) Align(ComparedWord[] words, ComparedWord[] others)
    {
        double covered = 0, all = 0, missed = 0;
        foreach (var word in words)
        {
            var best = 0.0;
            foreach (var other in others) best = Math.Max(best, Agreement(word, other));
            covered += word.Rarity * best;
            all += word.Rarity;
            missed = Math.Max(missed, word.Rarity * (1 - best));
        }
        return (all > 0 ? covered / all : 0, missed / 10);
    }

    private static double Agreement(ComparedWord a, ComparedWord b)
    {
        if (a.Key == b.Key) return 1;
        if (a.IsNumber || b.IsNumber || a.Vector is null || b.Vector is null) return 0;
        return Math.Max(0, Dot(a.Vector, b.Vector) - LeastAgreement) / (1 - LeastAgreement) * MostAgreement;
    }

    private static double Cosine(ComparedWord[] a, ComparedWord[] b)
    {
        var x = Weights(a);
        var y = Weights(b);
        var product = x.Sum(w => y.TryGetValue(w.Key, out var other) ? w.Value * other : 0);
        var lengths = Math.Sqrt(x.Values.Sum(v => v * v) * y.Values.Sum(v => v * v));
        return lengths > 0 ? product / lengths : 0;

        static Dictionary<ulong, double> Weights(ComparedWord[] words)
        {
            var weights = new Dictionary<ulong, double>();
            foreach (var word in words)
                if (word.IsContent) weights[word.Key] = word.Rarity;
            return weights;
        }
    }

    private static double Dot(float[] a, float[] b)
    {
        // Doubles in a fixed order: the same result on every machine, whatever its vector length.
        double sum = 0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static bool HaveOtherNumbers(ComparedWord[] a, ComparedWord[] b)
    {
        var x = Keys(a, w => w.IsNumber);
        var y = Keys(b, w => w.IsNumber);
        return x.Count > 0 && y.Count > 0 && !x.Overlaps(y);
    }

    private static HashSet<ulong> Keys(ComparedWord[] words, Func<ComparedWord, bool> which) => [.. words.Where(which).Select(w => w.Key)];

    private static HashSet<ulong> Pairs(ComparedWord[] words) => [.. words.Zip(words.Skip(1), (a, b) => TermKey.Mix(a.Key) + b.Key)];

    /// <summary>The Dice coefficient of two sets.</summary>
    private static double Overlap(HashSet<ulong> a, HashSet<ulong> b, double ofNone) =>
        a.Count + b.Count == 0 ? ofNone : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
}
