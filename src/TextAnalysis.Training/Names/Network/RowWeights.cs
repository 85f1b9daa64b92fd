namespace TextAnalysis.Training.Names;

/// <summary>Weights from many inputs to a hidden layer, a row for each input, learnt by AdaGrad with one step size a row, and their mean.</summary>
internal sealed class RowWeights(int count, int units)
{
    private const float Rate = 0.02f, Epsilon = 1e-6f;

    private readonly float[] _squares = new float[count];

    public float[] Values { get; } = new float[count * units];

    public float[] Mean { get; } = new float[count * units];

    public void Initialize(Random random, float size)
    {
        for (var i = 0; i < Values.Length; i++) Values[i] = size * ((2 * random.NextSingle()) - 1);
    }

    /// <summary>Adds a row times its input.</summary>
    public void AddTo(int row, float input, Span<float> hidden) => VectorMath.AddTo(Values.AsSpan(row * units, units), input, hidden);

    /// <summary>Takes a step against the gradient of the layer.</summary>
    /// <param name="row">The row.</param>
    /// <param name="input">What was put into it.</param>
    /// <param name="gradient">The gradient of the layer.</param>
    /// <param name="size">The mean square of that.</param>
    public void Learn(int row, float input, ReadOnlySpan<float> gradient, float size)
    {
        _squares[row] += input * input * size;
        VectorMath.AddTo(gradient, -Rate * input / MathF.Sqrt(_squares[row] + Epsilon), Values.AsSpan(row * units, units));
    }

    public void Average(float share) => MoveTowards(Mean, Values, share);

    /// <summary>Takes the mean for the weights, times a factor.</summary>
    public void Settle(float factor) => Settle(Values, Mean, factor);

    public static void MoveTowards(float[] mean, float[] values, float share)
    {
        for (var i = 0; i < mean.Length; i++) mean[i] += share * (values[i] - mean[i]);
    }

    public static void Settle(float[] values, float[] mean, float factor)
    {
        for (var i = 0; i < values.Length; i++) values[i] = factor * mean[i];
    }
}
