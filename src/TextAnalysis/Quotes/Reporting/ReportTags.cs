namespace TextAnalysis;

/// <summary>
/// The tags of a document's tokens, put right where quotation marks or a pronoun tell that what looks like a noun or a participle is
/// the verb of a report: <c>“I missed my stop,” Falkner recalls</c>, <c>said it leaked</c>, <c>who critics say lied</c>.
/// </summary>
internal static class ReportTags
{
    private const int LongestSubject = 10;

    public static PennTag[] Of(QuoteContext context, CueLexicon cues)
    {
        var tokens = context.Document.Tokens;
        var tags = new PennTag[tokens.Length];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = tokens[i].PennTag;
            if (context.QuotedAt[i] >= 0) continue;
            if (tags[i] is PennTag.NNS or PennTag.NN && cues.Find(context.Words[i]) >= 0 && TagBehindWords(context, tags, i) is var tag and not PennTag.None) tags[i] = tag;
            else if (tags[i] == PennTag.VBN && (IsSaidOf(context, cues, tags, i) || IsOfRelative(context, cues, tags, i))) tags[i] = PennTag.VBD;
        }
        return tags;
    }

    // “…,” the doctor recalls. “…,” recalls the doctor.
    private static PennTag TagBehindWords(QuoteContext context, PennTag[] tags, int verb)
    {
        if (EndsSpeech(context, verb))
            return tags[verb] == PennTag.NNS && verb + 1 < tags.Length && StartsSubject(context.Document.Tokens[verb + 1].PennTag) ? PennTag.VBZ : PennTag.None;
        if (verb == 0 || !IsNoun(tags[verb - 1]) || !EndsReport(context, verb + 1)) return PennTag.None;
        var first = verb - 1;
        while (first > 0 && verb - first < LongestSubject && context.QuotedAt[first - 1] < 0 && IsOfSubject(tags[first])) first--;
        if (!IsOfSubject(tags[first]) || !EndsSpeech(context, first)) return PennTag.None;
        // One recalls, many recall.
        var isMany = tags[verb - 1] is PennTag.NNS or PennTag.NNPS;
        return tags[verb] == PennTag.NNS ? isMany ? PennTag.None : PennTag.VBZ : isMany ? PennTag.VBP : PennTag.None;
    }

    // The words before end with a comma, a question or an exclamation, as those do that a verb is to follow; a “Blue Harbour” note is none.
    private static bool EndsSpeech(QuoteContext context, int token)
    {
        if (token == 0) return false;
        var isOutside = context.Document.Tokens[token - 1].PennTag == PennTag.Comma && context.QuotedAt[token - 1] < 0;
        var end = isOutside ? token - 1 : token;
        if (!context.ClosesBefore(end)) return false;
        var last = context.IsMark(end - 1) ? end - 2 : end - 1;
        return isOutside || last >= 0 && context.Document.Tokens[last].PennTag is PennTag.Comma or PennTag.FullStop;
    }

    private static bool EndsReport(QuoteContext context, int token) =>
        token >= context.Count || context.Opens(token)
        || context.Document.Tokens[token].PennTag is PennTag.FullStop or PennTag.Comma or PennTag.Colon or PennTag.IN or PennTag.RB;

    // "Said it leaked"
    private static bool IsSaidOf(QuoteContext context, CueLexicon cues, PennTag[] tags, int participle) =>
        participle > 1 && tags[participle - 1] == PennTag.PRP && cues.Find(context.Words[participle - 2]) >= 0;

    // A relative with a subject of its own between: what is reported of whom it takes up begins with a verb.
    private static bool IsOfRelative(QuoteContext context, CueLexicon cues, PennTag[] tags, int participle)
    {
        var cue = participle - 1;
        if (cue < 2 || !(tags[cue] is PennTag.VBD or PennTag.VBZ or PennTag.VBP) || cues.Find(context.Words[cue]) < 0) return false;
        var first = cue - 1;
        while (first > 0 && cue - first < LongestSubject && IsOfSubject(tags[first])) first--;
        return first < cue - 1 && tags[first] is PennTag.WP or PennTag.WDT;
    }

    private static bool StartsSubject(PennTag tag) => IsNoun(tag) || tag is PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.PRP;

    private static bool IsOfSubject(PennTag tag) => StartsSubject(tag) || tag is PennTag.CD or PennTag.HYPH or PennTag.POS;

    private static bool IsNoun(PennTag tag) => tag is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS;
}
