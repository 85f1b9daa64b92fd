namespace TextAnalysis;

/// <summary>Punctuation, quotation marks, symbols, emoji.</summary>
internal ref partial struct ChunkTokenizer
{
    private void Mark()
    {
        var c = _text[_at];
        var emoticon = Emoticons.Length(_text[_at.._end], atStart: !IsWordBefore());
        if (emoticon > 0) { Add(_at + emoticon, TokenKind.Symbol); return; }
        if (c is '\'' or '’' or '‘' or '`') { Apostrophe(); return; }
        if (Emoji.Length(_text[_at.._end]) is var emoji and > 0) { Add(_at + emoji, TokenKind.Symbol); return; }
        switch (c)
        {
            case '.' when !IsWordBefore() && IsWordAt(_at + 1) && !Characters.IsUpper(_text[_at + 1]):
                Add(EndOfWordRun(_at + 1), IsDigitAt(_at + 1) ? TokenKind.Number : TokenKind.Word);
                break;
            case '.' or '!' or '?' or '…':
                Add(EndOfTerminators(_at), TokenKind.Terminator);
                break;
            case '@' when !IsWordBefore() && (IsLetterAt(_at + 1) || Peek(_at + 1) == '_'):
                Add(EndOfName(_at + 1), TokenKind.Handle);
                break;
            case '#' when !IsWordBefore() && IsLetterAt(_at + 1):
                Add(EndOfName(_at + 1), TokenKind.Hashtag);
                break;
            case '+' when _at == _start && IsDigitAt(_at + 1):
                Add(EndOfNumber(_at + 1), TokenKind.Number);
                break;
            case '-' or '=' or '*' or '_' or '~' or '+' or '<' or '>' or '#' or '|' or '^':
                Add(EndOfRun(_at, c), Characters.KindOf(c));
                break;
            default:
                Add(_at + 1, Characters.KindOf(c));
                break;
        }
    }

    private readonly bool IsWordBefore() => _at > _start && Characters.Is(_text[_at - 1], CharacterClass.Word);

    private readonly int EndOfTerminators(int i)
    {
        while (Peek(i) is '.' or '…' or '!' or '?') i++;
        return i;
    }

    private readonly int EndOfName(int i)
    {
        while (i < _end && (Characters.Is(_text[i], CharacterClass.Word) || _text[i] == '_')) i++;
        return i;
    }

    private void Apostrophe()
    {
        var c = _text[_at];
        if (Peek(_at + 1) == c || c == '‘' && Peek(_at + 1) == '’') { Add(_at + 2, TokenKind.QuotationMark); return; }
        if (IsDigitAt(_at + 1) && c != '`')
        {
            // The year '73, the decade '90s.
            var end = EndOfDigits(_at + 1);
            if (end - _at == 3)
            {
                if (Peek(end) == 's') end++;
                if (!IsWordAt(end)) { Add(end, TokenKind.Number); return; }
            }
        }
        var follows = _at > _start && !Characters.Is(_text[_at - 1], CharacterClass.Space);
        if (follows && Before(_at) is ')' or ']' or '"' or '”' or '%' or '.' or '!' or '?' or '$' && CliticLength(_at) is var clitic and > 0)
        {
            Add(_at + clitic, TokenKind.Clitic);
            return;
        }
        if (IsLetterAt(_at + 1) && Contractions.IsElided(_text[_at..EndOfLetters(_at + 1)], out var length))
        {
            Add(_at + length, TokenKind.Word);
            return;
        }
        var possessive = c is '\'' or '’' && IsWordBefore() && (_text[_at - 1] | 0x20) is 's' or 'x' or 'z';
        Add(_at + 1, possessive ? TokenKind.Clitic : TokenKind.QuotationMark);
    }
}
