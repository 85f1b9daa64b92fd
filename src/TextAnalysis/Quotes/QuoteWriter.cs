using System.Collections.Immutable;
using System.Text;

namespace TextAnalysis;

/// <summary>Writes a draft as the quote that callers see.</summary>
internal static class QuoteWriter
{
    public static Quote ToQuote(QuoteContext context, QuoteDraft draft, Cue? cue, Attribution? attribution)
    {
        var document = context.Document;
        var parts = ImmutableArray.CreateBuilder<TextSpan>(draft.Parts.Count);
        var content = new StringBuilder();
        int words = 0, quoted = 0;
        foreach (var part in draft.Parts)
        {
            var (first, end) = draft.Turn is null ? Trim(context, part.First, part.End) : part;
            parts.Add(new TextSpan(document.Tokens[first].Start, document.Tokens[end - 1].End));
            var (from, to) = (first, end);
            if (context.Opens(from) && context.ClosesBefore(to) && context.QuotedAt[from] == context.QuotedAt[to - 1])
            {
                if (context.IsMark(from)) from++;
                if (to > from && context.IsMark(to - 1)) to--;
            }
            if (content.Length > 0) content.Append(' ');
            if (to > from) content.Append(document.Text, document.Tokens[from].Start, document.Tokens[to - 1].End - document.Tokens[from].Start);
            for (var i = first; i < end; i++)
            {
                if (document.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Terminator or TokenKind.QuotationMark) continue;
                words++;
                if (context.QuotedAt[i] >= 0) quoted++;
            }
        }
        var kind = draft.Turn is not null ? QuoteKind.Direct : quoted == 0 ? QuoteKind.Indirect : quoted == words ? QuoteKind.Direct : QuoteKind.Mixed;
        var mention = attribution?.Mention is { } span ? span.In(document.Text).ToString() : null;
        return new Quote(kind, parts.DrainToImmutable(), content.ToString(), cue, attribution, mention);
    }

    // The marks that set a clause off from its cue are not part of it; those inside of quotation marks are.
    private static (int First, int End) Trim(QuoteContext context, int first, int end)
    {
        while (first < end - 1 && context.QuotedAt[first] < 0 && IsSetOff(context.Tag(first))) first++;
        while (end > first + 1 && context.QuotedAt[end - 1] < 0 && (IsSetOff(context.Tag(end - 1)) || context.Words[end - 1] == KnownWords.FullStop)) end--;
        return (first, end);
    }

    private static bool IsSetOff(PennTag tag) => tag is PennTag.Comma or PennTag.Colon;
}
