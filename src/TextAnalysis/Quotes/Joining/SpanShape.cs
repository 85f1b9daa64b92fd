namespace TextAnalysis;

/// <summary>What the form of a quoted span without a cue tells beyond doubt.</summary>
internal static class SpanShape
{
    // Shorter words are written small in titles too.
    private const int LongWord = 4;

    /// <summary>Whether it is one or more sentences that stand by themselves: no title goes on over the end of a sentence.</summary>
    public static bool IsSentence(QuoteContext context, QuotedSpan span)
    {
        var first = span.FirstToken;
        var last = context.IsMark(span.EndToken - 1) ? span.EndToken - 2 : span.EndToken - 1;
        if (last <= first) return false;
        if (context.SentenceAt[first] != context.SentenceAt[last]) return true;
        if (first != context.SentenceOf(first).FirstToken || context.Tag(last) != PennTag.FullStop) return false;
        return context.FiniteVerbs(first, last) > 0 || context.Tag(first) == PennTag.VB || context.Tag(first + 1) == PennTag.VB;
    }

    /// <summary>Whether it stands within a name: <c>Owen "Tug" Harriman</c>.</summary>
    public static bool IsNickname(QuoteContext context, QuotedSpan span)
    {
        if (span.Length is not (3 or 4) || context.Tag(span.FirstToken - 1) != PennTag.NNP || context.Tag(span.EndToken) != PennTag.NNP) return false;
        for (var i = span.FirstToken + 1; i < span.EndToken - 1; i++)
            if (!char.IsUpper(context.Document.Text[context.Document.Tokens[i].Start])) return false;
        return true;
    }

    /// <summary>Whether its words are capitalised as in <c>The Long Road Home</c>.</summary>
    public static bool IsTitle(QuoteContext context, QuotedSpan span)
    {
        var document = context.Document;
        var words = 0;
        for (var i = span.FirstToken; i < span.EndToken; i++)
        {
            var token = document.Tokens[i];
            if (token.Kind == TokenKind.Terminator && i < span.EndToken - 2) return false;
            if (token.Kind != TokenKind.Word || token.Length < LongWord) continue;
            var word = document.TextOf(token);
            if (!char.IsUpper(word[0]) || char.IsUpper(word[^1])) return false;
            words++;
        }
        return words > 1;
    }
}
