namespace TextAnalysis;

/// <summary>
/// Verbs that say what somebody or something is, often with a word or two in quotation marks. What a person calls them is speech (<c>called the
/// plan “reckless”</c>); what they go by is not (<c>a project called “Blue Harbour”</c>, <c>what doctors call “cupping”</c>, <c>dubbed him “Mr Fixit”</c>).
/// </summary>
internal static class Judgement
{
    private const int LongestName = 4;

    private static readonly uint[] Verbs = WordHash.OfEach(
        "call calls called calling describe describes described describing brand brands branded branding label labels labeled labelled labeling labelling "
        + "dub dubs dubbed dubbing nickname nicknames nicknamed term terms termed characterise characterised characterises characterize characterized characterizes "
        + "deem deems deemed denounce denounces denounced dismiss dismisses dismissed condemn condemns condemned refer refers referred accuse accuses accused accusing");

    // Called for, called on, referred the case back: those ask.
    private static readonly uint[] NoObjects = WordHash.OfEach("for on upon off out back in");

    private static readonly uint[] Indefinite = WordHash.OfEach("a an");

    public static bool IsVerb(QuoteContext context, CueToken cue) =>
        Verbs.AsSpan().Contains(context.Words[cue.Token]) && !NoObjects.AsSpan().Contains(context.Word(cue.Token + 1, 0, context.Count));

    /// <summary>Whether somebody judges in marks: <c>what she called “reckless cuts”</c>.</summary>
    public static bool IsCertain(QuoteContext context, CueToken cue, NounPhrase? source) =>
        source is { } phrase && phrase.EndToken == cue.Token && context.Opens(cue.Token + 1) && IsVerb(context, cue);

    /// <summary>Ends with its marks what stands in them right behind the verb: <c>fought what she called “reckless cuts” for years</c>.</summary>
    public static ReportedContent WithinMarks(QuoteContext context, CueToken cue, ReportedContent content)
    {
        if (content.Right is not { } right || right.FirstToken != cue.Token + 1 || !context.Opens(right.FirstToken) || !IsVerb(context, cue)) return content;
        var end = context.Quoted[context.QuotedAt[right.FirstToken]].EndToken;
        return end < right.EndToken ? content with { Right = right with { EndToken = end } } : content;
    }

    /// <summary>Whether the words in quotation marks are only what it is called.</summary>
    public static bool IsNaming(QuoteContext context, CueToken cue, NounPhrase? source, ReportedContent content)
    {
        if (!IsVerb(context, cue) || content.Left is not null || content.Right is not { } right) return false;
        if (context.QuotedBetween(right.FirstToken, right.EndToken) is not (>= 0 and var index)) return false;
        var span = context.Quoted[index];
        if (source is null || IsName(context, span)) return true;
        return span.FirstToken == cue.Token + 1 && QuotedSpanFeatures.WordCount(context, span.FirstToken, span.EndToken) == 1;
    }

    // The Hammer, Mr Fixit; but a “Fascist” and “an American Tragedy” are opinions.
    private static bool IsName(QuoteContext context, QuotedSpan span)
    {
        if (QuotedSpanFeatures.WordCount(context, span.FirstToken, span.EndToken) > LongestName) return false;
        if (Indefinite.AsSpan().Contains(context.Word(span.FirstToken - 1, 0, context.Count))) return false;
        var hasName = false;
        for (var i = span.FirstToken; i < span.EndToken; i++)
        {
            if (context.Document.Tokens[i].Kind != TokenKind.Word || context.Tag(i) is PennTag.IN or PennTag.CC) continue;
            if (Indefinite.AsSpan().Contains(context.Words[i])) return false;
            if (context.Tag(i) == PennTag.DT) continue;
            if (!char.IsUpper(context.Document.Text[context.Document.Tokens[i].Start]) || context.Tag(i) is PennTag.NNPS or PennTag.JJ) return false;
            hasName = true;
        }
        return hasName;
    }
}
