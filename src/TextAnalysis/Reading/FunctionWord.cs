namespace TextAnalysis;

/// <summary>
/// The commonest English function words: running prose has one in two or three words, navigation and lists have few.
/// </summary>
internal static class FunctionWord
{
    private const int LongestWord = 7;

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

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<string> All => Words;

    /// <summary>Whether a word is one of them, in any case.</summary>
    public static bool Is(ReadOnlySpan<char> word) => word.Length <= LongestWord && Lookup.Contains(word);
}
