namespace TextAnalysis;

/// <summary>Chooses the noun phrase that names the speaker of a cue: a log-linear model over the phrases of its sentence.</summary>
internal sealed class SourceRanker(LinearWeights weights)
{
    /// <summary>Gives the phrase most probable to the model, null for none, and its probability.</summary>
    public (NounPhrase? Phrase, float Probability) Choose(QuoteContext context, CueToken cue, SourceCandidates candidates)
    {
        candidates.Collect(context, cue);
        Span<float> scores = stackalloc float[candidates.Count];
        var best = Score(candidates, scores);
        return (PhraseAt(candidates, best), Probability(scores, best));
    }

    /// <summary>
    /// Gives that phrase, or the one that grammar puts in its place; its probability is then that among all but the phrase which
    /// grammar rules out.
    /// </summary>
    public (NounPhrase? Phrase, float Probability) ChooseByRules(QuoteContext context, CueToken cue, SourceCandidates candidates)
    {
        candidates.Collect(context, cue);
        Span<float> scores = stackalloc float[candidates.Count];
        var best = Score(candidates, scores);
        var index = SourceRules.Correct(context, cue, candidates.Phrases, best);
        if (index != best) scores[best] = float.NegativeInfinity;
        return (PhraseAt(candidates, index), Probability(scores, index));
    }

    private int Score(SourceCandidates candidates, Span<float> scores)
    {
        var best = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = weights.Score(candidates.FeaturesOf(i));
            if (scores[i] > scores[best]) best = i;
        }
        return best;
    }

    private static float Probability(ReadOnlySpan<float> scores, int index)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0f;
        foreach (var score in scores) sum += MathF.Exp(score - most);
        return MathF.Exp(scores[index] - most) / sum;
    }

    private static NounPhrase? PhraseAt(SourceCandidates candidates, int index) =>
        index == candidates.Count - 1 ? null : candidates.Phrases[index];
}
