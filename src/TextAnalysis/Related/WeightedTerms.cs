using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>An article's terms as a vector of length 1, for the cosine.</summary>
internal sealed class WeightedTerms
{
    private readonly ImmutableArray<ArticleTerm> _terms;
    private readonly double[] _weights;

    private WeightedTerms(ImmutableArray<ArticleTerm> terms, double[] weights)
    {
        _terms = terms;
        _weights = weights;
    }

    public static WeightedTerms Of(ArticleFeatures features, Func<ulong, double> inverseFrequency)
    {
        var weights = new double[features.Terms.Length];
        var squares = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            var term = features.Terms[i];
            weights[i] = (1 + Math.Log(term.Count)) * inverseFrequency(term.Key);
            squares += weights[i] * weights[i];
        }
        if (squares > 0)
            for (var i = 0; i < weights.Length; i++) weights[i] /= Math.Sqrt(squares);
        return new WeightedTerms(features.Terms, weights);
    }

    /// <summary>Gives the cosine of the angle between the two, and what each shared term adds to it.</summary>
    public double Cosine(WeightedTerms other, List<RelatedReason>? shared = null)
    {
        double sum = 0;
        int i = 0, j = 0;
        while (i < _weights.Length && j < other._weights.Length)
        {
            var order = _terms[i].Key.CompareTo(other._terms[j].Key);
            if (order == 0)
            {
                var part = _weights[i] * other._weights[j];
                sum += part;
                shared?.Add(new RelatedReason(_terms[i].Kind, _terms[i].Text, part));
            }
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return Math.Min(sum, 1);
    }
}
