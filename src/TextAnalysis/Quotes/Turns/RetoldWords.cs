namespace TextAnalysis;

/// <summary>
/// Finds the words of others that somebody quotes in an interview: <c>My father told me “come back”</c>. They are a quote of their own, within the
/// answer. What the speaker tells of them without quoting it stays the answer's alone.
/// </summary>
internal static class RetoldWords
{
    // me, “…”
    private const int LongestAddressee = 2;

    /// <summary>Gives the draft as one within the turn; null where it holds no words of somebody else.</summary>
    public static QuoteDraft? Of(QuoteContext context, QuoteDraft draft, InterviewTurn turn)
    {
        if (draft.Report is not { Source: { } source } report || draft.First < turn.FirstToken || draft.End > turn.EndToken) return null;
        if (OwnPerson.Is(context.Document, source.Head, source.FirstToken)) return null;
        var spans = SpansOf(context, draft);
        if (spans.Count == 0) return null;
        var retold = new QuoteDraft { Report = report, Within = turn, Probability = draft.Probability };
        // "Told me “come back”, and I did": the words of the others are in the marks.
        retold.Parts.AddRange(spans[0].First - draft.First <= LongestAddressee ? spans : draft.Parts);
        return retold;
    }

    // The quoted spans that begin within the draft: a transcript's own marks begin before it.
    private static List<(int First, int End)> SpansOf(QuoteContext context, QuoteDraft draft)
    {
        var spans = new List<(int First, int End)>();
        foreach (var (first, end) in draft.Parts)
            for (var i = context.QuotedBetween(first, end); i >= 0 && i < context.Quoted.Count && context.Quoted[i].FirstToken < end; i++)
                if (context.Quoted[i].FirstToken >= first) spans.Add((context.Quoted[i].FirstToken, context.Quoted[i].EndToken));
        return spans;
    }
}
