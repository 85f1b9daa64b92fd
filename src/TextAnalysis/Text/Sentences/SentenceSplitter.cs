namespace TextAnalysis;

/// <summary>
/// Finds where sentences end among tokens. Clear cases (nearly all in edited text) are decided by <see cref="BoundaryRules"/>,
/// the rest by <see cref="SentenceModel"/>.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the sentences of the tokens from <paramref name="first"/> on.</summary>
    public static void Split(ReadOnlySpan<char> text, int first, TokenBuffer buffer)
    {
        var tokens = buffer.Tokens;
        var rules = new BoundaryRules(text, tokens, first);
        var previous = -1;
        foreach (var end in buffer.PossibleEnds)
        {
            // A stop and the capital after it may mark the same place.
            var candidate = end.Token;
            if (candidate < rules.Start || candidate == previous) continue;
            previous = candidate;
            var last = candidate;
            if (!end.IsClear && !IsEnd(text, tokens, ref rules, candidate, out last)) continue;
            buffer.AddSentence(rules.Start, last + 1);
            rules.StartAt(last + 1);
        }
        buffer.ClearPossibleEnds();
        if (rules.Start < tokens.Length) buffer.AddSentence(rules.Start, tokens.Length);
    }

    private static bool IsEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref BoundaryRules rules, int candidate, out int last)
    {
        last = candidate;
        if (candidate + 1 >= tokens.Length) return false;
        var judgement = rules.Judge(candidate, out last);
        if (judgement == BoundaryJudgement.No || last + 1 >= tokens.Length) return false;
        return judgement == BoundaryJudgement.Yes || SentenceModel.IsEnd(text, tokens, rules.Start, candidate, last);
    }
}
