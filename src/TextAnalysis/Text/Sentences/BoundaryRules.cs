namespace TextAnalysis;

/// <summary>The rules that tell whether a sentence ends at a token, where they can.</summary>
internal ref struct BoundaryRules
{
    // A heading or a name above a text is no longer than this; later in a sentence only words that open sentences count.
    private const int MaxHeading = 12;
    private const int MaxGreeting = 5;
    private const int MaxClosers = 16;
    private const int MaxReferences = 4;
    private const int MaxReference = 6;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;

    // Just past the last token that may end a heading: none before it begins in lower case. Below the start while not looked for.
    private int _headingEnd;

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="start">The first token of the first sentence.</param>
    public BoundaryRules(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start)
    {
        _text = text;
        _tokens = tokens;
        StartAt(start);
    }

    /// <summary>The first token of the sentence.</summary>
    public int Start { get; private set; }

    /// <summary>Goes on to a sentence.</summary>
    /// <param name="start">Its first token.</param>
    public void StartAt(int start)
    {
        Start = start;
        _headingEnd = -1;
    }

    /// <summary>What the rules say about a sentence ending with a token and the closing marks after it.</summary>
    /// <param name="candidate">The token after which the sentence may end.</param>
    /// <param name="last">The last token of the sentence if it does.</param>
    public BoundaryJudgement Judge(int candidate, out int last)
    {
        last = candidate;
        ref readonly var token = ref _tokens[candidate];
        if (!IsStop(in token)) return JudgeWithoutStop(candidate);
        last = EndOfReferences(EndOfClosers(last));
        if (last + 1 >= _tokens.Length) return BoundaryJudgement.Yes;
        ref readonly var next = ref _tokens[last + 1];
        var c = _text[next.Start];
        if (next.Start == _tokens[last].End && !Characters.IsUpper(c)) return BoundaryJudgement.No;
        // "Did they win?" she asked.
        if (last > candidate && Characters.IsLower(c) && _tokens[last].Kind == TokenKind.QuotationMark) return BoundaryJudgement.No;
        if (token.Kind == TokenKind.Word)
        {
            if (Characters.IsLower(c) || Characters.IsDigit(c)) return BoundaryJudgement.No;
            // J. Smith, unless the smith is a word that opens sentences.
            var isInitial = token.Length == 2 && candidate > Start && Characters.IsUpper(c) && !OpensSentences(in next);
            return isInitial || Abbreviations.IsTitle(_text[token.Start..(token.End - 1)]) ? BoundaryJudgement.No : BoundaryJudgement.Unclear;
        }
        var clear = token.Length == 1 && candidate > Start && (Characters.IsUpper(c) || OpensQuotation(last))
            && IsOrdinary(in _tokens[candidate - 1]);
        return clear ? BoundaryJudgement.Yes : BoundaryJudgement.Unclear;
    }

    private BoundaryJudgement JudgeWithoutStop(int candidate)
    {
        ref readonly var token = ref _tokens[candidate];
        ref readonly var next = ref _tokens[candidate + 1];
        var before = _text[token.End - 1];
        bool worthAsking;
        if (Characters.IsLetter(before) && Characters.IsLower(_text[token.Start]))
            worthAsking = OpensSentences(in next) && !OpensSentences(in token);
        else if (before == ',')
            worthAsking = candidate < Start + MaxGreeting;
        else
            worthAsking = OpensSentences(in next) || MayEndHeading(candidate) && !OpensSentences(in token)
                || before is ':' or ';' or ']' or '—' or '–' or '-';
        return worthAsking ? BoundaryJudgement.Unclear : BoundaryJudgement.No;
    }

    /// <summary>Whether the sentence is short up to a token and has no word in lower case.</summary>
    private bool MayEndHeading(int candidate)
    {
        if (_headingEnd < Start) _headingEnd = EndOfHeading();
        return candidate < _headingEnd;
    }

    private readonly int EndOfHeading()
    {
        var i = Start;
        for (var end = Math.Min(_tokens.Length, Start + MaxHeading); i < end; i++)
            if (Characters.IsLower(_text[_tokens[i].Start])) break;
        return i;
    }

    /// <summary>Whether a full stop after a token is no initial's, abbreviation's or list number's.</summary>
    private readonly bool IsOrdinary(in Token token) =>
        (token.Kind == TokenKind.Word & token.Length > 1 & Characters.IsLetter(_text[token.End - 1]))
        || token.Kind switch
        {
            TokenKind.Number => token.Length > 2,
            TokenKind.Clitic or TokenKind.QuotationMark => true,
            _ => _text[token.Start] is ')' or '%',
        };

    /// <summary>Whether a quotation mark after white space has its words right behind it, and a capital first.</summary>
    private readonly bool OpensQuotation(int last)
    {
        if (last + 2 >= _tokens.Length || _tokens[last + 1].Kind != TokenKind.QuotationMark) return false;
        ref readonly var words = ref _tokens[last + 2];
        return _tokens[last + 1].Start > _tokens[last].End && words.Start == _tokens[last + 1].End && Characters.IsUpper(_text[words.Start]);
    }

    private readonly bool OpensSentences(in Token token) => SentenceStarters.Contains(_text, token.Start, token.End);

    private readonly bool IsStop(in Token token) =>
        token.Kind == TokenKind.Terminator || token.Kind == TokenKind.Word && token.Length > 1 && _text[token.End - 1] == '.';

    private readonly bool IsCloser(in Token token) =>
        token.Kind == TokenKind.Terminator || _text[token.Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '}';

    private readonly int EndOfClosers(int last)
    {
        for (var end = Math.Min(_tokens.Length, last + 1 + MaxClosers); last + 1 < end && _tokens[last + 1].Start == _tokens[last].End; last++)
            if (!IsCloser(in _tokens[last + 1])) break;
        return last;
    }

    /// <summary>Takes references such as [12] or [3, 4], set after the stop, into the sentence.</summary>
    private readonly int EndOfReferences(int last)
    {
        for (var i = 0; i < MaxReferences; i++)
        {
            var end = EndOfReference(last);
            if (end == last) break;
            last = end;
        }
        return last;
    }

    private readonly int EndOfReference(int last)
    {
        var i = last + 1;
        if (i >= _tokens.Length || _tokens[i].Start != _tokens[last].End || _text[_tokens[i].Start] != '[') return last;
        for (var end = Math.Min(_tokens.Length, i + MaxReference); i < end; i++)
            if (_text[_tokens[i].Start] == ']') return i;
        return last;
    }
}
