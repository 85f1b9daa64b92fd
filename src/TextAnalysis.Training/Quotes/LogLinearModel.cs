namespace TextAnalysis.Training;

/// <summary>Weights of a log-linear model over hashed features, trained by stochastic gradient ascent with AdaGrad steps.</summary>
internal sealed class LogLinearModel(int bits)
{
    private const float Rate = 0.2f;

    private readonly float[] _squares = new float[1 << bits];
    private readonly int _shift = 32 - bits;

    public float[] Weights { get; } = new float[1 << bits];

    public int Bits => bits;

    public float Score(ReadOnlySpan<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features) sum += Weights[feature >> _shift];
        return sum;
    }

    public void Update(ReadOnlySpan<uint> features, float gradient)
    {
        if (MathF.Abs(gradient) < 1e-4f) return;
        foreach (var feature in features)
        {
            var i = feature >> _shift;
            _squares[i] += gradient * gradient;
            Weights[i] += Rate * gradient / MathF.Sqrt(_squares[i] + 1f);
        }
    }
}
