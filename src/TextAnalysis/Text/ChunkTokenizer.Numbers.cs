namespace TextAnalysis;

/// <summary>Numbers, dates in digits, times, telephone numbers, amounts with a unit.</summary>
internal ref partial struct ChunkTokenizer
{
    /// <summary>Takes a number that ends at <paramref name="end"/> and, as a token of its own, the unit written on to it.</summary>
    private bool TryUnit(int end)
    {
        if (!IsWordAt(end)) return false;
        var unit = EndOfWordRun(end);
        if (!Units.Contains(_text[end..unit]) || Characters.Is(Peek(unit), CharacterClass.Apostrophe)) return false;
        if (Peek(unit) == '.' && Units.IsDotted(_text, end, unit, _end, out var dotted)) unit = dotted;
        Add(end, TokenKind.Number);
        Add(unit, TokenKind.Word);
        return true;
    }

    private readonly int EndOfNumber(int start)
    {
        var i = EndOfDigits(start);
        var hyphens = EndOfHyphenated(i, start);
        if (hyphens > i) return hyphens;
        while (i + 1 < _end && IsDigitAt(i + 1))
        {
            var next = EndOfDigits(i + 1);
            var joins = _text[i] switch
            {
                '.' or ':' or '/' => true,
                ',' => next - i == 4,
                _ => false,
            };
            if (!joins) break;
            i = next;
            if (_text[i - 1] is not '-' && EndOfHyphenated(i, start) is var more && more > i && Peek(start + 3) == '/') i = more;
        }
        return i;
    }

    /// <summary>The end of 713-853-3989, 555-0199 and 11-20-2000; <paramref name="i"/> itself for a range such as 5-10.</summary>
    private readonly int EndOfHyphenated(int i, int start)
    {
        var end = i;
        var groups = 0;
        var last = 0;
        while (Peek(end) == '-' && IsDigitAt(end + 1))
        {
            var next = EndOfDigits(end + 1);
            last = next - end - 1;
            end = next;
            groups++;
        }
        return groups > 1 || groups == 1 && last == 4 && (i - start is 3 || Peek(start + 3) == '/') ? end : i;
    }
}
