namespace TextAnalysis;

/// <summary>
/// Tells names from what may open a sentence, chunk by chunk: a capital does not, when words parted by single white space precede
/// it and one of them is in lower case, unless it is a word that often opens sentences.
/// </summary>
/// <param name="inLowerCase">Whether such words end one code unit before the first chunk.</param>
internal struct LowerCasePhrase(bool inLowerCase)
{
    private int _end = -1;
    private bool _carries = inLowerCase;

    /// <summary>Whether a phrase with a word in lower case ends with the last chunk.</summary>
    public readonly bool InLowerCase => _carries;

    /// <summary>Whether the first letter or digit of the next chunk may be a sentence's.</summary>
    public bool MayOpenSentence(ReadOnlySpan<char> text, int start, int end)
    {
        var continues = _carries && (_end < 0 || start == _end + 1) && Characters.Is(text[start], CharacterClass.Word);
        var firstWord = start;
        while (firstWord < end && Characters.Is(text[firstWord], CharacterClass.Word)) firstWord++;
        Follow(text, start, end, continues);
        var isOpening = Characters.Is(text[start], CharacterClass.Upper | CharacterClass.Digit);
        if (!continues) return isOpening || text[start] == '-';
        return isOpening && ShortWord.Pack(text, start, firstWord) is var word and not 0 && SentenceStarters.MayContain(word);
    }

    private void Follow(ReadOnlySpan<char> text, int start, int end, bool continues)
    {
        _carries = continues;
        for (var i = start; i < end; i++)
        {
            if (!Characters.Is(text[i], CharacterClass.Word)) _carries = false;
            else if (i == start || !Characters.Is(text[i - 1], CharacterClass.Word)) _carries |= Characters.IsLower(text[i]);
        }
        _end = end;
    }
}
