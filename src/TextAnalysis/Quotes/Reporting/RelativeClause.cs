namespace TextAnalysis;

/// <summary>
/// Ends what a relative clause reports where the main clause goes on: <c>Okoro, who told members that the strike would go on, left early</c>,
/// <c>the firm, which inspectors say broke the law, denies it</c>.
/// </summary>
internal static class RelativeClause
{
    private const int FurthestPronoun = 16;

    private static readonly uint Whose = WordHash.Of("whose");

    public static ReportedContent Within(QuoteContext context, CueToken cue, ReportedContent content)
    {
        if (content.Right is not { } right || !IsRelative(context, cue.Token)) return content;
        for (var i = right.FirstToken + 1; i + 1 < right.EndToken; i++)
            if (context.QuotedAt[i] < 0 && context.Tag(i) == PennTag.Comma && GoesOn(context, i + 1))
                return content with { Right = right with { EndToken = i } };
        return content;
    }

    private static bool IsRelative(QuoteContext context, int cue)
    {
        var first = Math.Max(context.StartOf(cue), cue - FurthestPronoun);
        for (var i = cue - 1; i > first && context.QuotedAt[i] < 0 && context.Tag(i) != PennTag.Comma; i--)
            if (context.Words[i] == Whose || context.Tag(i) is PennTag.WP or PennTag.WDT && IsSetOff(context, i)) return true;
        return false;
    }

    private static bool IsSetOff(QuoteContext context, int pronoun) => context.Tag(pronoun - 1) == PennTag.Comma;

    // No subject stands between the comma and the verb: that came before the clause.
    private static bool GoesOn(QuoteContext context, int token) =>
        context.Tag(token) is var tag && (tag == PennTag.VBN || QuoteContext.IsFinite(tag) || tag == PennTag.RB && QuoteContext.IsFinite(context.Tag(token + 1)));
}
