namespace TextAnalysis;

/// <summary>What the grammar of a report tells whatever the models think.</summary>
internal static class ReportRules
{
    // What holds no finite verb is less often said than done: how probable a report of it has to be.
    private const float LeastPromise = 0.5f;
    private const float LeastRequest = 0.92f;
    private const float LeastThing = 0.97f;
    private const int LeastWords = 3;
    private const int PlainStrength = 8;

    // From who speaks to the verb, over what they speak for: "Anna Smith of the port authority said".
    private const int FurthestVerb = 7;

    private static readonly uint[] Subordinators = WordHash.OfEach("as when while whereas after before until once because although though");

    private static readonly uint[] Refusals = WordHash.OfEach("declined declines refused refuses refusing declining not n't never");

    private static readonly uint[] Asked = WordHash.OfEach("if whether");

    private static readonly uint[] Questions = WordHash.OfEach("asked pressed questioned quizzed challenged queried grilled");

    private static readonly uint Not = WordHash.Of("not");
    private static readonly uint Be = WordHash.Of("be");

    /// <summary>
    /// Whether something is said: words in quotation marks, a clause, what somebody promises to do, or, where the model is sure,
    /// what somebody asks for. What is left names a thing or a deed: "urged caution", "charged with “conduct prejudicial to order”".
    /// </summary>
    public static bool IsSpeech(QuoteContext context, CueToken cue, NounPhrase? source, ReportedContent content)
    {
        if ((IsDeclined(context, cue) || WithoutWords.Is(context, cue, source)) && !IsQuoted(context, content.Right ?? content.Left!.Value)) return false;
        if (content.Left is { } left && (IsClause(context, left) || IsQuoted(context, left) && !cue.IsPassive(context))) return true;
        if (content.Right is not { } right) return false;
        // A single word is held at arm's length, its “slow” pace, unless that is what somebody calls it.
        if (IsQuoted(context, right)) return IsClause(context, right) || !cue.IsPassive(context) && (QuotedWords(context, right) > 1 || Judgement.IsVerb(context, cue));
        // "Asked not to be named".
        if (context.Words[right.FirstToken] == Not && context.Word(right.FirstToken + 2, 0, context.Count) == Be) return false;
        // "Wept as the verdict was read", "although one plant was closed": no words of the speaker's.
        if (IsClause(context, right)) return !IsSubordinator(context, right.FirstToken) && (right.FirstToken == cue.Token + 1 || !IsSubordinator(context, right.FirstToken - 1));
        if (cue.IsPassive(context)) return context.Tag(right.FirstToken) == PennTag.TO;
        if (right.EndToken - right.FirstToken < LeastWords) return false;
        var least = right.FirstToken == cue.Token + 1 && context.Tag(right.FirstToken) is PennTag.TO or PennTag.VBG ? LeastPromise
            : HasVerb(context, right) ? LeastRequest : LeastThing;
        return content.Probability > least;
    }

    /// <summary>Whether a verb of asking has what is asked right behind it: "asked if".</summary>
    public static bool IsAsked(QuoteContext context, CueToken cue) =>
        Asked.AsSpan().Contains(context.Word(cue.Token + 1, 0, context.Count)) && Questions.AsSpan().Contains(context.Words[cue.Token]);

    /// <summary>Whether the source only heard it, as the subject of "was told that", or is what it is about, as that of "is said to".</summary>
    public static bool IsToldOf(QuoteContext context, CueToken cue, NounPhrase? source) =>
        source is { } phrase && phrase.EndToken <= cue.Token && cue.IsPassive(context);

    /// <summary>Whether it is a question put to whoever is spoken of, by nobody in the sentence: <c>when asked if she would go</c>.</summary>
    public static bool IsPut(QuoteContext context, CueToken cue)
    {
        // "Stood up and asked": whoever stood up.
        var goesOn = context.Tag(cue.Token - 1) is PennTag.CC or PennTag.RB;
        return !goesOn && Questions.AsSpan().Contains(context.Words[cue.Token]) && context.Tag(cue.Token) is PennTag.VBN or PennTag.VBD;
    }

