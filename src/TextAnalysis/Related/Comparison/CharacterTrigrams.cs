namespace TextAnalysis;

/// <summary>Compares texts by runs of three characters: sees spellings and word forms that nothing else takes for the same.</summary>
internal static class CharacterTrigrams
{
    private const int MaxLength = 2000;

    public static double Cosine(string a, string b)
    {
        var x = Count(a);
        var y = Count(b);
        double product = 0;
        foreach (var (trigram, count) in x)
            if (y.TryGetValue(trigram, out var other)) product += (double)count * other;
        var lengths = Math.Sqrt(x.Values.Sum(v => (double)v * v) * y.Values.Sum(v => (double)v * v));
        return lengths > 0 ? product / lengths : 0;
    }

    private static Dictionary<ulong, int> Count(string text)
    {
        var counts = new Dictionary<ulong, int>();
        ulong trigram = ' ';
        for (var i = 0; i <= Math.Min(text.Length, MaxLength); i++)
        {
            var c = i < Math.Min(text.Length, MaxLength) ? char.ToLowerInvariant(text[i]) : ' ';
            trigram = ((trigram << 16) | c) & 0xFFFF_FFFF_FFFF;
            if (i > 0) counts[trigram] = counts.GetValueOrDefault(trigram) + 1;
        }
        return counts;
    }
}
