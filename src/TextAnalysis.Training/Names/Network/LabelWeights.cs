using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>Weights for each label in rows of eight, learnt by AdaGrad (Duchi, Hazan and Singer 2011), and their mean.</summary>
internal sealed class LabelWeights(int count, float rate)
{
    private const int Lanes = ChainLattice.Lanes;
    private const float Epsilon = 1e-6f;

    private readonly float[] _squares = new float[count * Lanes];

    public float[] Values { get; } = new float[count * Lanes];

    public float[] Mean { get; } = new float[count * Lanes];

    public Vector256<float> this[int row] => Vector256.LoadUnsafe(ref Values[row * Lanes]);

    public void Learn(int row, Vector256<float> gradient)
    {
        ref var squares = ref _squares[row * Lanes];
        var square = Vector256.LoadUnsafe(ref squares) + (gradient * gradient);
        square.StoreUnsafe(ref squares);
        ref var weights = ref Values[row * Lanes];
        (Vector256.LoadUnsafe(ref weights) - (Vector256.Create(rate) * gradient / Vector256.Sqrt(square + Vector256.Create(Epsilon)))).StoreUnsafe(ref weights);
    }

    public void Average(float share) => RowWeights.MoveTowards(Mean, Values, share);

    /// <summary>Takes the mean for the weights, times a factor.</summary>
    public void Settle(float factor) => RowWeights.Settle(Values, Mean, factor);
}
