namespace TextAnalysis.Training.Names;

/// <summary>Brings each number of the vectors in context to mean 0 and a like spread, so that steps of learning fit all of them.</summary>
internal sealed class ContextScale
{
    private readonly float[] _means = new float[ContextEncoder.Dimensions];
    private readonly float[] _factors = new float[ContextEncoder.Dimensions];

    public ContextScale(NameSequences data)
    {
        var (sums, squares) = (new double[_means.Length], new double[_means.Length]);
        const int every = 7;
        var count = 0;
        for (var token = 0; token < data.TokenCount; token += every, count++)
        {
            var vector = data.ContextOf(token);
            for (var d = 0; d < sums.Length; d++)
            {
                var value = (double)vector[d];
                sums[d] += value;
                squares[d] += value * value;
            }
        }
        for (var d = 0; d < sums.Length; d++)
        {
            var mean = sums[d] / count;
            _means[d] = (float)mean;
            // A layer's vector comes to length 1, as word vectors have it.
            _factors[d] = (float)(1 / Math.Sqrt(Math.Max(1e-9, (squares[d] / count) - (mean * mean)) * Transformer.Width));
        }
    }

    public void Apply(ReadOnlySpan<Half> vector, Span<float> to)
    {
        for (var d = 0; d < to.Length; d++) to[d] = ((float)vector[d] - _means[d]) * _factors[d];
    }
}
