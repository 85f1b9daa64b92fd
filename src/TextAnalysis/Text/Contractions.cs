namespace TextAnalysis;

/// <summary>Two words written as one without an apostrophe, and words that begin with one.</summary>
internal static class Contractions
{
    private static readonly ShortWordSet Negations = new(
        "aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt shouldnt wasnt werent wont wouldnt");

    private static readonly ShortWordSet Elided = new("em til till cause cuz coz n tis twas bout round neath cept");

    /// <summary>Length of the first of the two words that <paramref name="word"/> is made of; zero when it is one word.</summary>
    public static int Cut(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 8 || !ShortWordSet.TryPack(word, out var key)) return 0;
        return (word.Length, (char)(key & 0xFF)) switch
        {
            (6, 't') when Is(word, "cannot") => 3,
            (5, 'a') when Is(word, "gonna") || Is(word, "gotta") || Is(word, "wanna") || Is(word, "outta") => 3,
            (5, 'e') when Is(word, "gimme") || Is(word, "lemme") => 3,
            (_, 't') when Negations.Contains(key) => word.Length - 2,
            (5, 'e') when Is(word, "youre") => 3,
            (6, 'e') when Is(word, "theyre") || Is(word, "theyve") => 4,
            (5, 'e') when Is(word, "youve") => 3,
            (3, 'e') when Is(word, "ive") => 1,
            (5, 's') when Is(word, "thats") || Is(word, "whats") || Is(word, "heres") => 4,
            (6, 's') when Is(word, "theres") => 5,
            (5, 'l') when Is(word, "youll") => 3,
            (6, 'l') when Is(word, "theyll") || Is(word, "thatll") => 4,
            (4, 'l') when Is(word, "itll") => 2,
            _ => 0,
        };
    }

    /// <summary>Whether an apostrophe and these letters are one word: <c>'em</c>, <c>'til</c>.</summary>
    public static bool IsElided(ReadOnlySpan<char> wordWithApostrophe, out int length)
    {
        length = wordWithApostrophe.Length;
        return Elided.Contains(wordWithApostrophe[1..]);
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
