using System.Globalization;
using System.Text;

namespace TextAnalysis;

/// <summary>The class of every UTF-16 code unit, after the Unicode general categories of the runtime.</summary>
internal static class Characters
{
    public const string QuotationMarks = "\"'`“”„‟«»‹›‘’‚‛";
    private const string Terminators = ".?!…。！？؟۔।";
    // Format characters that stand between words rather than inside of one (soft hyphen, joiners).
    private const string InvisibleSpaces = "\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    private static readonly byte[] Table = BuildTable();

    public static CharacterClass ClassOf(char c) => (CharacterClass)Table[c];

    public static bool Is(char c, CharacterClass any) => (Table[c] & (byte)any) != 0;

    public static bool IsUpper(char c) => Is(c, CharacterClass.Upper);

    public static bool IsDigit(char c) => Is(c, CharacterClass.Digit);

    public static bool IsLetter(char c) => Is(c, CharacterClass.Letter);

    public static bool IsSpace(char c) => Is(c, CharacterClass.Space);

    public static bool IsLower(char c) => (Table[c] & (byte)(CharacterClass.Letter | CharacterClass.Upper)) == (byte)CharacterClass.Letter;

    /// <summary>Whether the pair that starts at <paramref name="i"/> is a letter, as beyond the basic plane some are.</summary>
    public static bool IsLetterPair(ReadOnlySpan<char> text, int i) =>
        Rune.DecodeFromUtf16(text[i..], out var rune, out var length) == System.Buffers.OperationStatus.Done && length == 2
        && (Classify(Rune.GetUnicodeCategory(rune)) & CharacterClass.Word) != 0;

    /// <summary>The kind of a token of which nothing is known but its first code unit.</summary>
    public static TokenKind KindOf(char c) => ClassOf(c) switch
    {
        CharacterClass.Digit => TokenKind.Number,
        CharacterClass.Terminator => TokenKind.Terminator,
        CharacterClass.Quote => TokenKind.QuotationMark,
        CharacterClass.Symbol or CharacterClass.Surrogate => TokenKind.Symbol,
        CharacterClass.Mark => TokenKind.Punctuation,
        _ => TokenKind.Word,
    };

    private static byte[] BuildTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = (byte)(char.IsWhiteSpace((char)c) ? CharacterClass.Space : Classify(CharUnicodeInfo.GetUnicodeCategory((char)c)));
        foreach (var c in InvisibleSpaces) table[c] = (byte)CharacterClass.Space;
        foreach (var c in Terminators) table[c] = (byte)CharacterClass.Terminator;
        foreach (var c in QuotationMarks) table[c] = (byte)CharacterClass.Quote;
        return table;
    }

    private static CharacterClass Classify(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.Letter | CharacterClass.Upper,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => CharacterClass.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterClass.Digit,
        UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol
            or UnicodeCategory.OtherSymbol => CharacterClass.Symbol,
        UnicodeCategory.Surrogate => CharacterClass.Surrogate,
        _ => CharacterClass.Mark,
    };
}
