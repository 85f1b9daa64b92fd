namespace TextAnalysis;

/// <summary>
/// Finds the turns of interviews and transcripts, <c>Q:</c> and <c>A:</c> or <c>Name:</c> at the start of paragraphs. One
/// paragraph that begins so proves nothing; labels that come back do.
/// </summary>
internal static class TurnFinder
{
    private const int LeastTurns = 3;
    private const int LongestLabel = 8;
    private const int MostParagraphs = 12;

    public static List<InterviewTurn> Find(QuoteContext context)
    {
        var turns = new List<InterviewTurn>();
        var counts = new Dictionary<uint, int>();
        var paragraphs = context.Document.Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (TurnOf(context, paragraphs[i]) is not { } turn) continue;
            turns.Add(turn);
            counts[KeyOf(context, turn)] = counts.GetValueOrDefault(KeyOf(context, turn)) + 1;
        }
        // At least two speakers, one of whom speaks again: anything else is a list of headings.
        if (turns.Count < LeastTurns || counts.Count < 2 || counts.Values.Max() < 2) return [];
        if (!MakeUpMostOfIt(context, turns)) return turns;
        for (var i = 0; i + 1 < turns.Count; i++) turns[i] = turns[i] with { EndToken = EndOf(context, turns[i], turns[i + 1]) };
        return turns;
    }

    private static uint KeyOf(QuoteContext context, InterviewTurn turn) => context.Words[turn.Label.Head];

    private static InterviewTurn? TurnOf(QuoteContext context, Paragraph paragraph)
    {
        if (paragraph.IsTitle) return null;
        var (first, end) = TokensOf(context, paragraph);
        // A transcript that another paper quotes opens each paragraph with a mark.
        if (context.IsMark(first)) first++;
        var colon = ColonAfterLabel(context, first, end);
        if (colon <= first || end - colon <= 2) return null;
        if (context.IsMark(end - 1) && context.IsMark(first - 1)) end--;
        return new InterviewTurn(new NounPhrase(first, colon, NounPhraseKind.Name), colon + 1, end);
    }

    // Between an article's captions ("Photo: …") stands the article.
    private static bool MakeUpMostOfIt(QuoteContext context, List<InterviewTurn> turns) =>
        2 * turns.Count > ParagraphAt(context, turns[^1].FirstToken) - ParagraphAt(context, turns[0].FirstToken);

    // Paragraphs without a label go on with the turn, up to a stage direction: (Applause.)
    private static int EndOf(QuoteContext context, InterviewTurn turn, InterviewTurn next)
    {
        var paragraph = ParagraphAt(context, turn.FirstToken);
        var last = ParagraphAt(context, next.Label.FirstToken);
        if (last - paragraph > MostParagraphs) return turn.EndToken;
        var end = turn.EndToken;
        for (var i = paragraph + 1; i < last; i++)
        {
            var (first, behind) = TokensOf(context, context.Document.Paragraphs[i]);
            if (context.Document.Paragraphs[i].IsTitle || context.Tag(context.IsMark(first) ? first + 1 : first) == PennTag.OpeningBracket) break;
            // Who speaks there has a name that is not understood.
            if (context.Words.AsSpan(first, Math.Min(LongestLabel, behind - first)).Contains(KnownWords.Colon)) break;
            end = behind;
        }
        return end;
    }

    private static int ParagraphAt(QuoteContext context, int token) => context.ParagraphAt[context.SentenceAt[token]];

    private static (int First, int End) TokensOf(QuoteContext context, Paragraph paragraph) =>
        (context.Document.Sentences[paragraph.FirstSentence].FirstToken, context.Document.Sentences[paragraph.EndSentence - 1].EndToken);

    private static int ColonAfterLabel(QuoteContext context, int first, int end)
    {
        for (var i = first; i < Math.Min(first + LongestLabel + 1, end); i++)
        {
            if (context.Words[i] == KnownWords.Colon) return i > first && IsHead(context, i - 1, isOnly: i == first + 1) ? i : -1;
            if (!IsOfName(context, i, isFirst: i == first)) return -1;
        }
        return -1;
    }

    // Breathnach-Ryan, van der Berg
    private static bool IsOfName(QuoteContext context, int i, bool isFirst)
    {
        var token = context.Document.Tokens[i];
        if (token.Kind is TokenKind.Word or TokenKind.Clitic && char.IsUpper(context.Document.Text[token.Start])) return true;
        return !isFirst && (context.Tag(i) == PennTag.HYPH || WordShape.IsParticle(context.Document.TextOf(token)));
    }

    // "Moss:", "The Prime Minister:", "A:"; but "The Answer Is:", "However:".
    private static bool IsHead(QuoteContext context, int i, bool isOnly)
    {
        var token = context.Document.Tokens[i];
        if (!char.IsUpper(context.Document.Text[token.Start])) return false;
        return token.PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun || isOnly && token.Length == 1;
    }
}
