namespace TextAnalysis;

/// <summary>Chooses the noun phrase that names the speaker of a cue: a log-linear model over the phrases of its sentence.</summary>
internal sealed class SourceRanker(LinearWeights weights)
{
    /// <summary>Gives the most probable phrase, null for none, and its probability.</summary>
    public (NounPhrase? Phrase, float Probability) Choose(QuoteContext context, CueToken cue, SourceCandidates candidates)
    {
        candidates.Collect(context, cue);
        Span<float> scores = stackalloc float[candidates.Count];
        var best = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = weights.Score(candidates.FeaturesOf(i));
            if (scores[i] > scores[best]) best = i;
        }
        var sum = 0f;
        foreach (var score in scores) sum += MathF.Exp(score - scores[best]);
        return (best == scores.Length - 1 ? null : candidates.Phrases[best], 1 / sum);
    }
}
