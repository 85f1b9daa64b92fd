using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace TextAnalysis;

/// <summary>The class of every UTF-16 code unit, after the Unicode general categories of the runtime.</summary>
internal static class Characters
{
    private const string Apostrophes = "'’";
    private const string OpeningApostrophes = "`‘";
    private const string QuotationMarks = "\"“”„‟«»‹›‚‛";
    private const string Terminators = ".?!…。！？؟۔।";

    // Format characters that stand between words rather than inside of one, as soft hyphens and joiners do.
    private const string InvisibleSpaces = "\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    // It asks for an emoji's coloured form, so it belongs to the symbol before it although its category is that of an accent.
    private const char EmojiSelector = '\uFE0F';

    private static readonly byte[] Table = BuildTable();
    private static readonly TokenKind[] Kinds = BuildKinds();

    public static CharacterClass ClassOf(char c) => (CharacterClass)Table[c];

    public static bool Is(char c, CharacterClass any) => (Table[c] & (byte)any) != 0;

    public static bool IsUpper(char c) => Is(c, CharacterClass.Upper);

    public static bool IsDigit(char c) => Is(c, CharacterClass.Digit);

    public static bool IsLetter(char c) => Is(c, CharacterClass.Letter);

    public static bool IsSpace(char c) => Is(c, CharacterClass.Space);

    public static bool IsLower(char c) => (ClassOf(c) & (CharacterClass.Letter | CharacterClass.Upper)) == CharacterClass.Letter;

    /// <summary>Whether the pair that starts at <paramref name="i"/> is a letter or digit, as beyond the basic plane some are.</summary>
    public static bool IsWordPair(ReadOnlySpan<char> text, int i) =>
        Rune.DecodeFromUtf16(text[i..], out var rune, out var length) == OperationStatus.Done && length == 2
        && (Classify(Rune.GetUnicodeCategory(rune)) & CharacterClass.Word) != 0;

    /// <summary>The kind of a token of which nothing is known but its first code unit.</summary>
    public static TokenKind KindOf(char c) => Kinds[c];

    /// <summary>The same for ASCII characters, and any kind for others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> KindsOfAscii(Vector512<byte> characters)
    {
        ref var kinds = ref Unsafe.As<TokenKind, byte>(ref MemoryMarshal.GetArrayDataReference(Kinds));
        return Avx512Vbmi.PermuteVar64x8x2(Vector512.LoadUnsafe(ref kinds), characters, Vector512.LoadUnsafe(ref kinds, 64));
    }

    private static TokenKind[] BuildKinds()
    {
        var kinds = new TokenKind[char.MaxValue + 1];
        for (var c = 0; c < kinds.Length; c++) kinds[c] = KindOf((CharacterClass)Table[c]);
        return kinds;
    }

    private static TokenKind KindOf(CharacterClass flags) =>
        (flags & CharacterClass.Letter) != 0 ? TokenKind.Word
        : (flags & CharacterClass.Digit) != 0 ? TokenKind.Number
        : (flags & CharacterClass.Terminator) != 0 ? TokenKind.Terminator
        : (flags & CharacterClass.Quote) != 0 ? TokenKind.QuotationMark
        : (flags & CharacterClass.Plain) != 0 ? TokenKind.Punctuation
        : TokenKind.Symbol;

    private static byte[] BuildTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = (byte)(char.IsWhiteSpace((char)c) ? CharacterClass.Space : Classify(CharUnicodeInfo.GetUnicodeCategory((char)c)));
        Set(InvisibleSpaces, CharacterClass.Space);
        Set(Terminators, CharacterClass.Terminator);
        Set(Apostrophes, CharacterClass.Quote | CharacterClass.Apostrophe);
        Set(OpeningApostrophes, CharacterClass.Quote);
        Set(QuotationMarks, CharacterClass.Quote | CharacterClass.Plain);
        table[EmojiSelector] = (byte)CharacterClass.Symbol;
        return table;

        void Set(string characters, CharacterClass value)
        {
            foreach (var c in characters) table[c] = (byte)value;
        }
    }

    private static CharacterClass Classify(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.Letter | CharacterClass.Upper,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => CharacterClass.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterClass.Digit,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => CharacterClass.Plain,
        _ => CharacterClass.Symbol,
    };
}
