namespace TextAnalysis;

/// <summary>
/// Ends what is reported in a clause that comes before the main one where that begins: <c>When asked if she would go, the mayor laughed</c>,
/// <c>While Lang insisted that the dam was safe, engineers closed the road</c>.
/// </summary>
internal static class FrontedClause
{
    private const int LongestSubject = 12;
    private const int LongestOpening = 100;

    private static readonly uint[] Openers = WordHash.OfEach("as when while after before until once because although though if since even");

    public static ReportedContent Within(QuoteContext context, CueToken cue, ReportedContent content)
    {
        if (content.Right is not { } right || content.Left is not null) return content;
        var isOpening = IsOpening(context, cue.Token);
        if (!isOpening && !IsSetOff(context, cue.Token)) return content;
        for (var i = right.FirstToken + 1; i + 1 < right.EndToken; i++)
        {
            if (context.Tag(i) != PennTag.Comma || context.QuotedAt[i] >= 0 || context.FiniteVerbs(right.FirstToken, i) == 0) continue;
            if (isOpening ? StartsMainClause(context, i + 1) : QuoteContext.IsFinite(context.Tag(i + 1))) return content with { Right = right with { EndToken = i } };
        }
        return content;
    }

    // The sentence begins with a conjunction, or with the participle itself: "Asked if …".
    private static bool IsOpening(QuoteContext context, int cue)
    {
        var first = context.StartOf(cue);
        if (cue - first > LongestOpening) return false;
        if (first == cue) return context.Tag(cue) is PennTag.VBN or PennTag.VBD;
        if (!Openers.AsSpan().Contains(context.Words[first]) || context.Tag(first) is not (PennTag.IN or PennTag.WRB or PennTag.RB)) return false;
        for (var i = first; i < cue; i++) if (context.Tag(i) == PennTag.Comma || context.QuotedAt[i] >= 0) return false;
        return true;
    }

    // "Smith, when asked if …, laughed"
    private static bool IsSetOff(QuoteContext context, int cue) =>
        Openers.AsSpan().Contains(context.Word(cue - 1, 0, context.Count)) && context.Tag(cue - 2) == PennTag.Comma;

    private static bool StartsMainClause(QuoteContext context, int first)
    {
        if (context.Opens(first)) return true;
        if (context.Tag(first) is not (PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.EX or PennTag.CD or PennTag.JJ
            or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS)) return false;
        for (var i = first + 1; i < first + LongestSubject && context.Tag(i) is not (PennTag.Comma or PennTag.FullStop or PennTag.None); i++)
            if (QuoteContext.IsFinite(context.Tag(i))) return true;
        return false;
    }
}
