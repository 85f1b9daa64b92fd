namespace TextAnalysis;

/// <summary>
/// What tells whether a quoted span without a cue is speech, and whether it goes on with the quote before it: features that
/// are either there or not, each with its index.
/// </summary>
internal sealed class QuotedSpanFeatures
{
    /// <summary>How many features there are.</summary>
    public const int Count = 192;

    private const int Tags = 48;
    private readonly List<int> _features = new(32);

    /// <summary>Gives the indices of the features that a span has.</summary>
    /// <param name="context">The document.</param>
    /// <param name="span">The quoted span.</param>
    /// <param name="previous">The quote before it; null for none.</param>
    /// <param name="reach">Index just past the last token that the quote before it, its cue or its speaker's phrase covers.</param>
    public List<int> Of(QuoteContext context, QuotedSpan span, QuoteDraft? previous, int reach)
    {
        _features.Clear();
        var (first, end) = (span.FirstToken, span.EndToken);
        var sentence = context.SentenceAt[first];
        var paragraph = context.ParagraphAt[sentence];
        var paragraphs = context.Document.Paragraphs;
        var paragraphStart = context.Document.Sentences[paragraphs[paragraph].FirstSentence].FirstToken;
        var lastParagraph = paragraphs[context.ParagraphAt[context.SentenceAt[end - 1]]];
        var paragraphEnd = context.Document.Sentences[lastParagraph.EndSentence - 1].EndToken;
        var inner = context.IsMark(first) ? first + 1 : first;

        var at = 0;
        One(ref at, Tags, (int)(first == paragraphStart ? 0 : context.Tag(first - 1)));
        One(ref at, Tags, (int)(end == paragraphEnd ? 0 : context.Tag(end)));
        One(ref at, 8, Length(WordCount(context, first, end)));
        One(ref at, 3, Math.Min(2, context.FiniteVerbs(first, end)));
        One(ref at, 4, EndOf(context, end));
        Flag(ref at, first == paragraphStart);
        Flag(ref at, end >= paragraphEnd - 1);
        Flag(ref at, first == paragraphStart && end >= paragraphEnd - 1);
        Flag(ref at, first == context.Document.Sentences[sentence].FirstToken);
        Flag(ref at, inner < end && char.IsUpper(context.Document.Text[context.Document.Tokens[inner].Start]));
        Flag(ref at, paragraphs[paragraph].IsTitle);
        Flag(ref at, span.IsRecovered);
        Flag(ref at, span.IsSingle);
        Flag(ref at, context.SentenceAt[end - 1] > sentence);
        Flag(ref at, first > paragraphStart && context.Words[first - 1] == KnownWords.Colon);
        if (previous is null) { _features.Add(at); return _features; }

        at++;
        var apart = paragraph - context.ParagraphAt[context.SentenceAt[previous.End - 1]];
        One(ref at, 4, Math.Clamp(apart, 0, 3));
        var gap = Math.Max(0, first - reach);
        One(ref at, 12, Math.Min(3, apart) * 3 + (gap == 0 || gap == 1 ? 0 : gap < 6 ? 1 : 2));
        var previousQuoted = QuotedShare(context, previous);
        One(ref at, 9, previousQuoted * 3 + Math.Min(2, apart));
        var ended = context.Tag(reach - 1) == PennTag.FullStop || reach < context.Count && context.Tag(reach) == PennTag.FullStop;
        One(ref at, 4, (ended ? 2 : 0) + (apart == 0 ? 1 : 0));
        One(ref at, 4, (previous.Report is null ? 2 : 0) + (apart == 0 ? 1 : 0));
        One(ref at, 6, (first == paragraphStart && end >= paragraphEnd - 1 ? 3 : 0) + Math.Min(2, apart));
        One(ref at, 4, Math.Min(3, previous.Parts.Count));
        One(ref at, 8, Length(WordCount(context, first, end)));
        One(ref at, 3, Math.Min(2, context.FiniteVerbs(Math.Min(reach, first), first)));
        return _features;
    }

    /// <summary>How many words a span holds.</summary>
    public static int WordCount(QuoteContext context, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
            if (context.Document.Tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Terminator or TokenKind.QuotationMark)) words++;
        return words;
    }

    private void One(ref int at, int count, int value)
    {
        _features.Add(at + Math.Clamp(value, 0, count - 1));
        at += count;
    }

    private void Flag(ref int at, bool value)
    {
        if (value) _features.Add(at);
        at++;
    }

    private static int Length(int words) => words switch { <= 1 => 0, 2 => 1, 3 => 2, 4 => 3, <= 6 => 4, <= 9 => 5, <= 14 => 6, _ => 7 };

    private static int EndOf(QuoteContext context, int end)
    {
        var last = context.IsMark(end - 1) ? end - 2 : end - 1;
        return context.Tag(last) switch { PennTag.FullStop => 1, PennTag.Comma => 2, PennTag.Colon => 3, _ => 0 };
    }

    private static int QuotedShare(QuoteContext context, QuoteDraft draft)
    {
        int quoted = 0, all = 0;
        var (first, end) = draft.Parts[^1];
        for (var i = first; i < end; i++, all++)
            if (context.QuotedAt[i] >= 0) quoted++;
        return quoted == 0 ? 0 : quoted >= all - 1 ? 2 : 1;
    }
}
