namespace TextAnalysis;

/// <summary>Maps Latin letters to the lower-case letter of the basic alphabet they are written with when marks are left out.</summary>
/// <remarks>One letter to one letter (<c>æ</c> to <c>a</c>, <c>ß</c> to <c>s</c>): names are only compared folded, never shown.</remarks>
internal static class LetterFolding
{
    private const char FirstLatin = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    // Derived from the compatibility decompositions of the Unicode Character Database; a dot where there is no basic letter.
    private const string Latin = "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + ".b........d....e.ff.....kk......oo.............uu..............."
        + "....dddlllnnnaaiioouuuuuuuuuu.aaaaaa..ggkkoooo..jdddgg..nnaaaaoo"
        + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";

    private const string Additional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwyas..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    public static char Fold(char c)
    {
        if (char.IsAsciiLetterLower(c)) return c;
        if (char.IsAsciiLetterUpper(c)) return (char)(c | 0x20);
        var folded = '.';
        if ((uint)(c - FirstLatin) < (uint)Latin.Length) folded = Latin[c - FirstLatin];
        else if ((uint)(c - FirstAdditional) < (uint)Additional.Length) folded = Additional[c - FirstAdditional];
        return folded == '.' ? char.ToLowerInvariant(c) : folded;
    }
}
