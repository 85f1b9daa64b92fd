using System.Globalization;

namespace TextAnalysis.Training.Names;

/// <summary>Gathers what the model knows of single words: cluster, first names, surnames, how they are written.</summary>
internal static class WordLexicon
{
    public static byte[] Build(string data, GloveVectors vectors, int[] clusters, CasingCounts casing)
    {
        var facts = new Dictionary<ulong, (int Cluster, uint First, uint Last)>();
        var order = new List<ulong>();
        for (var w = 0; w < vectors.Words.Count; w++)
        {
            var key = NameHash.Folded(vectors.Words[w]);
            if (facts.TryAdd(key, (clusters[w], 0, 0))) order.Add(key);
        }
        foreach (var row in Rows(data, "people_first.tsv"))
        {
            var weight = long.Parse(row[3], CultureInfo.InvariantCulture);
            // Names of few bearers only help where several countries have them.
            if (weight is > 0 and < 200 && !row[4].Contains(';', StringComparison.Ordinal)) continue;
            Update(row[0], f => f with { First = weight >= 5000 || weight == 0 ? row[1] switch { "M" => 1u, "F" => 2u, _ => 3u } : f.First == 0 ? 3u : f.First });
        }
        foreach (var row in Rows(data, "people_last.tsv"))
        {
            var weight = double.Parse(row[1], CultureInfo.InvariantCulture);
            if (weight < 1 && row[3] == "census2000" && !facts.ContainsKey(NameHash.Folded(row[0]))) continue;
            var band = weight >= 10 ? 3u : weight >= 1 || row[3].Contains("country", StringComparison.Ordinal) ? 2u : 1u;
            Update(row[0], f => f with { Last = Math.Max(f.Last, band) });
        }
        foreach (var key in casing.Keys)
            if (facts.TryAdd(key, default)) order.Add(key);
        var entries = new List<(ulong, uint)>(order.Count);
        foreach (var key in order)
        {
            var (cluster, first, last) = facts[key];
            var bits = WordFacts.Create(cluster, first, last, casing.Of(key)).Bits;
            if (bits != 0) entries.Add((key, bits));
        }
        return LexiconBuilder.Build(entries, 0.85);

        void Update(string name, Func<(int Cluster, uint First, uint Last), (int, uint, uint)> change)
        {
            if (name.AsSpan().ContainsAny(" -'")) return;
            var key = NameHash.Folded(name);
            if (!facts.TryGetValue(key, out var old)) order.Add(key);
            facts[key] = change(old);
        }
    }

    public static IEnumerable<string[]> Rows(string data, string list) =>
        File.ReadLines(Path.Combine(data, "lists", list)).Skip(1).Select(line => line.Split('\t'));
}
