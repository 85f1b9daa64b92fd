namespace TextAnalysis;

/// <summary>What grammar makes a report unless the model excludes it.</summary>
internal static class CertainReport
{
    private const int PlainStrength = 8;

    private static readonly uint[] Contrasts = WordHash.OfEach("while whereas but and though although");
    private static readonly uint[] Fronted = WordHash.OfEach("as when while after before until once because although though if since unless where and but");

    /// <summary>Whether a plain verb of saying has its clause right behind it, "was told that", or a verb of asking what is asked: "asked if".</summary>
    public static bool HasClause(QuoteContext context, CueToken cue)
    {
        if (context.Tag(cue.Token + 1) != PennTag.IN) return false;
        return context.Word(cue.Token + 1, 0, context.Count) == KnownWords.That ? cue.Strength >= PlainStrength : ReportRules.IsAsked(context, cue);
    }

    /// <summary>
    /// Whether a clause that begins the sentence is followed by who reports it and nothing that it could be instead: <c>The roof
    /// leaks, surveyors reported on Friday</c>.
    /// </summary>
    public static bool IsTail(QuoteContext context, CueToken cue, NounPhrase? source, ReportedContent content)
    {
        if (source is not { } phrase || content.Left is not { } left || content.Right is not null || cue.Strength < PlainStrength) return false;
        if (left.FirstToken != context.StartOf(cue.Token) || left.EndToken < phrase.FirstToken - 1) return false;
        if (phrase.EndToken != cue.Token || context.Tag(phrase.FirstToken - 1) != PennTag.Comma) return false;
        if (!QuoteContext.IsFinite(context.Tag(cue.Token)) || Fronted.AsSpan().Contains(context.Words[left.FirstToken])) return false;
        return context.FiniteVerbs(left.FirstToken, left.EndToken) > 0
            && context.Tag(cue.Token + 1) is PennTag.IN or PennTag.FullStop or PennTag.Comma or PennTag.None
            && context.Word(cue.Token + 1, 0, context.Count) != KnownWords.That;
    }

    /// <summary>Whether it stands against the report before it: <c>Lang said the dam would hold, while Ruiz said it would not</c>.</summary>
    public static bool IsContrast(QuoteContext context, List<Report> before, Report report) =>
        before.Count > 0 && report.Source is { } source && source != before[^1].Source && report.Cue.Strength >= PlainStrength
        && before[^1].Cue.Strength >= PlainStrength && before[^1].Source?.EndToken <= before[^1].Cue.Token
        && Contrasts.AsSpan().Contains(context.Word(source.FirstToken - 1, 0, context.Count))
        && context.SentenceAt[before[^1].Cue.Token] == context.SentenceAt[report.Cue.Token]
        && ReportRules.StartOfParallel(context, before[^1], report) > before[^1].Cue.Token + 1;
}
