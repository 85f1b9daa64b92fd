namespace TextAnalysis;

/// <summary>
/// Finds where sentences end among tokens. Clear cases (nearly all in edited text) are decided by rule, the rest by
/// <see cref="SentenceModel"/>.
/// </summary>
internal static class SentenceSplitter
{
    // A heading or a name above a text is no longer than this; later in a sentence only words that open sentences count.
    private const int MaxHeading = 12;
    private const int MaxGreeting = 5;
    private const int MaxReference = 6;

    /// <summary>Adds the sentences of the tokens from <paramref name="first"/> on.</summary>
    public static void Split(ReadOnlySpan<char> text, int first, TokenBuffer buffer)
    {
        var tokens = buffer.Tokens;
        var start = first;
        var previous = -1;
        foreach (var end in buffer.PossibleEnds)
        {
            // A stop and the capital after it mark the same place.
            var candidate = end.Token;
            if (candidate < start || candidate == previous) continue;
            previous = candidate;
            var last = candidate;
            if (!end.IsClear && !IsEnd(text, tokens, start, candidate, out last)) continue;
            buffer.AddSentence(start, last + 1);
            start = last + 1;
        }
        buffer.ClearPossibleEnds();
        if (start < tokens.Length) buffer.AddSentence(start, tokens.Length);
    }

    private static bool IsEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int candidate, out int last)
    {
        last = candidate;
        if (candidate + 1 >= tokens.Length) return false;
        var judgement = Judge(text, tokens, start, candidate, out last);
        if (judgement == BoundaryJudgement.No || last + 1 >= tokens.Length) return false;
        return judgement == BoundaryJudgement.Yes || SentenceModel.IsEnd(text, tokens, start, candidate, last);
    }

    /// <summary>What the rules say about a sentence ending with a token and the closing marks after it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="candidate">The token after which the sentence may end.</param>
    /// <param name="last">The last token of the sentence if it does.</param>
    public static BoundaryJudgement Judge(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int candidate, out int last)
    {
        last = candidate;
        ref readonly var token = ref tokens[candidate];
        if (!IsStop(text, in token)) return JudgeWithoutStop(text, tokens, start, candidate);
        while (last + 1 < tokens.Length && tokens[last + 1].Start == tokens[last].End && IsCloser(text, tokens[last + 1])) last++;
        last = EndOfReference(text, tokens, last);
        if (last + 1 >= tokens.Length) return BoundaryJudgement.Yes;
        var next = tokens[last + 1];
        var c = text[next.Start];
        if (next.Start == tokens[last].End && !Characters.IsUpper(c)) return BoundaryJudgement.No;
        // "Did they win?" she asked.
        if (last > candidate && Characters.IsLower(c) && tokens[last].Kind == TokenKind.QuotationMark) return BoundaryJudgement.No;
        if (token.Kind == TokenKind.Word)
        {
            if (Characters.IsLower(c) || Characters.IsDigit(c)) return BoundaryJudgement.No;
            // J. Smith, unless the smith is a word that opens sentences.
            var isInitial = token.Length == 2 && candidate > start && Characters.IsUpper(c) && !OpensSentences(text, next);
            return isInitial || Abbreviations.IsTitle(text[token.Start..(token.End - 1)]) ? BoundaryJudgement.No : BoundaryJudgement.Unclear;
        }
        var clear = token.Length == 1 && candidate > start && (Characters.IsUpper(c) || OpensQuotation(text, tokens, last))
            && IsOrdinary(text, tokens[candidate - 1]);
        return clear ? BoundaryJudgement.Yes : BoundaryJudgement.Unclear;
    }

    /// <summary>Whether a full stop after a token is no initial's, abbreviation's or list number's.</summary>
    private static bool IsOrdinary(ReadOnlySpan<char> text, in Token token) =>
        (token.Kind == TokenKind.Word & token.Length > 1 & Characters.IsLetter(text[token.End - 1]))
        || token.Kind switch
        {
            TokenKind.Number => token.Length > 2,
            TokenKind.Clitic or TokenKind.QuotationMark => true,
            _ => text[token.Start] is ')' or '%',
        };

    /// <summary>Whether a quotation mark after white space has its words right behind it, and a capital first.</summary>
    private static bool OpensQuotation(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int last)
    {
        if (last + 2 >= tokens.Length || tokens[last + 1].Kind != TokenKind.QuotationMark) return false;
        var words = tokens[last + 2];
        return tokens[last + 1].Start > tokens[last].End && words.Start == tokens[last + 1].End && Characters.IsUpper(text[words.Start]);
    }

    private static BoundaryJudgement JudgeWithoutStop(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int candidate)
    {
        ref readonly var token = ref tokens[candidate];
        ref readonly var next = ref tokens[candidate + 1];
        var length = candidate + 1 - start;
        var before = text[token.End - 1];
        bool worthAsking;
        if (Characters.IsLetter(before) && Characters.IsLower(text[token.Start]))
            worthAsking = OpensSentences(text, next) && !OpensSentences(text, token);
        else if (before == ',')
            worthAsking = length <= MaxGreeting;
        else
            worthAsking = before is ':' or ';' or ']' or '—' or '–' or '-' || OpensSentences(text, next)
                || length <= MaxHeading && !OpensSentences(text, token) && IsCapitalized(text, tokens[start..(candidate + 1)]);
        return worthAsking ? BoundaryJudgement.Unclear : BoundaryJudgement.No;
    }

    private static bool OpensSentences(ReadOnlySpan<char> text, in Token token) =>
        token.Length <= ShortWord.MaxLength && SentenceStarters.Contains(text, token.Start, token.End);

    private static bool IsCapitalized(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (Characters.IsLower(text[token.Start])) return false;
        return true;
    }

    private static bool IsStop(ReadOnlySpan<char> text, in Token token) =>
        token.Kind == TokenKind.Terminator || token.Kind == TokenKind.Word && token.Length > 1 && text[token.End - 1] == '.';

    private static bool IsCloser(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Terminator || text[token.Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '}';

    /// <summary>Takes a reference such as [12] or [3, 4], set after the stop, into the sentence.</summary>
    private static int EndOfReference(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int last)
    {
        var i = last + 1;
        if (i >= tokens.Length || tokens[i].Start != tokens[last].End || text[tokens[i].Start] != '[') return last;
        for (var end = Math.Min(tokens.Length, i + MaxReference); i < end; i++)
            if (text[tokens[i].Start] == ']') return EndOfReference(text, tokens, i);
        return last;
    }
}
