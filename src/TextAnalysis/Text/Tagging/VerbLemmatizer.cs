namespace TextAnalysis;

/// <summary>Gives the base form of a verb: <c>said</c> - <c>say</c>, <c>argued</c> - <c>argue</c>, <c>planning</c> - <c>plan</c>.</summary>
/// <remarks>
/// A table of irregular verbs, then the spelling rules of English backwards; what the ending <c>-ed</c> or <c>-ing</c> did
/// to a stem is looked up by the stem's longest known suffix (<see cref="VerbStems"/>). It trusts that the word is a verb.
/// </remarks>
internal static class VerbLemmatizer
{
    private const int LongestVerb = 24;

    /// <summary>Gives the lemma of a verb.</summary>
    /// <param name="form">The verb as it stands in the text; letter case does not matter.</param>
    /// <param name="tag">Its tag; a base form is its own lemma.</param>
    /// <returns>The lemma, in small letters.</returns>
    public static string Lemma(ReadOnlySpan<char> form, PennTag tag)
    {
        if (form.Length > LongestVerb) return form.ToString().ToLowerInvariant();
        Span<char> lowered = stackalloc char[LongestVerb + 1];
        var length = form.ToLowerInvariant(lowered);
        if (length > 0 && lowered[0] == '’') lowered[0] = '\'';
        ReadOnlySpan<char> word = lowered[..length];
        if (tag != PennTag.VB && IrregularVerbs.ByForm.TryGetValue(word, out var lemma)) return lemma;
        return tag switch
        {
            PennTag.VBZ => FromPresent(word),
            PennTag.VBD or PennTag.VBN when word.EndsWith("ed") => FromPast(word, lowered),
            PennTag.VBG when word.EndsWith("ing") => FromStem(word, lowered, length - 3),
            _ => word.ToString(),
        };
    }

    private static string FromPresent(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word[^1] != 's' || word[^2] == 's') return word.ToString();
        if (word.EndsWith("ies")) return word.Length > 4 ? string.Concat(word[..^3], "y") : word[..^1].ToString();
        var withE = word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes")
            || word.EndsWith("zzes") || word.EndsWith("oes");
        return word[..^(withE ? 2 : 1)].ToString();
    }

    private static string FromPast(ReadOnlySpan<char> word, Span<char> lowered)
    {
        if (word.Length < 4) return word.ToString();
        if (word[^3] == 'e') return word[..^1].ToString();
        if (word[^3] == 'i') return word.Length > 4 ? string.Concat(word[..^3], "y") : word[..^1].ToString();
        return FromStem(word, lowered, word.Length - 2);
    }

    private static string FromStem(ReadOnlySpan<char> word, Span<char> lowered, int length)
    {
        if (length < 2) return word.ToString();
        switch (VerbStems.English.EndingOf(word[..length]))
        {
            case VerbEnding.SilentE:
                lowered[length] = 'e';
                return lowered[..(length + 1)].ToString();
            case VerbEnding.Doubled:
                return word[..(length - 1)].ToString();
            default:
                return word[..length].ToString();
        }
    }
}
