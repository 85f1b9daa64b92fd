namespace TextAnalysis;

/// <summary>Which words keep the full stop that follows them in their own token.</summary>
internal static class Abbreviations
{
    // A name follows: a sentence never ends with one.
    private const byte Title = 1;

    // A sentence may also end with one.
    private const byte Other = 2;

    // The same, but only with a capital: Ill., Miss., Dec.
    private const byte Capitalized = 16;

    // An abbreviation only before a number: No. 5, p. 12.
    private const byte BeforeNumber = 4;

    // Keeps its stop within a sentence only.
    private const byte Etcetera = 8;

    // Only in its own spelling: Ph. D.
    private const byte Degree = 32;

    private static readonly ShortWordTable Words = new(
        (Title,
        """
        mr mrs ms messrs mme mlle dr drs prof rev fr sen sens rep reps gov govs gen lt col maj capt cpt cmdr sgt cpl pvt adm brig
        supt insp det hon pres amb atty st ste mt ft pt asst assoc vs
        """),
        (Other,
        """
        jr sr esq inc corp co cos ltd llc plc bros assn dept univ natl intl govt al ca cf approx est ext attn dist
        ave blvd rd hwy sq bldg oz lb lbs yr yrs hr hrs min mins vol vols ed eds fig figs chap eg ie viz ibid
        """),
        (Capitalized,
        """
        jan feb aug sept oct nov dec tues thur thurs
        ala ariz calif colo conn fla ill ind kan ky md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wis wyo ont que
        """),
        (BeforeNumber, "no nos p pp art mar apr jun jul sep mon tue wed fri sat sun v c d b r m f ch pt op vol fig sec"),
        (Etcetera, "etc"),
        (Degree, "ph"));

    public static bool IsTitle(ReadOnlySpan<char> word) => (Words.ValueOf(ShortWord.Pack(word)) & Title) != 0;

    /// <summary>False only where <see cref="KeepsStop"/> is, for the number of a word of one to eight letters and digits; without branches.</summary>
    public static bool MayKeepStop(ulong word) => word <= byte.MaxValue | Words.MayContain(word);

    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to the word that begins at <paramref name="start"/>.</summary>
    public static bool KeepsStop(ReadOnlySpan<char> text, int start, int stop)
    {
        var length = stop - start;
        if (length == 1 && Characters.IsUpper(text[start])) return text[start] != 'I' || IsBeforeName(text, stop);
        if (length > 2 && text[start + 1] == '.' && IsAcronym(text[start..stop])) return true;
        var value = Words.ValueOf(ShortWord.Pack(text, start, stop));
        if (value == 0) return length == 4 && text[start..stop] is "Ph.D" or "Ed.D" or "M.Sc" or "B.Sc";
        return (value & (Title | Other)) != 0
            || (value & Capitalized) != 0 && Characters.IsUpper(text[start])
            || (value & BeforeNumber) != 0 && IsBeforeNumber(text, stop)
            || (value & Etcetera) != 0 && !IsBeforeEnd(text, stop)
            || (value & Degree) != 0 && text[start..stop] is "Ph";
    }

    /// <summary>Whether the sentence clearly goes on after an abbreviation, one white space and what follows.</summary>
    public static bool EndsNoSentence(ReadOnlySpan<char> text, int start, int stop)
    {
        if (stop + 2 >= text.Length || text[stop + 1] != ' ') return false;
        var next = text[stop + 2];
        return Characters.IsLower(next) || Characters.IsDigit(next)
            || (Words.ValueOf(ShortWord.Pack(text, start, stop)) & Title) != 0;
    }

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
