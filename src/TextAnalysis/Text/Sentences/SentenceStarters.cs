namespace TextAnalysis;

/// <summary>Words that open sentences more often than they stand in names: with a capital, they tell that one may begin.</summary>
internal static class SentenceStarters
{
    private static readonly ShortWordTable Words = new(
        """
        the a an this that these those he she it they we i you his her its their our my your there here who what when where why how
        in on at by for from with without after before as if while although though because since until during despite under over
        but and or so yet nor however then thus still also now once not no some many most all both each every another other such one
        is are was were do does did has have had can could will would should may might must please
        """);

    public static bool Contains(ReadOnlySpan<char> text, int start, int end)
    {
        var key = ShortWord.Pack(text, start, end);
        return Words.MayContain(key) && Words.ValueOf(key) != 0;
    }

    /// <summary>False only for words that the list lacks; without branches.</summary>
    /// <param name="word">The word's number from <see cref="ShortWord"/>, or zero.</param>
    public static bool MayContain(ulong word) => Words.MayContain(word);
}
