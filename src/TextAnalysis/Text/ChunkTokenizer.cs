namespace TextAnalysis;

/// <summary>
/// Splits a chunk, a run of text without white space, into tokens by the conventions of the UD English treebanks.
/// Every look-ahead is bounded or consumes what it looked at, so the cost is linear in the chunk's length.
/// </summary>
internal ref partial struct ChunkTokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _tokens;
    private int _start;
    private int _end;
    private int _at;
    private int _nextAt;
    private bool _mayHoldAddress;

    /// <param name="text">The text from its beginning; what precedes and follows a chunk is looked at, not tokenised.</param>
    /// <param name="tokens">Where the tokens go.</param>
    public ChunkTokenizer(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Adds the tokens of the chunk from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="start">Where the chunk begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="mayOpenSentence">Whether its first letter or digit may be a sentence's; some marks may be in any case.</param>
    public void Tokenize(int start, int end, bool mayOpenSentence)
    {
        _start = start;
        _end = end;
        _at = start;
        _nextAt = -1;
        _mayHoldAddress = end - start > 3 && _text[start..end].ContainsAny('.', '@', ':');
        if (mayOpenSentence || _text[start] is '*' or '>' or '<' or '_' or '~' or '=') _tokens.AddPossibleEnd(_tokens.TokenCount - 1);
        while (_at < _end)
        {
            if (IsWordAt(_at)) Word();
            else Mark();
        }
    }

    private readonly char Peek(int i) => i < _end ? _text[i] : '\0';

    private readonly char Before(int i) => i > _start ? _text[i - 1] : '\0';

    private readonly bool IsWordAt(int i) =>
        i < _end && (Characters.Is(_text[i], CharacterClass.Word) || (char.IsHighSurrogate(_text[i]) && Characters.IsWordPair(_text, i)));

    private readonly bool IsLetterAt(int i) => i < _end && Characters.IsLetter(_text[i]);

    private readonly bool IsDigitAt(int i) => i < _end && Characters.IsDigit(_text[i]);

    private readonly int EndOfRun(int i, char c)
    {
        while (i < _end && _text[i] == c) i++;
        return i;
    }

    private readonly int EndOfLetters(int i)
    {
        while (IsLetterAt(i)) i++;
        return i;
    }

    private readonly int EndOfDigits(int i)
    {
        while (IsDigitAt(i)) i++;
        return i;
    }

    private void Add(int end, TokenKind kind)
    {
        if (kind == TokenKind.Terminator || kind == TokenKind.Word && _text[end - 1] == '.') _tokens.AddPossibleEnd(_tokens.TokenCount);
        _tokens.Add(_at, end, kind);
        _at = end;
    }
}
