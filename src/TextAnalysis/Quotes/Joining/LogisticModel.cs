namespace TextAnalysis;

/// <summary>A logistic regression over features that are either there or not; trained with ML.NET, run natively.</summary>
internal sealed unsafe class LogisticModel
{
    private readonly int _count;
    private readonly float _bias;
    private readonly float* _weights;

    public LogisticModel(ref ModelReader reader)
    {
        _count = reader.Int32();
        _bias = reader.Single();
        _weights = reader.Take<float>(_count);
    }

    /// <summary>The probability, given the indices of the features that are there.</summary>
    public float Probability(List<int> features)
    {
        var sum = _bias;
        foreach (var feature in features) sum += _weights[feature];
        return 1 / (1 + MathF.Exp(-sum));
    }
}
