namespace TextAnalysis;

/// <summary>Words, numbers, and the marks inside of them.</summary>
internal ref partial struct ChunkTokenizer
{
    private void Word()
    {
        if (TryAddress()) return;
        var start = _at;
        var kind = IsDigitAt(start) ? TokenKind.Number : TokenKind.Word;
        var part = start;
        var i = start;
        if (kind == TokenKind.Number)
        {
            i = EndOfNumber(start);
            if (TryUnit(i)) return;
        }
        while (true)
        {
            i = EndOfWordRun(i);
            if (i >= _end) break;
            var c = _text[i];
            if (c is '\'' or '’' or '`' && TryClitic(start, i, kind)) return;
            if (!Joins(start, part, i)) break;
            part = ++i;
            if (c == '$') kind = TokenKind.Symbol;
            if (c == '$' || !IsWordAt(i)) break;
        }
        if (TryContraction(i)) return;
        Add(i, kind);
    }

    private readonly int EndOfWordRun(int i)
    {
        while (i < _end)
        {
            if (Characters.Is(_text[i], CharacterClass.Word)) i++;
            else if (char.IsHighSurrogate(_text[i]) && Characters.IsWordPair(_text, i)) i += 2;
            else break;
        }
        return i;
    }

    /// <summary>Whether the mark at <paramref name="i"/>, which follows a word's part, belongs to the word.</summary>
    private readonly bool Joins(int start, int part, int i)
    {
        var next = Peek(i + 1);
        switch (_text[i])
        {
            case '.':
                return JoinsStop(start, part, i);
            case '\'' or '’':
                return IsLetterAt(i - 1) && IsLetterAt(i + 1);
            case '-':
                return HyphenPrefixes.Contains(_text, part, i) && IsWordAt(i + 1);
            case '&' or '_':
                return IsWordAt(i + 1);
            case '*':
                return i > _start && IsLetterAt(i - 1) && IsLetterAt(i + 1);
            case '/':
                // w/o, c/o, n/a, s/he; but not and/or.
                return i - start == 1 && Characters.IsLetter(_text[start]) && IsLetterAt(i + 1) && EndOfLetters(i + 1) - i <= 4;
            case '$':
                return i - start <= 2 && Characters.IsUpper(_text[start]) && Characters.IsUpper(_text[i - 1]) && !Characters.IsLetter(next);
            default:
                return false;
        }
    }

    private readonly bool JoinsStop(int start, int part, int i)
    {
        var length = i - part;
        var next = Peek(i + 1);
        if (IsWordAt(i + 1))
        {
            if (length == 1 && IsLetterAt(part) && !IsWordAt(i + 2)) return true;
            if (Characters.IsDigit(next)) return Characters.IsDigit(_text[i - 1]) || !Characters.IsLower(_text[i - 1]);
            if (!Characters.IsUpper(next)) return true;
            // A capital after the stop: an acronym or degree goes on, or two sentences lack their space.
            return Characters.IsUpper(_text[i - 1]) ? !IsLowerAt(i + 2) : _text[part..i] is "Ph" or "Lt";
        }
        if (next is '.' or '…' && Peek(i + 2) is '.' or '…') return false;
        return Abbreviations.KeepsStop(_text, start, i);
    }

    private readonly bool IsLowerAt(int i) => i < _end && Characters.IsLower(_text[i]);

    /// <summary>Splits <c>don't</c>, <c>it's</c>, <c>we'd've</c> after the word that ends at <paramref name="i"/>.</summary>
    private bool TryClitic(int start, int i, TokenKind kind)
    {
        var length = CliticLength(i);
        if (length == 0) return false;
        // A decade's plural: 1980's.
        if (kind == TokenKind.Number && length == 2 && _text[i - 1] == '0' && i - start is 2 or 4 && _text[i + 1] is 's') { Add(i + 2, kind); return true; }
        var cut = IsNegation(i, length) && i - start > 1 ? i - 1 : i;
        if (length == 2 && cut == i && _text[i + 1] is 't' or 'T') return false;
        if (!TryContraction(cut)) Add(cut, kind);
        var end = i + length;
        Add(end, TokenKind.Clitic);
        while ((length = CliticLength(end)) > 0)
        {
            end += length;
            Add(end, TokenKind.Clitic);
        }
        return true;
    }

    private readonly bool IsNegation(int i, int length) =>
        length == 2 && _text[i + 1] is 't' or 'T' && _text[i - 1] is 'n' or 'N';

    /// <summary>Length of the clitic whose apostrophe is at <paramref name="i"/>, with it; zero when there is none.</summary>
    private readonly int CliticLength(int i)
    {
        if (Peek(i) is not ('\'' or '’' or '`')) return 0;
        if (Peek(i + 1) is '\0') return 0;
        var first = (char)(_text[i + 1] | 0x20);
        if (!IsWordAt(i + 2)) return first is 's' or 'm' or 'd' or 't' ? 2 : 0;
        if (IsWordAt(i + 3)) return 0;
        return (first, (char)(_text[i + 2] | 0x20)) is ('l', 'l') or ('r', 'e') or ('v', 'e') ? 3 : 0;
    }

    /// <summary>Splits <c>cannot</c>, <c>gonna</c> and their like, when the word ends at <paramref name="end"/>.</summary>
    private bool TryContraction(int end)
    {
        var cut = Contractions.Cut(_text[_at..end]);
        if (cut == 0) return false;
        var second = _at + cut;
        Add(second, TokenKind.Word);
        Add(end, TokenKind.Clitic);
        return true;
    }
}
