namespace TextAnalysis;

/// <summary>
/// The commonest English function words: running prose has one in two or three words, navigation and lists have few.
/// </summary>
internal static class FunctionWord
{
    private const int LongestWord = 7;
    private const int Slots = 1024;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "about", "after", "all", "also", "an", "and", "are", "as", "at", "be", "because", "been", "before", "but", "by", "can",
        "could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "in", "into",
        "is", "it", "its", "just", "like", "may", "more", "most", "no", "not", "of", "on", "one", "only", "or", "other", "our", "out",
        "over", "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they",
        "this", "those", "to", "under", "up", "was", "we", "were", "what", "when", "where", "which", "while", "who", "will", "with",
        "would", "you", "your",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly uint[] Hashes = Table();

    /// <summary>Whether a word is one of them, in any case.</summary>
    public static bool Is(ReadOnlySpan<char> word) => word.Length <= LongestWord && Lookup.Contains(word);

    /// <summary>Whether a word with this <see cref="LexiconHash"/> is one of them; one in millions of other words is taken for one.</summary>
    public static bool Is(uint hash)
    {
        for (var at = hash % Slots; Hashes[at] != 0; at = (at + 1) % Slots) if (Hashes[at] == hash) return true;
        return false;
    }

    private static uint[] Table()
    {
        var table = new uint[Slots];
        foreach (var word in Words)
        {
            var hash = LexiconHash.Start;
            foreach (var c in word) hash = LexiconHash.Add(hash, c);
            hash = LexiconHash.End(hash);
            var at = hash % Slots;
            while (table[at] != 0) at = (at + 1) % Slots;
            table[at] = hash;
        }
        return table;
    }
}
