namespace TextAnalysis;

/// <summary>Knows the words by which a speaker names himself or the listener, and hardly ever a reporter does.</summary>
internal static class OwnPerson
{
    private static readonly uint I = WordHash.Of("i");
    private static readonly uint Us = WordHash.Of("us");
    private static readonly uint[] Words = [I, Us, .. WordHash.OfEach("me my we our you your")];

    // Names that an adverbial ends with, as in "On Monday I resigned".
    private static readonly uint[] Calendar =
    [
        .. WordHash.OfEach("monday tuesday wednesday thursday friday saturday sunday"),
        .. WordHash.OfEach("january february march april may june july august september october november december"),
    ];

    // What is counted with Roman numerals, whatever follows: "historians of World War I said".
    private static readonly uint[] Numbered = WordHash.OfEach("war part phase type class title division chapter volume act stage");

    /// <summary>Whether a token of a stretch that begins with another one is such a word.</summary>
    public static bool Is(Document document, int token, int first)
    {
        var text = document.TextOf(document.Tokens[token]);
        var word = WordHash.Of(text);
        if (!Words.AsSpan().Contains(word)) return false;
        // The country is not the speaker, nor is a number behind a name: World War I.
        if (word == Us) return text is not "US";
        return word != I || token == first || !IsNumbered(document, token - 1);
    }

    /// <summary>Whether a token is the numeral of <c>World War I</c>, and not the pronoun of <c>in Paris I met</c>.</summary>
    public static bool IsNumeral(Document document, int token) =>
        token > 0 && WordHash.Of(document.TextOf(document.Tokens[token])) == I && IsNumbered(document, token - 1)
        && (Numbered.AsSpan().Contains(WordHash.Of(document.TextOf(document.Tokens[token - 1])))
            || !(token + 1 < document.Tokens.Length && document.Tokens[token + 1].PennTag is PennTag.VBP or PennTag.VBD or PennTag.MD or PennTag.RB));

    private static bool IsNumbered(Document document, int token) =>
        document.Tokens[token].PennTag is PennTag.NNP or PennTag.NNPS
        && !Calendar.AsSpan().Contains(WordHash.Of(document.TextOf(document.Tokens[token])));
}
