namespace TextAnalysis.Training;

/// <summary>An article of the corpus with its cues, each with the quote that it reports: null where it reports none.</summary>
internal sealed class TrainingArticle
{
    private readonly int[] _charactersBefore;

    public TrainingArticle(QuoteContext context, GoldQuote[] quotes, CueLexicon lexicon)
    {
        Context = context;
        Quotes = quotes;
        var text = context.Document.Text;
        _charactersBefore = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++) _charactersBefore[i + 1] = _charactersBefore[i] + (char.IsLetterOrDigit(text[i]) ? 1 : 0);

        var found = CueFinder.Find(context, lexicon);
        StrongCuesBefore = ReportFinder.StrongCuesBefore(context, found);
        var byToken = new Dictionary<int, GoldQuote>();
        var touched = new HashSet<int>();
        foreach (var quote in quotes)
        {
            if (quote.FindCue(text) is not { } span) continue;
            var anchor = CueStatistics.AnchorOf(context, quote);
            byToken.TryAdd(anchor, quote);
            for (var i = CueStatistics.FirstTokenAt(context, span.Start); i < context.Count && context.Document.Tokens[i].Start < span.End; i++)
                if (i != anchor) touched.Add(i);
        }
        foreach (var cue in found)
            if (byToken.TryGetValue(cue.Token, out var quote)) Cues.Add((cue, quote));
            else if (!touched.Contains(cue.Token)) Cues.Add((cue, null));
    }

    public QuoteContext Context { get; }

    public GoldQuote[] Quotes { get; }

    public List<(CueToken Cue, GoldQuote? Quote)> Cues { get; } = [];

    public int[] StrongCuesBefore { get; }

    /// <summary>How many letters and digits a span holds.</summary>
    public int Characters(int start, int end) => end > start ? _charactersBefore[end] - _charactersBefore[start] : 0;

    /// <summary>The span of a stretch of tokens.</summary>
    public TextSpan SpanOf(int first, int end) => new(Context.Document.Tokens[first].Start, Context.Document.Tokens[end - 1].End);
}
