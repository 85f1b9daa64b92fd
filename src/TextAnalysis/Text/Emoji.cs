using System.Buffers;
using System.Globalization;
using System.Text;

namespace TextAnalysis;

/// <summary>
/// Emoji sequences as one token: presentation selectors, skin tones, flags, keycaps, tags and zero-width joiners
/// (Unicode Technical Standard 51, section 1.4.9).
/// </summary>
internal static class Emoji
{
    private const char Joiner = '\u200D';
    private const char Selector = '\uFE0F';
    private const char Keycap = '\u20E3';

    /// <summary>Length of the sequence that <paramref name="chunk"/> begins with; zero when it begins with none.</summary>
    public static int Length(ReadOnlySpan<char> chunk)
    {
        var length = Element(chunk);
        if (length == 0) return 0;
        while (length + 1 < chunk.Length && chunk[length] == Joiner)
        {
            var next = Element(chunk[(length + 1)..]);
            if (next == 0) break;
            length += 1 + next;
        }
        return length;
    }

    private static int Element(ReadOnlySpan<char> chunk)
    {
        if (chunk.IsEmpty || chunk[0] < 0x80 && !(chunk.Length > 1 && chunk[1] == Selector)) return 0;
        if (Rune.DecodeFromUtf16(chunk, out var rune, out var length) != OperationStatus.Done) return 0;
        if (IsRegional(rune))
            return Rune.DecodeFromUtf16(chunk[length..], out var second, out var more) == OperationStatus.Done && IsRegional(second) ? length + more : length;
        if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.OtherSymbol && !(length < chunk.Length && chunk[length] is Selector)) return 0;
        while (length < chunk.Length)
        {
            if (chunk[length] is Selector or Keycap) length++;
            else if (IsModifier(chunk[length..])) length += 2;
            else break;
        }
        return length;
    }

    private static bool IsRegional(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsModifier(ReadOnlySpan<char> chunk) =>
        chunk.Length > 1 && (chunk[0] == '\uD83C' && chunk[1] is >= '\uDFFB' and <= '\uDFFF'
            || chunk[0] == '\uDB40' && chunk[1] is >= '\uDC20' and <= '\uDC7F');
}
