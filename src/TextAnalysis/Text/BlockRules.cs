using System.Numerics;

namespace TextAnalysis;

/// <summary>The rules for single marks in a block of common text; they agree with those of <see cref="ChunkTokenizer"/>.</summary>
internal static class BlockRules
{
    /// <summary>Decides about the mark or word end at bit <paramref name="i"/>; false when its chunk is a rare one.</summary>
    public static bool Decide(ReadOnlySpan<char> text, int at, int i, ulong word, ref BlockBoundaries boundaries)
    {
        var start = at + 64 - BitOperations.LeadingZeroCount(~word & ((1ul << i) - 1));
        var mark = at + i;
        switch (text[mark])
        {
            case '.':
                if ((word >> i >> 1 & 1) != 0) return Decimal(text, start, mark, i, ref boundaries);
                if (mark - start > ShortWord.MaxLength || !Abbreviations.KeepsStop(text, start, mark)) return true;
                boundaries.Starts &= ~(1ul << i);
                boundaries.Ends &= ~(1ul << (i - 1));
                return true;
            case ',' or ':':
                return Number(text, mark, start, i, ref boundaries);
            case '\'' or '’':
                return Clitic(text, mark, start, i, word, ref boundaries);
            case '-':
                return !HyphenPrefixes.Contains(text, start, mark);
            case var c when Characters.IsDigit(c):
                return Unit(text, mark, start, i, word, ref boundaries);
            default:
                return !IsContraction(text, start, i, at, word);
        }
    }

    /// <summary>Joins the stop in 3.5.</summary>
    private static bool Decimal(ReadOnlySpan<char> text, int start, int mark, int i, ref BlockBoundaries boundaries)
    {
        if (!AreDigits(text, start, mark)) return false;
        Join(ref boundaries, i);
        boundaries.Stops &= ~(1ul << i);
        return true;
    }

    /// <summary>Joins the comma in 1,200 and the colon in 8:30.</summary>
    private static bool Number(ReadOnlySpan<char> text, int mark, int start, int i, ref BlockBoundaries boundaries)
    {
        if (!AreDigits(text, start, mark)) return false;
        var end = mark + 1;
        while (end < text.Length && Characters.IsDigit(text[end])) end++;
        if (text[mark] == ',' && end - mark != 4) return true;
        Join(ref boundaries, i);
        return true;
    }

    /// <summary>Splits the unit in 20km from the number; the digit at <paramref name="mark"/> has a letter after it.</summary>
    private static bool Unit(ReadOnlySpan<char> text, int mark, int start, int i, ulong word, ref BlockBoundaries boundaries)
    {
        if (!AreDigits(text, start, mark)) return true;
        var end = mark + 1 + BitOperations.TrailingZeroCount(~(word >> i >> 1));
        if (end < text.Length && Characters.Is(text[end], CharacterClass.Apostrophe)) return false;
        if (!Units.Contains(text[(mark + 1)..end])) return true;
        boundaries.Ends |= 1ul << i;
        boundaries.Starts |= 1ul << (i + 1);
        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && Characters.IsDigit(text[start])) start++;
        return start == end;
    }

    /// <summary>Makes one token of the mark and what stands before and after it.</summary>
    private static void Join(ref BlockBoundaries boundaries, int i)
    {
        boundaries.Starts &= ~(3ul << i);
        boundaries.Ends &= ~(3ul << (i - 1));
    }

    private static bool Clitic(ReadOnlySpan<char> text, int mark, int start, int i, ulong word, ref BlockBoundaries boundaries)
    {
        if (i == 0 || mark == start) return false;
        if (!Characters.IsLetter(text[mark - 1]) || Characters.IsDigit(text[start])) return false;
        var length = BitOperations.TrailingZeroCount(~(word >> i >> 1));
        if (length == 0 && text.Length - mark > 1) return Possessive(text, mark, i, ref boundaries);
        if (length == 0) return false;
        var after = mark + length + 1;
        if (after < text.Length && Characters.Is(text[after], CharacterClass.Apostrophe) || after < text.Length && text[after] == '`') return false;
        var c = (char)(text[mark + 1] | 0x20);
        if (length == 1 && c is 's' or 'm' or 'd')
        {
            if (Contractions.Cut(text[start..mark]) != 0) return false;
            Split(ref boundaries, i, i + 1);
            return true;
        }
        if (length == 1 && c == 't' && (text[mark - 1] | 0x20) == 'n' && mark - start > 1)
        {
            if (Contractions.Cut(text[start..(mark - 1)]) != 0) return false;
            Split(ref boundaries, i - 1, i + 1);
            boundaries.Ends = boundaries.Ends & ~(1ul << (i - 1)) | 1ul << (i - 2);
            boundaries.Starts |= 1ul << (i - 1);
            boundaries.Starts &= ~(1ul << i);
            return true;
        }
        if (length != 2 || (c, (char)(text[mark + 2] | 0x20)) is not (('l', 'l') or ('r', 'e') or ('v', 'e'))) return false;
        if (Contractions.Cut(text[start..mark]) != 0) return false;
        Split(ref boundaries, i, i + 1);
        return true;
    }

    /// <summary>The apostrophe of <c>the workers' rights</c>, or the end of a quotation.</summary>
    private static bool Possessive(ReadOnlySpan<char> text, int mark, int i, ref BlockBoundaries boundaries)
    {
        var next = text[mark + 1];
        if (!Characters.IsSpace(next) && next is not (',' or ';')) return false;
        if ((text[mark - 1] | 0x20) is 's' or 'x' or 'z') boundaries.Clitics |= 1ul << i;
        return true;
    }

    /// <summary>Makes one clitic of the mark, so far a token by itself, and the letters after it.</summary>
    private static void Split(ref BlockBoundaries boundaries, int clitic, int letters)
    {
        boundaries.Starts &= ~(1ul << letters);
        boundaries.Ends &= ~(1ul << (letters - 1));
        boundaries.Clitics |= 1ul << clitic;
    }

    private static bool IsContraction(ReadOnlySpan<char> text, int start, int i, int at, ulong word)
    {
        var end = at + i + BitOperations.TrailingZeroCount(~(word >> i));
        return Contractions.Cut(text[start..end]) != 0;
    }
}
