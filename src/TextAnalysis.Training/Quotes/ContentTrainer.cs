namespace TextAnalysis.Training;

/// <summary>Trains the choice of what a cue reports.</summary>
internal sealed class ContentTrainer(SourceRanker sources)
{
    private const int Epochs = 8;
    private const float LeastOverlap = 0.6f;

    // From then on, a cue that the model firmly believes to report something, though none is annotated, is taken for one that
    // the annotators overlooked.
    private const int FirstDoubtingEpoch = 2;
    private const float Overlooked = 0.7f;

    private readonly SourceCandidates _phrases = new();
    private readonly ContentCandidates _candidates = new();
    private float[] _components = [];
    private float[] _gradients = [];

    public LogLinearModel Model { get; } = new(bits: 18);

    public void Train(IReadOnlyList<TrainingArticle> articles, TextWriter log)
    {
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            int used = 0, passed = 0, overlooked = 0;
            double loss = 0;
            foreach (var article in articles)
            {
                foreach (var (cue, quote) in article.Cues)
                {
                    // What is believed or planned rather than said is neither an example nor a counter-example.
                    if (quote is { IsSpeech: false }) continue;
                    var (phrase, _) = sources.Choose(article.Context, cue, _phrases);
                    _candidates.CollectLayouts(article.Context, cue, phrase, article.StrongCuesBefore);
                    _candidates.CollectPairs();
                    var gold = quote is null ? new Gold(-1, -1, -1) : GoldOf(article, quote);
                    if (gold is null) { passed++; continue; }
                    var scored = Score();
                    if (quote is null && epoch >= FirstDoubtingEpoch && scored.Probability > Overlooked) { overlooked++; continue; }
                    used++;
                    loss += Step(gold, scored);
                }
            }
            log.WriteLine($"contents, epoch {epoch + 1}: {used} examples, {passed} out of reach, {overlooked} overlooked, loss {loss / used:F4}");
        }
    }

    private sealed record Gold(int Left, int Right, int Resumed)
    {
        public int Layout => Left >= 0 ? Resumed >= 0 ? 2 : 0 : Right >= 0 ? 1 : -1;
    }

    private Gold? GoldOf(TrainingArticle article, GoldQuote quote)
    {
        // Only what lies within reach counts: later parts of a quote are joined to it by other means.
        int low = int.MaxValue, high = 0;
        foreach (var pair in _candidates.Left.Concat(_candidates.Right))
        {
            var span = article.SpanOf(pair.FirstToken, pair.EndToken);
            (low, high) = (Math.Min(low, span.Start), Math.Max(high, span.End));
        }
        var parts = quote.Parts.Where(part => part.Start < high && part.End > low).ToArray();
        if (parts.Length == 0) return null;
        var total = parts.Sum(part => article.Characters(part.Start, part.End));

        var best = 0f;
        Gold? gold = null;
        var left = Overlaps(_candidates.Left);
        var right = Overlaps(_candidates.Right);
        var resumed = Overlaps(_candidates.Resumed);
        for (var i = 0; i < left.Length; i++) Offer(left[i].Common, left[i].Size, new Gold(i, -1, -1));
        for (var i = 0; i < right.Length; i++) Offer(right[i].Common, right[i].Size, new Gold(-1, i, -1));
        for (var i = 0; i < left.Length; i++)
            for (var j = 0; j < resumed.Length; j++)
                Offer(left[i].Common + resumed[j].Common, left[i].Size + resumed[j].Size, new Gold(i, -1, j));
        return best >= LeastOverlap ? gold : null;

        (int Common, int Size)[] Overlaps(List<ContentPair> pairs) =>
        [
            .. pairs.Select(pair =>
            {
                var span = article.SpanOf(pair.FirstToken, pair.EndToken);
                var common = 0;
                foreach (var part in parts) common += article.Characters(Math.Max(span.Start, part.Start), Math.Min(span.End, part.End));
                return (common, article.Characters(span.Start, span.End));
            }),
        ];

        void Offer(int common, int size, Gold candidate)
        {
            var overlap = (float)common / Math.Max(1, total + size - common);
            if (overlap > best + 1e-6f) (best, gold) = (overlap, candidate);
        }
    }

    /// <summary>The scores of everything that a cue may report, and the logarithm of their sum.</summary>
    private readonly record struct Scored(
        float[] Left, float LeftSum, float[] Right, float RightSum, float[] Resumed, float ResumedSum, float LogSum)
    {
        public float Probability => 1 - MathF.Exp(-LogSum);
    }

    private Scored Score()
    {
        var components = _candidates.Components;
        if (_components.Length < components.Count) (_components, _gradients) = (new float[components.Count * 2], new float[components.Count * 2]);
        for (var i = 0; i < components.Count; i++) (_components[i], _gradients[i]) = (Model.Score(Slice(components[i])), 0);

        var left = Scores(_candidates.Left, out var leftSum);
        var right = Scores(_candidates.Right, out var rightSum);
        var resumed = Scores(_candidates.Resumed, out var resumedSum);
        var (a, b, c) = (_components[0] + leftSum, _components[1] + rightSum, _components[2] + leftSum + resumedSum);
        var most = MathF.Max(MathF.Max(0, a), MathF.Max(b, c));
        var all = MathF.Exp(-most) + MathF.Exp(a - most) + MathF.Exp(b - most) + MathF.Exp(c - most);
        return new Scored(left, leftSum, right, rightSum, resumed, resumedSum, most + MathF.Log(all));
    }

    private float Step(Gold gold, Scored scored)
    {
        Span<float> p =
        [
            MathF.Exp(_components[0] + scored.LeftSum - scored.LogSum),
            MathF.Exp(_components[1] + scored.RightSum - scored.LogSum),
            MathF.Exp(_components[2] + scored.LeftSum + scored.ResumedSum - scored.LogSum),
        ];
        var goldScore = gold.Layout switch
        {
            0 => _components[0] + scored.Left[gold.Left],
            1 => _components[1] + scored.Right[gold.Right],
            2 => _components[2] + scored.Left[gold.Left] + scored.Resumed[gold.Resumed],
            _ => 0,
        };

        for (var i = 0; i < 3; i++) _gradients[i] = (gold.Layout == i ? 1 : 0) - p[i];
        Apply(_candidates.Left, scored.Left, scored.LeftSum, p[0] + p[2], gold.Left);
        Apply(_candidates.Right, scored.Right, scored.RightSum, p[1], gold.Right);
        Apply(_candidates.Resumed, scored.Resumed, scored.ResumedSum, p[2], gold.Resumed);
        var components = _candidates.Components;
        for (var i = 0; i < components.Count; i++) Model.Update(Slice(components[i]), _gradients[i]);
        return scored.LogSum - goldScore;
    }

    private float[] Scores(List<ContentPair> pairs, out float logSum)
    {
        var scores = new float[pairs.Count];
        logSum = float.NegativeInfinity;
        for (var i = 0; i < scores.Length; i++)
            scores[i] = _components[pairs[i].Start] + _components[pairs[i].End] + Model.Score(_candidates.Features.Slice(pairs[i].Features.Start, pairs[i].Features.End));
        if (scores.Length == 0) return scores;
        var most = scores.Max();
        logSum = most + MathF.Log(scores.Sum(score => MathF.Exp(score - most)));
        return scores;
    }

    private void Apply(List<ContentPair> pairs, float[] scores, float logSum, float weight, int gold)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            var gradient = (i == gold ? 1 : 0) - weight * MathF.Exp(scores[i] - logSum);
            _gradients[pairs[i].Start] += gradient;
            _gradients[pairs[i].End] += gradient;
            Model.Update(_candidates.Features.Slice(pairs[i].Features.Start, pairs[i].Features.End), gradient);
        }
    }

    private ReadOnlySpan<uint> Slice(FeatureSlice slice) => _candidates.Features.Slice(slice.Start, slice.End);
}
