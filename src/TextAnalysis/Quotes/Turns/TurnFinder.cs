namespace TextAnalysis;

/// <summary>
/// Finds the turns of interviews and transcripts, <c>Q:</c> and <c>A:</c> or <c>Name:</c> at the start of paragraphs. One
/// paragraph that begins so proves nothing; labels that come back do.
/// </summary>
internal static class TurnFinder
{
    private const int LeastTurns = 3;
    private const int LongestLabel = 5;

    public static List<InterviewTurn> Find(QuoteContext context)
    {
        var turns = new List<InterviewTurn>();
        foreach (var paragraph in context.Document.Paragraphs)
        {
            if (paragraph.IsTitle) continue;
            var first = context.Document.Sentences[paragraph.FirstSentence].FirstToken;
            var end = context.Document.Sentences[paragraph.EndSentence - 1].EndToken;
            var colon = ColonAfterLabel(context, first, end);
            if (colon > first && end - colon > 2) turns.Add(new InterviewTurn(new NounPhrase(first, colon, NounPhraseKind.Name), colon + 1, end));
        }
        if (turns.Count < LeastTurns) return [];
        var counts = new Dictionary<uint, int>();
        foreach (var turn in turns) counts[KeyOf(context, turn)] = counts.GetValueOrDefault(KeyOf(context, turn)) + 1;
        // At least two speakers, one of whom speaks again: anything else is a list of headings.
        return counts.Count > 1 && counts.Values.Max() > 1 ? turns : [];
    }

    private static uint KeyOf(QuoteContext context, InterviewTurn turn) => context.Words[turn.Label.Head];

    private static int ColonAfterLabel(QuoteContext context, int first, int end)
    {
        for (var i = first; i < Math.Min(first + LongestLabel + 1, end); i++)
        {
            if (context.Words[i] == KnownWords.Colon) return i;
            var token = context.Document.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Clitic) || !char.IsUpper(context.Document.Text[token.Start])) return -1;
        }
        return -1;
    }
}
