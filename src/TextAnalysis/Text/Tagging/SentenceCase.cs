namespace TextAnalysis;

/// <summary>Tells headlines from running text by letter case, since there capitals do not mark names.</summary>
internal static class SentenceCase
{
    public const int Running = 0;
    public const int Title = 1;
    public const int Capitals = 2;

    // Short words keep their small letter in most title cases.
    private const int LongWord = 4;

    /// <summary>Gives <see cref="Running"/>, <see cref="Title"/> or <see cref="Capitals"/>.</summary>
    public static int Of(ReadOnlySpan<char> text, ReadOnlySpan<Token> sentence)
    {
        int small = 0, capital = 0, capitals = 0;
        foreach (var token in sentence)
        {
            if (token.Length < LongWord) continue;
            var first = text[token.Start];
            if (char.IsAsciiLetterUpper(first))
            {
                capital++;
                if (char.IsAsciiLetterUpper(text[token.End - 1])) capitals++;
            }
            else if (char.IsAsciiLetterLower(first) && ++small > 1)
            {
                return Running;
            }
        }
        if (capitals >= 2 && capitals * 2 > capital + small) return Capitals;
        return capital >= 3 && capital > 4 * small ? Title : Running;
    }
}
