namespace TextAnalysis;

/// <summary>The weights of a linear model over hashed features, one byte each, read in place.</summary>
internal sealed unsafe class LinearWeights
{
    private readonly sbyte* _weights;
    private readonly float _scale;
    private readonly int _shift;

    public LinearWeights(ref ModelReader reader)
    {
        var bits = reader.Int32();
        _shift = 32 - bits;
        _scale = reader.Single();
        _weights = reader.Take<sbyte>(1 << bits);
    }

    /// <summary>The sum of the features' weights.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features) sum += _weights[feature >> _shift];
        return sum * _scale;
    }
}
