namespace TextAnalysis;

/// <summary>Finds where sentences end among tokens.</summary>
internal static class SentenceSplitter
{
    public static void Split(ReadOnlySpan<char> text, int first, TokenBuffer buffer)
    {
        var tokens = buffer.Tokens;
        var start = first;
        foreach (var i in buffer.Stops)
        {
            if (i < start) continue;
            var last = i;
            while (last + 1 < tokens.Length && tokens[last + 1].Start == tokens[last].End && IsCloser(text, tokens[last + 1])) last++;
            if (last + 1 < tokens.Length && !IsEnd(text, tokens, i, last)) continue;
            buffer.AddSentence(start, last + 1);
            start = last + 1;
        }
        buffer.ClearStops();
        if (start < tokens.Length) buffer.AddSentence(start, tokens.Length);
    }

    private static bool IsCloser(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Terminator || text[token.Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '}';

    private static bool IsEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int stop, int last)
    {
        var next = last + 1;
        // What opens the next sentence: skip quotation marks and brackets.
        while (next + 1 < tokens.Length && (tokens[next].Kind == TokenKind.QuotationMark || text[tokens[next].Start] is '(' or '[')) next++;
        var c = text[tokens[next].Start];
        if (Characters.IsLower(c)) return false;
        if (tokens[stop].Kind == TokenKind.Word)
        {
            var word = text[tokens[stop].Start..(tokens[stop].End - 1)];
            if (Abbreviations.IsTitle(word) || word.Length == 1) return false;
            return Characters.IsUpper(c) && SentenceStarters.Contains(text[tokens[next].Start..tokens[next].End]);
        }
        if (tokens[last + 1].Start == tokens[last].End && !Characters.IsUpper(c)) return false;
        return true;
    }
}
