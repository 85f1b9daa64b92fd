using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training;

/// <summary>
/// The tagger's network in floating point, trained by stochastic gradient descent with one Adagrad step size for each row.
/// </summary>
/// <remarks>Vectors of 256 bits whatever the machine, and no fused multiply-add: the sums are the same everywhere.</remarks>
internal sealed class TaggerFloatNetwork
{
    public const int Width = TaggerRows.Width;
    private const int Lanes = 8;
    private const float Epsilon = 1e-8f;

    public readonly float[] Rows = new float[TaggerRows.Count * Width];
    public readonly float[] HiddenBias = new float[Width];
    public readonly float[] Output = new float[Width * Width];
    public readonly float[] OutputBias = new float[Width];
    private readonly float[] _rowSums = new float[TaggerRows.Count];
    private readonly float[] _outputSums = new float[Width];
    private float _hiddenBiasSum;
    private float _outputBiasSum;

    private readonly float[] _hidden = new float[Width];
    private readonly float[] _scores = new float[Width];
    private readonly float[] _gradient = new float[Width];
    private readonly float[] _mask = new float[Width];
    private readonly int _labels;

    public TaggerFloatNetwork(int labels, RandomSource random)
    {
        _labels = labels;
        for (var i = 0; i < Rows.Length; i++) Rows[i] = (random.NextSingle() - 0.5f) * 0.1f;
        for (var i = 0; i < Output.Length; i++) Output[i] = (random.NextSingle() - 0.5f) * 0.25f;
    }

    /// <summary>Scores of the labels after <see cref="Forward"/>; probabilities after <see cref="Softmax"/>.</summary>
    public ReadOnlySpan<float> Scores => _scores;

    /// <summary>Computes the scores and gives the best label.</summary>
    public int Forward(ReadOnlySpan<int> rows, RandomSource? dropout = null, float rate = 0)
    {
        var hidden = Vectors(_hidden);
        Vectors(HiddenBias).CopyTo(hidden);
        var table = Vectors(Rows);
        foreach (var row in rows)
        {
            var weights = table.Slice(row * (Width / Lanes), Width / Lanes);
            for (var k = 0; k < weights.Length; k++) hidden[k] += weights[k];
        }
        for (var unit = 0; unit < Width; unit++)
        {
            _mask[unit] = _hidden[unit] <= 0 ? 0 : dropout is null ? 1 : dropout.NextSingle() < rate ? 0 : 1 / (1 - rate);
            _hidden[unit] *= _mask[unit];
        }
        var scores = Vectors(_scores);
        Vectors(OutputBias).CopyTo(scores);
        var output = Vectors(Output);
        for (var unit = 0; unit < Width; unit++)
        {
            if (_hidden[unit] == 0) continue;
            var value = Vector256.Create(_hidden[unit]);
            var weights = output.Slice(unit * (Width / Lanes), Width / Lanes);
            for (var k = 0; k < weights.Length; k++) scores[k] += value * weights[k];
        }
        var best = 0;
        for (var label = 1; label < _labels; label++)
            if (_scores[label] > _scores[best]) best = label;
        return best;
    }

    /// <summary>Turns the scores into probabilities.</summary>
    public void Softmax()
    {
        var top = _scores.AsSpan(0, _labels)[0];
        for (var label = 1; label < _labels; label++) top = Math.Max(top, _scores[label]);
        var sum = 0f;
        for (var label = 0; label < _labels; label++) sum += _scores[label] = MathF.Exp(_scores[label] - top);
        for (var label = 0; label < Width; label++) _scores[label] = label < _labels ? _scores[label] / sum : 0;
    }

    /// <summary>One step towards the target after <see cref="Forward"/> and <see cref="Softmax"/>.</summary>
    /// <param name="rows">The rows given to <see cref="Forward"/>.</param>
    /// <param name="target">The wanted probability of each label.</param>
    /// <param name="rate">The learning rate.</param>
    public void Learn(ReadOnlySpan<int> rows, ReadOnlySpan<float> target, float rate)
    {
        for (var label = 0; label < Width; label++) _scores[label] -= label < _labels ? target[label] : 0;
        var error = Vectors(_scores);
        var output = Vectors(Output);
        var errorSquare = MeanSquare(_scores);
        for (var unit = 0; unit < Width; unit++)
        {
            _gradient[unit] = 0;
            if (_mask[unit] == 0) continue;
            var weights = output.Slice(unit * (Width / Lanes), Width / Lanes);
            var sum = Vector256<float>.Zero;
            _outputSums[unit] += _hidden[unit] * _hidden[unit] * errorSquare;
            var step = Vector256.Create(rate * _hidden[unit] / MathF.Sqrt(_outputSums[unit] + Epsilon));
            for (var k = 0; k < weights.Length; k++)
            {
                sum += error[k] * weights[k];
                weights[k] -= step * error[k];
            }
            _gradient[unit] = Vector256.Sum(sum) * _mask[unit];
        }
        Step(Vectors(OutputBias), error, ref _outputBiasSum, errorSquare, rate);

        var gradient = Vectors(_gradient);
        var square = MeanSquare(_gradient);
        Step(Vectors(HiddenBias), gradient, ref _hiddenBiasSum, square, rate);
        var table = Vectors(Rows);
        foreach (var row in rows)
            Step(table.Slice(row * (Width / Lanes), Width / Lanes), gradient, ref _rowSums[row], square, rate);
    }

    private static void Step(
        Span<Vector256<float>> weights, ReadOnlySpan<Vector256<float>> gradient, ref float sum, float square, float rate)
    {
        sum += square;
        var step = Vector256.Create(rate / MathF.Sqrt(sum + Epsilon));
        for (var k = 0; k < weights.Length; k++) weights[k] -= step * gradient[k];
    }

    private static float MeanSquare(ReadOnlySpan<float> values)
    {
        var sum = Vector256<float>.Zero;
        foreach (var value in MemoryMarshal.Cast<float, Vector256<float>>(values)) sum += value * value;
        return Vector256.Sum(sum) / values.Length;
    }

    private static Span<Vector256<float>> Vectors(float[] values) => MemoryMarshal.Cast<float, Vector256<float>>(values.AsSpan());
}
