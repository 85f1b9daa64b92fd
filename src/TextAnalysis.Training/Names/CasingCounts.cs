namespace TextAnalysis.Training.Names;

/// <summary>Counts how words are written inside the sentences of running text: with a capital or without.</summary>
internal sealed class CasingCounts
{
    private const int MinCount = 3;

    private readonly Dictionary<ulong, (int Lower, int Upper)> _counts = [];

    public IEnumerable<ulong> Keys => _counts.Where(pair => pair.Value.Lower + pair.Value.Upper >= MinCount).Select(pair => pair.Key);

    public void Add(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                var token = document.Tokens[i];
                if (token.Kind != TokenKind.Word) continue;
                var word = document.TextOf(token);
                var key = NameHash.Folded(word);
                _counts.TryGetValue(key, out var count);
                _counts[key] = char.IsUpper(word[0]) ? (count.Lower, count.Upper + 1) : (count.Lower + 1, count.Upper);
            }
        }
    }

    /// <summary>0: too rare to tell; 1: nearly always with a capital; 2: either; 3: nearly always without.</summary>
    public uint Of(ulong key)
    {
        if (!_counts.TryGetValue(key, out var count) || count.Lower + count.Upper < MinCount) return 0;
        var upper = (double)count.Upper / (count.Lower + count.Upper);
        return upper > 0.95 ? 1u : upper > 0.05 ? 2u : 3u;
    }
}
