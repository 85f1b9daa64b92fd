namespace TextAnalysis;

/// <summary>A word of a text that is compared with another.</summary>
/// <param name="Key">Equal for forms of the same word.</param>
/// <param name="Rarity">How much the word says: its inverse document frequency, or a little for words that nearly every text has.</param>
/// <param name="Vector">Its meaning, at length 1; null when unknown.</param>
/// <param name="IsNumber">Whether it has digits at its beginning.</param>
/// <param name="IsName">Whether it is written with a capital, not being the first.</param>
/// <param name="IsNegation">Whether it denies.</param>
internal readonly record struct ComparedWord(ulong Key, double Rarity, float[]? Vector, bool IsNumber, bool IsName, bool IsNegation)
{
    private const int LongestWord = 40;
    private const double StopWordRarity = 0.5;
    private const double StopWordFrequency = 0.01;
    private const double ArticleLength = 300;

    /// <summary>Whether the word says something on its own.</summary>
    public bool IsContent => Rarity > StopWordRarity;

    /// <summary>The estimated share of running words that are this one.</summary>
    public double Frequency => IsContent ? -Math.Log(1 - Math.Min(Math.Exp(-Rarity), 0.95)) / ArticleLength : StopWordFrequency;

    /// <summary>Gives the words of a document one after the other, up to a number of them.</summary>
    public static IEnumerable<ComparedWord> WordsOf(Document document, int count)
    {
        var given = 0;
        foreach (var token in document.Tokens)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Clitic or TokenKind.Number or TokenKind.Hashtag or TokenKind.Handle)) continue;
            if (given == count) yield break;
            yield return Of(document.TextOf(token), isFirst: given++ == 0);
        }
    }

    private static ComparedWord Of(ReadOnlySpan<char> text, bool isFirst)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var word = buffer[..Math.Min(text.Length, LongestWord)];
        text[..word.Length].ToLowerInvariant(word);
        Span<float> vector = stackalloc float[WordVectors.Dimensions];
        var known = WordVectors.English.TryGet(word, vector);
        var stem = FeatureExtractor.StemKey(word);
        return new ComparedWord(
            stem ?? TermKey.Of(TermKind.Word, word),
            stem is { } key ? Math.Max(CorpusStatistics.English.Rarity(key), StopWordRarity + 0.01) : StopWordRarity,
            known ? vector.ToArray() : null,
            char.IsDigit(word[0]) || (word.Length > 1 && char.IsDigit(word[1])),
            char.IsUpper(text[0]) && !isFirst,
            word is "not" or "n't" or "no" or "never");
    }
}
