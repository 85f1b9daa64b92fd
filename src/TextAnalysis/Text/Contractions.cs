namespace TextAnalysis;

/// <summary>Two words written as one without an apostrophe, and words that begin with one.</summary>
internal static class Contractions
{
    private const string NegationList = "aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt shouldnt wasnt werent wont wouldnt";

    private static readonly ShortWordTable Negations = new(NegationList);

    private static readonly ShortWordTable Elided = new("em til till cause cuz coz n tis twas bout round neath cept");

    private static readonly ShortWordTable All = new("cannot gonna gotta wanna outta " + NegationList);

    /// <summary>False only where <see cref="Cut"/> is zero, for a whole word; without branches.</summary>
    /// <param name="word">The word's number from <see cref="ShortWord"/>, or zero.</param>
    public static bool MayBe(ulong word) => All.MayContain(word);

    /// <summary>Length of the first of the two words that <paramref name="word"/> is made of; zero when it is one word.</summary>
    public static int Cut(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > ShortWord.MaxLength) return 0;
        return (word.Length, (char)(word[^1] | 0x20)) switch
        {
            (6, 't') when Is(word, "cannot") => 3,
            (5, 'a') when Is(word, "gonna") || Is(word, "gotta") || Is(word, "wanna") || Is(word, "outta") => 3,
            (_, 't') when (word[^2] | 0x20) == 'n' && Negations.Contains(word) => word.Length - 2,
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