    /// <summary>
    /// Ends what is quoted word for word with its marks: <c>shouted, “Not one step back,” until the doors closed</c>,
    /// <c>“The harvest is safe,” she said, and the band struck up</c>.
    /// </summary>
    public static ReportedContent WithinMarks(QuoteContext context, CueToken cue, ReportedContent content)
    {
        if (content.Right is not { } right) return content;
        if (content.Left is { } left)
        {
            var isWholeInMarks = context.Opens(left.FirstToken) && (context.ClosesBefore(left.EndToken) || context.ClosesBefore(left.EndToken - 1));
            return isWholeInMarks && !IsQuoted(context, right) && GoesElsewhere(context, right.FirstToken) ? content with { Right = null } : content;
        }
        var span = context.QuotedBetween(cue.Token + 1, right.EndToken);
        if (span < 0 || context.Quoted[span] is var quoted && (quoted.FirstToken > right.FirstToken + 1 || quoted.EndToken >= right.EndToken)) return content;
        if (!IsSentence(context, cue, quoted) || context.QuotedBetween(quoted.EndToken, right.EndToken) >= 0) return content;
        return content with { Right = right with { FirstToken = quoted.FirstToken, EndToken = quoted.EndToken } };
    }

    /// <summary>
    /// Gives the end of what a cue reports before another report that goes on beside it in the same tense: <c>said the dam held, though
    /// she warned that …</c>, <c>praised the plan and said that …</c>; -1 where that may be part of what the first one reports.
    /// </summary>
    public static int StartOfParallel(QuoteContext context, Report report, Report next)
    {
        var tag = context.Tag(next.Cue.Token);
        if (next.Source is not { } source || tag != context.Tag(report.Cue.Token) || tag is not (PennTag.VBD or PennTag.VBZ)) return -1;
        if (source == report.Source)
        {
            var and = context.Tag(next.Cue.Token - 1) == PennTag.RB ? next.Cue.Token - 2 : next.Cue.Token - 1;
            return source.EndToken <= report.Cue.Token && next.Cue.Strength >= PlainStrength && context.Tag(and) == PennTag.CC && context.QuotedAt[and] < 0 ? and : -1;
        }
        var conjunction = source.FirstToken - 1;
        var semicolon = context.Tag(conjunction) == PennTag.CC ? conjunction - 1 : conjunction;
        if (semicolon > report.Cue.Token && context.Words[semicolon] == KnownWords.Semicolon && context.QuotedAt[semicolon] < 0 && source.EndToken <= next.Cue.Token) return semicolon;
        if (conjunction - 1 <= report.Cue.Token || source.EndToken > next.Cue.Token || !SpeaksAt(context, source, next.Cue.Token) || context.QuotedAt[conjunction] >= 0) return -1;
        if (context.Tag(conjunction) != PennTag.CC && !IsSubordinator(context, conjunction)) return -1;
        var isBehindMarks = context.ClosesBefore(conjunction);
        if (context.Tag(isBehindMarks ? conjunction - 2 : conjunction - 1) != PennTag.Comma) return -1;
        return isBehindMarks ? conjunction : conjunction - 1;
    }

    /// <summary>Leaves a second verb out of what both report: <c>said and repeated that</c>.</summary>
    public static ReportedContent BehindVerbs(QuoteContext context, CueLexicon cues, CueToken cue, ReportedContent content)
    {
        if (content.Right is not { } right || right.FirstToken != cue.Token + 1 || context.Tag(right.FirstToken) != PennTag.CC) return content;
        var verb = context.Tag(right.FirstToken + 1) == PennTag.RB ? right.FirstToken + 2 : right.FirstToken + 1;
        // Past and participle are mostly spelt alike.
        var isAlike = context.Tag(verb) == context.Tag(cue.Token) || context.Tag(cue.Token) == PennTag.VBD && context.Tag(verb) == PennTag.VBN;
        return verb + 1 < right.EndToken && context.QuotedAt[verb] < 0 && isAlike && cues.Find(context.Words[verb]) >= 0
            ? content with { Right = right with { FirstToken = verb + 1 } } : content;
    }

