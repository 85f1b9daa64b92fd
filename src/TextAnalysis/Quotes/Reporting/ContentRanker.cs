namespace TextAnalysis;

/// <summary>
/// Chooses what a cue reports: a log-linear model over all stretches before it, behind it and of both together, against nothing.
/// A stretch's score is the sum of its start's, its end's and the pair's, so that the sum over all of them needs no enumeration.
/// </summary>
internal sealed class ContentRanker(LinearWeights weights)
{
    // Stretches of words never make up for a layout that speaks so clearly against them.
    private const float Hopeless = -7f;

    private float[] _components = new float[64];

    /// <summary>Whether the cue reports nothing, whatever stands around it.</summary>
    public bool IsHopeless(ContentCandidates candidates)
    {
        for (var layout = 0; layout < 3; layout++)
            if (Score(candidates, candidates.Components[layout]) > Hopeless) return false;
        return true;
    }

    /// <summary>Gives the best stretch, and how probable it is that there is one at all.</summary>
    public ReportedContent Choose(ContentCandidates candidates)
    {
        var components = candidates.Components;
        if (_components.Length < components.Count) _components = new float[components.Count * 2];
        for (var i = 0; i < components.Count; i++) _components[i] = Score(candidates, components[i]);

        var left = Best(candidates, candidates.Left, out var leftSum);
        var right = Best(candidates, candidates.Right, out var rightSum);
        var resumed = Best(candidates, candidates.Resumed, out var resumedSum);
        var atLeft = _components[0] + leftSum;
        var atRight = _components[1] + rightSum;
        var atBoth = _components[2] + leftSum + resumedSum;
        var most = Math.Max(Math.Max(0, atLeft), Math.Max(atRight, atBoth));
        var nothing = MathF.Exp(-most);
        var all = nothing + MathF.Exp(atLeft - most) + MathF.Exp(atRight - most) + MathF.Exp(atBoth - most);
        var probability = 1 - nothing / all;
        if (atLeft >= atRight && atLeft >= atBoth) return new ReportedContent(Pair(candidates.Left, left), null, probability);
        return atRight >= atBoth
            ? new ReportedContent(null, Pair(candidates.Right, right), probability)
            : new ReportedContent(Pair(candidates.Left, left), Pair(candidates.Resumed, resumed), probability);
    }

    private static ContentPair? Pair(List<ContentPair> pairs, int index) => index < 0 ? null : pairs[index];

    // Gives the index of the best stretch and the logarithm of the sum over all, which is minus infinity for none.
    private int Best(ContentCandidates candidates, List<ContentPair> pairs, out float logSum)
    {
        logSum = float.NegativeInfinity;
        if (pairs.Count == 0) return -1;
        Span<float> scores = pairs.Count <= 512 ? stackalloc float[pairs.Count] : new float[pairs.Count];
        var best = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = _components[pairs[i].Start] + _components[pairs[i].End] + Score(candidates, pairs[i].Features);
            if (scores[i] > scores[best]) best = i;
        }
        var sum = 0f;
        foreach (var score in scores) sum += MathF.Exp(score - scores[best]);
        logSum = scores[best] + MathF.Log(sum);
        return best;
    }

    private float Score(ContentCandidates candidates, FeatureSlice slice) =>
        weights.Score(candidates.Features.Slice(slice.Start, slice.End));
}
