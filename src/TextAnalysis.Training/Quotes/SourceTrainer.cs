namespace TextAnalysis.Training;

/// <summary>Trains the choice of the phrase that names a cue's speaker.</summary>
internal sealed class SourceTrainer
{
    private const int Epochs = 4;

    private readonly SourceCandidates _candidates = new();

    public LogLinearModel Model { get; } = new(bits: 16);

    public void Train(IReadOnlyList<TrainingArticle> articles, TextWriter log)
    {
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            int right = 0, all = 0;
            foreach (var article in articles)
            {
                foreach (var (cue, quote) in article.Cues)
                {
                    if (quote is null) continue;
                    _candidates.Collect(article.Context, cue);
                    var gold = GoldOf(article, quote);
                    if (gold < 0) continue;
                    all++;
                    if (Step(gold)) right++;
                }
            }
            log.WriteLine($"sources, epoch {epoch + 1}: {100.0 * right / all:F2} % of {all}");
        }
    }

    // The first phrase of the annotated speaker; the last candidate, "none", where the sentence has none; -1 to pass over.
    private int GoldOf(TrainingArticle article, GoldQuote quote)
    {
        if (quote.Speaker is not { } speaker) return _candidates.Count - 1;
        var best = -1;
        for (var i = 0; i < _candidates.Count - 1; i++)
        {
            var phrase = _candidates.Phrases[i];
            var tokens = article.Context.Document.Tokens;
            var span = new TextSpan(tokens[phrase.FirstToken].Start, tokens[phrase.Head].End);
            if (span.Overlaps(speaker) && (best < 0 || phrase.FirstToken < _candidates.Phrases[best].FirstToken)) best = i;
        }
        return best >= 0 ? best : _candidates.Count - 1;
    }

    private bool Step(int gold)
    {
        Span<float> p = stackalloc float[_candidates.Count];
        var best = 0;
        for (var i = 0; i < p.Length; i++)
        {
            p[i] = Model.Score(_candidates.FeaturesOf(i));
            if (p[i] > p[best]) best = i;
        }
        var most = p[best];
        var sum = 0f;
        for (var i = 0; i < p.Length; i++) sum += p[i] = MathF.Exp(p[i] - most);
        for (var i = 0; i < p.Length; i++) Model.Update(_candidates.FeaturesOf(i), (i == gold ? 1 : 0) - p[i] / sum);
        return best == gold;
    }
}