    /// <summary>Leaves out whom it is said to: <c>warned the minister, Fiona Gale, that wards will close</c>.</summary>
    public static ReportedContent BehindAddressee(QuoteContext context, CueToken cue, ReportedContent content)
    {
        if (content.Right is not { } right || right.FirstToken != cue.Token + 1) return content;
        for (var i = right.FirstToken; i + 1 < right.EndToken && context.FiniteVerbs(right.FirstToken, i + 1) == 0 && context.QuotedAt[i] < 0; i++)
            if (i > right.FirstToken + 1 && context.Words[i] == KnownWords.That && OpensClause(context, i) && context.Tag(i - 1) == PennTag.Comma)
                return content with { Right = right with { FirstToken = i } };
        return content;
    }

    // A relative's verb follows at once: "the secretary, that closed wards".
    private static bool OpensClause(QuoteContext context, int that) =>
        context.Tag(that) == PennTag.IN || context.Tag(that) == PennTag.WDT && context.FiniteVerbs(that + 1, that + 2) == 0;

    // "Anna Smith said", "Anna Smith also said", "Anna Smith of the port said"
    private static bool SpeaksAt(QuoteContext context, NounPhrase source, int cue)
    {
        if (cue - source.EndToken <= 1) return true;
        if (cue - source.EndToken > FurthestVerb || context.Tag(source.EndToken) != PennTag.IN) return false;
        for (var i = source.EndToken + 1; i < cue; i++)
            if (QuoteContext.IsFinite(context.Tag(i)) || context.Tag(i) is PennTag.Comma or PennTag.Colon || context.QuotedAt[i] >= 0) return false;
        return true;
    }

    // “…,” she said, and …; “…,” he said when …
    private static bool GoesElsewhere(QuoteContext context, int token)
    {
        if (context.Tag(token) == PennTag.Comma) token++;
        return context.Tag(token) == PennTag.CC || IsSubordinator(context, token);
    }

    // With a capital, behind a comma or colon and with a stop or comma at its end, or right behind the verb and before a preposition:
    // chanted “We want our money back” at the manager.
    private static bool IsSentence(QuoteContext context, CueToken cue, QuotedSpan span)
    {
        var document = context.Document;
        if (!context.IsMark(span.FirstToken) || span.Length <= 4 || !char.IsUpper(document.Text[document.Tokens[span.FirstToken + 1].Start])) return false;
        if (context.Tag(span.FirstToken - 1) is PennTag.Comma or PennTag.Colon) return context.Tag(span.EndToken - 2) is PennTag.Comma or PennTag.FullStop;
        return span.FirstToken == cue.Token + 1 && context.FiniteVerbs(span.FirstToken, span.EndToken) > 0 && context.Tag(span.EndToken) is PennTag.IN or PennTag.TO;
    }

    // "Declined to say whether", "did not say who": what was not said.
    private static bool IsDeclined(QuoteContext context, CueToken cue)
    {
        for (var i = cue.Token - 1; i >= Math.Max(0, cue.Token - 3); i--)
        {
            if (context.Tag(cue.Token) == PennTag.VB && Refusals.AsSpan().Contains(context.Words[i])) return true;
            if (context.Tag(i) is PennTag.Comma or PennTag.FullStop) return false;
        }
        return false;
    }

    private static bool IsClause(QuoteContext context, ContentPair stretch) => context.FiniteVerbs(stretch.FirstToken, stretch.EndToken) > 0;

    private static int QuotedWords(QuoteContext context, ContentPair stretch)
    {
        var words = 0;
        for (var i = stretch.FirstToken; i < stretch.EndToken; i++)
            if (context.QuotedAt[i] >= 0 && context.Document.Tokens[i].Kind is TokenKind.Word) words++;
        return words;
    }

    private static bool IsSubordinator(QuoteContext context, int token) => Subordinators.AsSpan().Contains(context.Words[token]);

    private static bool HasVerb(QuoteContext context, ContentPair stretch)
    {
        for (var i = stretch.FirstToken; i < stretch.EndToken; i++)
            if (context.Tag(i) is PennTag.VB or PennTag.VBG) return true;
        return false;
    }

    private static bool IsQuoted(QuoteContext context, ContentPair stretch) =>
        context.QuotedBetween(stretch.FirstToken, stretch.EndToken) is var span and >= 0 && !SpanShape.IsNickname(context, context.Quoted[span]);
}
