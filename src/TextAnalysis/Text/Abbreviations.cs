namespace TextAnalysis;

/// <summary>Which words keep the full stop that follows them in their own token.</summary>
internal static class Abbreviations
{
    /// <summary>Abbreviations that a name, or a number, follows: a sentence never ends with them.</summary>
    private static readonly ShortWordSet Titles = new(
        """
        mr mrs ms messrs mme mlle dr drs prof rev fr sen sens rep reps gov govs gen lt col maj capt cpt cmdr sgt cpl pvt adm brig
        supt insp det hon pres amb atty st ste mt ft pt asst assoc vs
        """);

    /// <summary>Abbreviations after which a sentence may also end.</summary>
    private static readonly ShortWordSet Others = new(
        """
        jr sr esq inc corp co cos ltd llc plc bros assn dept univ natl intl govt al ca cf approx est ext attn dist
        jan feb aug sept oct nov dec tues thur thurs ave blvd rd hwy sq bldg
        ala ariz calif colo conn fla ill ind kan ky md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wis wyo ont que
        oz lb lbs yr yrs hr hrs min mins sec secs vol vols ed eds trans fig figs ref chap sec para eg ie viz ibid
        """);

    /// <summary>Words that are an abbreviation only before a number: <c>No. 5</c>, <c>p. 12</c>.</summary>
    private static readonly ShortWordSet BeforeNumbers = new("no nos p pp art mar apr jun jul sep mon tue wed fri sat sun v c d b r m f ch pt op vol fig sec");

    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word);

    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to the word that begins at <paramref name="start"/>.</summary>
    public static bool KeepsStop(ReadOnlySpan<char> text, int start, int stop)
    {
        var word = text[start..stop];
        if (word.Length == 1 && Characters.IsUpper(word[0])) return word[0] != 'I' || stop + 1 < text.Length && IsBeforeName(text, stop);
        if (word.Length > 2 && IsAcronym(word)) return true;
        if (word is "Ph.D" or "M.Sc" or "B.Sc" or "Ed.D" or "Ph") return true;
        if (word.Length > ShortWordSet.MaxLength || !ShortWordSet.TryPack(word, out var key)) return false;
        if (word is "etc") return !IsBeforeEnd(text, stop);
        if (Titles.Contains(key) || Others.Contains(key)) return true;
        return BeforeNumbers.Contains(key) && IsBeforeNumber(text, stop);
    }

    /// <summary>Whether the stop after a number is the number's own, as in a numbered list.</summary>
    public static bool KeepsNumberStop(ReadOnlySpan<char> text, int start, int stop) => false;

    /// <summary>Single letters with stops between them.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length % 2 == 0) return false;
        for (var i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !Characters.IsLetter(word[i]) : word[i] != '.') return false;
        return true;
    }

    private static bool IsBeforeNumber(ReadOnlySpan<char> text, int stop)
    {
        var i = stop + 1;
        if (i < text.Length && text[i] == ' ') i++;
        return i < text.Length && (Characters.IsDigit(text[i]) || text[i] == ',');
    }

    /// <summary>Whether a sentence may end here: a capital, the end of the text or a closing mark follows.</summary>
    private static bool IsBeforeEnd(ReadOnlySpan<char> text, int stop)
    {
        var i = stop + 1;
        while (i < text.Length && text[i] == ' ') i++;
        return i == text.Length || Characters.IsUpper(text[i]) || text[i] is ')' or ']' or '"' or '”';
    }

    private static bool IsBeforeName(ReadOnlySpan<char> text, int stop) =>
        stop + 2 < text.Length && text[stop + 1] == ' ' && Characters.IsUpper(text[stop + 2]);
}
