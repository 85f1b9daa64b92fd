namespace TextAnalysis.Training;

/// <summary>The tagger's lexicon under construction: words with their rank and classes, in the model's order.</summary>
internal sealed class TaggerLexicon
{
    private const int WordsInBucket = 6;

    private readonly List<(ulong Hash, ushort Rank, uint Classes)> _entries;
    private readonly int _bucketBits;

    /// <param name="ranked">Words that have rows of their own, most frequent first.</param>
    /// <param name="classes">Word classes, by word.</param>
    public TaggerLexicon(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, uint> classes)
    {
        var entries = new Dictionary<ulong, (ulong Hash, ushort Rank, uint Classes)>();
        foreach (var (word, value) in classes)
        {
            var hash = HashOf(word);
            entries.TryAdd(hash, (hash, 0, value));
        }
        for (var i = 0; i < ranked.Count; i++)
        {
            var hash = HashOf(ranked[i]);
            entries[hash] = (hash, (ushort)(i + 1), entries.GetValueOrDefault(hash).Classes);
        }
        if (entries.Count > ushort.MaxValue) throw new InvalidOperationException("The lexicon holds too many words.");
        while (1 << _bucketBits < entries.Count / WordsInBucket) _bucketBits++;
        _bucketBits = Math.Max(_bucketBits, 1);
        _entries = [.. entries.Values.OrderBy(entry => entry.Hash)];
    }

    public int Count => _entries.Count;

    public int BucketBits => _bucketBits;

    public static ulong HashOf(string word) => WordFeatures.Of(word).Hash;

    public ushort[] Starts()
    {
        var starts = new ushort[(1 << _bucketBits) + 1];
        foreach (var entry in _entries) starts[(entry.Hash >> (64 - _bucketBits)) + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        return starts;
    }

    public IEnumerable<ushort> Checks() => _entries.Select(entry => (ushort)entry.Hash);

    public IEnumerable<ushort> Ranks() => _entries.Select(entry => entry.Rank);

    public IEnumerable<uint> Classes() => _entries.Select(entry => entry.Classes);
}
