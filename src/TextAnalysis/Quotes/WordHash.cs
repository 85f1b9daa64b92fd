namespace TextAnalysis;

/// <summary>A hash of a word's lower-case form, the same on every machine and in every culture.</summary>
internal static class WordHash
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word) hash = (hash ^ Lower(c)) * Prime;
        return hash;
    }

    /// <summary>The hashes of words with blanks between them.</summary>
    public static uint[] OfEach(string words) => [.. words.Split(' ').Select(word => Of(word))];

    private static char Lower(char c) =>
        char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c < 128 ? c : c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c);
}
