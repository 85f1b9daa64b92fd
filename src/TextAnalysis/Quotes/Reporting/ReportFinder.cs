namespace TextAnalysis;

/// <summary>Finds what the cues of a document report, and chooses between those that claim the same words.</summary>
internal sealed class ReportFinder(CueLexicon lexicon, LinearWeights sourceWeights, LinearWeights contentWeights)
{
    /// <summary>The least probability that a cue reports something.</summary>
    public const float Threshold = 0.35f;

    // What grammar makes a report needs no more than that the model does not exclude it.
    private const float CertainThreshold = 0.1f;

    // How far behind the words that it would share another report's verb may stand: "; others, however, said".
    private const int FurthestCue = 4;

    // The model's opinion was of the whole: what is left of it has to be a clause, quoted or promised.
    private const float ShortenedProbability = 0.9f;

    public List<Report> Find(QuoteContext context)
    {
        var cues = CueFinder.Find(context, lexicon);
        if (context.Turns.Count > 0)
        {
            // The colon behind a label reports a whole turn.
            var labels = context.Turns.Select(turn => turn.FirstToken - 1).ToHashSet();
            cues.RemoveAll(cue => labels.Contains(cue.Token));
        }
        var strong = StrongCuesBefore(context, cues);
        var sources = new SourceCandidates();
        var contents = new ContentCandidates();
        var sourceRanker = new SourceRanker(sourceWeights);
        var contentRanker = new ContentRanker(contentWeights);
        var reports = new List<Report>();
        foreach (var cue in cues)
        {
            var (phrase, probability) = sourceRanker.ChooseByRules(context, cue, sources);
            contents.CollectLayouts(context, cue, phrase, strong);
            if (contentRanker.IsHopeless(contents)) continue;
            contents.CollectPairs();
            var content = contentRanker.Choose(contents);
            content = ReportRules.BehindVerbs(context, lexicon, cue, content);
            content = ReportRules.BehindAddressee(context, cue, content);
            content = Judgement.WithinMarks(context, cue, content);
            var isCertain = CertainReport.HasClause(context, cue) || Judgement.IsCertain(context, cue, phrase) || CertainReport.IsTail(context, cue, phrase, content)
                || CertainReport.IsContrast(context, reports, new Report(cue, phrase, probability, content));
            if (content.Probability < (isCertain ? CertainThreshold : Threshold)) continue;
            if (!ReportRules.IsSpeech(context, cue, phrase, content) || Judgement.IsNaming(context, cue, phrase, content)) continue;
            content = RelativeClause.Within(context, cue, content);
            content = FrontedClause.Within(context, cue, content);
            content = ReportRules.WithinMarks(context, cue, content);
            reports.Add(new Report(cue, ReportRules.IsToldOf(context, cue, phrase) ? null : phrase, probability, content));
        }
        for (var i = 0; i < reports.Count; i++) reports[i] = BeforeNext(context, reports, i);
        // What is left before the next report may hold no more than a thing: "praised the plan and said that".
        reports.RemoveAll(report => !ReportRules.IsSpeech(context, report.Cue, report.Source, report.Content));
        return WithoutOverlap(context, reports);
    }

    /// <summary>For each token how many cues that nearly always report speech stand before it.</summary>
    public static int[] StrongCuesBefore(QuoteContext context, List<CueToken> cues)
    {
        var before = new int[context.Count + 1];
        foreach (var cue in cues) if (cue.Strength >= 8) before[cue.Token + 1] = 1;
        for (var i = 1; i < before.Length; i++) before[i] += before[i - 1];
        return before;
    }

    // Ends what a cue reports where the reporter goes on to the next report: "said the dam held, though she warned that …".
    private static Report BeforeNext(QuoteContext context, List<Report> reports, int index)
    {
        var report = reports[index];
        if (report.Content.Right is not { } right) return report;
        for (var i = index + 1; i < reports.Count && reports[i].Cue.Token < right.EndToken + FurthestCue; i++)
            if (ReportRules.StartOfParallel(context, report, reports[i]) is var end && end > right.FirstToken + 1 && end < right.EndToken)
                return report with { Content = report.Content with { Right = right with { EndToken = end }, Probability = Math.Min(report.Content.Probability, ShortenedProbability) } };
        return report;
    }

    private static List<Report> WithoutOverlap(QuoteContext context, List<Report> reports)
    {
        var taken = new bool[context.Count];
        var order = reports.ToArray();
        Array.Sort(order, (a, b) => a.Content.Probability != b.Content.Probability
            ? b.Content.Probability.CompareTo(a.Content.Probability) : a.Cue.Token.CompareTo(b.Cue.Token));
        var kept = new List<Report>(order.Length);
        foreach (var report in order)
        {
            if (IsTaken(report.Content.Left) || IsTaken(report.Content.Right)) continue;
            Take(report.Content.Left);
            Take(report.Content.Right);
            kept.Add(report);
        }
        kept.Sort((a, b) => Start(a).CompareTo(Start(b)));
        return kept;

        bool IsTaken(ContentPair? pair) => pair is { } p && taken.AsSpan(p.FirstToken, p.EndToken - p.FirstToken).Contains(true);

        void Take(ContentPair? pair)
        {
            if (pair is { } p) taken.AsSpan(p.FirstToken, p.EndToken - p.FirstToken).Fill(true);
        }
    }

    private static int Start(Report report) => (report.Content.Left ?? report.Content.Right!.Value).FirstToken;
}
