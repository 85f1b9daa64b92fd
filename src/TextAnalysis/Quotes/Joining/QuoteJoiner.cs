using System.Diagnostics.CodeAnalysis;

namespace TextAnalysis;

/// <summary>
/// Makes the quotes of a document of what its cues report, and of the quoted spans that no cue claims: each of those goes on
/// with the quote before it, is a quote of its own, or is no speech at all (a title, a nickname, a word held at arm's length).
/// </summary>
internal sealed class QuoteJoiner(QuoteModel model)
{
    /// <summary>Shorter spans that go on with nothing are not taken for speech.</summary>
    public const int LeastWords = 3;

    private const float Threshold = 0.5f;

    private readonly QuotedSpanFeatures _features = new();

    public List<QuoteDraft> Join(QuoteContext context, List<Report> reports)
    {
        var drafts = new List<QuoteDraft>(reports.Count);
        foreach (var item in InOrder(context, reports))
        {
            if (item.Report is { } report) { drafts.Add(QuoteDraft.Of(report)); continue; }
            var previous = drafts.Count > 0 ? drafts[^1] : null;
            var features = _features.Of(context, item.Span, previous, Reach(previous));
            if (MayJoin(context, previous, item.Span) && model.Joins.Probability(features) >= Threshold) { previous.Parts.Add((item.Span.FirstToken, item.Span.EndToken)); continue; }
            if (QuotedSpanFeatures.WordCount(context, item.Span.FirstToken, item.Span.EndToken) < LeastWords) continue;
            var speech = SpanShape.IsTitle(context, item.Span) ? 0 : SpanShape.IsSentence(context, item.Span) ? 1 : model.Speech.Probability(features);
            if (speech < Threshold) continue;
            var draft = new QuoteDraft { Probability = speech };
            draft.Parts.Add((item.Span.FirstToken, item.Span.EndToken));
            drafts.Add(draft);
        }
        return drafts;
    }

    /// <summary>
    /// Whether a span may go on with the quote before it. Behind a closed quote, a new paragraph is a new quote, and marks that close
    /// and open again with nothing between are two people in conversation.
    /// </summary>
    public static bool MayJoin(QuoteContext context, [NotNullWhen(true)] QuoteDraft? previous, QuotedSpan span) =>
        previous is not null && previous.End < span.FirstToken
        && context.ParagraphAt[context.SentenceAt[previous.End - 1]] == context.ParagraphAt[context.SentenceAt[span.FirstToken]];

    /// <summary>Reports and unclaimed spans by their place in the text.</summary>
    public static IEnumerable<(Report? Report, QuotedSpan Span)> InOrder(QuoteContext context, List<Report> reports)
    {
        var claimed = new bool[context.Count];
        foreach (var report in reports)
        {
            Claim(report.Content.Left);
            Claim(report.Content.Right);
        }
        var next = 0;
        foreach (var span in context.Quoted)
        {
            for (; next < reports.Count && QuoteDraft.Of(reports[next]).First <= span.FirstToken; next++) yield return (reports[next], default);
            if (claimed.AsSpan(span.FirstToken, span.Length).Contains(true)) continue;
            yield return (null, span);
        }
        for (; next < reports.Count; next++) yield return (reports[next], default);

        void Claim(ContentPair? pair)
        {
            if (pair is { } p) claimed.AsSpan(p.FirstToken, p.EndToken - p.FirstToken).Fill(true);
        }
    }

    /// <summary>Index just past the last token that a quote, its cue or its speaker's phrase covers.</summary>
    public static int Reach(QuoteDraft? draft) => draft is null ? 0
        : draft.Report is { } report ? Math.Max(draft.End, Math.Max(report.Cue.Token + 1, report.Source?.EndToken ?? 0)) : draft.End;
}
