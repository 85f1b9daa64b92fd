using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training;

/// <summary>
/// A network of the tagger's form in floating point: selected rows and, in a teacher, a dense input too; one hidden layer;
/// one score for each label. Trained by stochastic gradient descent with one Adagrad step size for each row of weights.
/// </summary>
/// <remarks>Vectors of 256 bits whatever the machine, and no fused multiply-add: the sums are the same everywhere.</remarks>
internal sealed class TaggerFloatNetwork
{
    private const int Labels = TaggerRows.Labels;
    private const int Lanes = 8;
    private const float Epsilon = 1e-8f;
    private const float InputRate = 0.4f;

    private readonly float[] _rowSums = new float[TaggerRows.Count];
    private readonly float[] _inputSums;
    private readonly float[] _outputSums;
    private float _hiddenBiasSum;
    private float _outputBiasSum;

    private readonly int _hiddenLanes;
    private readonly int _labels;
    private readonly float[] _hidden;
    private readonly float[] _mask;
    private readonly float[] _gradient;
    private readonly float[] _scores = new float[Labels];

    /// <param name="hidden">Hidden units, a multiple of 8.</param>
    /// <param name="inputs">Length of the dense input.</param>
    /// <param name="labels">Labels in use.</param>
    /// <param name="random">Draws the first weights.</param>
    public TaggerFloatNetwork(int hidden, int inputs, int labels, RandomSource random)
    {
        _labels = labels;
        _hiddenLanes = hidden / Lanes;
        _hidden = new float[hidden];
        _mask = new float[hidden];
        _gradient = new float[hidden];
        _outputSums = new float[hidden];
        _inputSums = new float[inputs];
        HiddenBias = new float[hidden];
        Rows = Draw(TaggerRows.Count * hidden, 0.1f);
        Input = Draw(inputs * hidden, 0.05f);
        Output = Draw(hidden * Labels, 0.25f);

        float[] Draw(int count, float spread)
        {
            var weights = new float[count];
            for (var i = 0; i < count; i++) weights[i] = (random.NextSingle() - 0.5f) * spread;
            return weights;
        }
    }

    public int Hidden => _hidden.Length;

    public float[] Rows { get; }

    public float[] Input { get; }

    public float[] HiddenBias { get; }

    public float[] Output { get; }

    public float[] OutputBias { get; } = new float[Labels];

    /// <summary>Scores of the labels after <see cref="Forward"/>; probabilities after <see cref="Softmax"/>.</summary>
    public ReadOnlySpan<float> Scores => _scores;

    /// <summary>Computes the scores and gives the best label.</summary>
    /// <param name="rows">The selected rows; a negative number selects none.</param>
    /// <param name="input">The dense input.</param>
    /// <param name="dropout">Given in training: draws the hidden units to leave out.</param>
    /// <param name="rate">The share of hidden units to leave out.</param>
    public int Forward(ReadOnlySpan<int> rows, ReadOnlySpan<float> input, RandomSource? dropout = null, float rate = 0)
    {
        var hidden = Vectors(_hidden);
        Vectors(HiddenBias).CopyTo(hidden);
        var table = Vectors(Rows);
        foreach (var row in rows)
        {
            if (row < 0) continue;
            var weights = table.Slice(row * _hiddenLanes, _hiddenLanes);
            for (var k = 0; k < weights.Length; k++) hidden[k] += weights[k];
        }
        AddProducts(hidden, input, Vectors(Input));
        for (var unit = 0; unit < _hidden.Length; unit++)
        {
            _mask[unit] = _hidden[unit] <= 0 ? 0 : dropout is null ? 1 : dropout.NextSingle() < rate ? 0 : 1 / (1 - rate);
            _hidden[unit] *= _mask[unit];
        }
        Vectors(OutputBias).CopyTo(Vectors(_scores));
        AddProducts(Vectors(_scores), _hidden, Vectors(Output));
        var best = 0;
        for (var label = 1; label < _labels; label++)
            if (_scores[label] > _scores[best]) best = label;
        return best;
    }

    /// <summary>Turns the scores into probabilities.</summary>
    public void Softmax()
    {
        var top = _scores[0];
        for (var label = 1; label < _labels; label++) top = Math.Max(top, _scores[label]);
        var sum = 0f;
        for (var label = 0; label < _labels; label++) sum += _scores[label] = MathF.Exp(_scores[label] - top);
        for (var label = 0; label < Labels; label++) _scores[label] = label < _labels ? _scores[label] / sum : 0;
    }

    /// <summary>One step towards the target after <see cref="Forward"/> and <see cref="Softmax"/>.</summary>
    /// <param name="rows">The rows given to <see cref="Forward"/>.</param>
    /// <param name="input">The input given to <see cref="Forward"/>.</param>
    /// <param name="target">The wanted probability of each label.</param>
    /// <param name="rate">The learning rate.</param>
    public void Learn(ReadOnlySpan<int> rows, ReadOnlySpan<float> input, ReadOnlySpan<float> target, float rate)
    {
        for (var label = 0; label < _labels; label++) _scores[label] -= target[label];
        var error = Vectors(_scores);
        var errorSquare = MeanSquare(error);
        var output = Vectors(Output);
        for (var unit = 0; unit < _hidden.Length; unit++)
        {
            _gradient[unit] = 0;
            if (_mask[unit] == 0) continue;
            var weights = output.Slice(unit * (Labels / Lanes), Labels / Lanes);
            var sum = Vector256<float>.Zero;
            for (var k = 0; k < weights.Length; k++) sum += error[k] * weights[k];
            _gradient[unit] = Vector256.Sum(sum) * _mask[unit];
            Step(weights, error, ref _outputSums[unit], errorSquare, rate, _hidden[unit]);
        }
        Step(Vectors(OutputBias), error, ref _outputBiasSum, errorSquare, rate, 1);

        var gradient = Vectors(_gradient);
        var square = MeanSquare(gradient);
        Step(Vectors(HiddenBias), gradient, ref _hiddenBiasSum, square, rate, 1);
        var table = Vectors(Rows);
        foreach (var row in rows)
            if (row >= 0) Step(table.Slice(row * _hiddenLanes, _hiddenLanes), gradient, ref _rowSums[row], square, rate, 1);
        var inputs = Vectors(Input);
        for (var i = 0; i < input.Length; i++)
        {
            if (input[i] == 0) continue;
            Step(inputs.Slice(i * _hiddenLanes, _hiddenLanes), gradient, ref _inputSums[i], square, rate * InputRate, input[i]);
        }
    }

    private static void AddProducts(
        Span<Vector256<float>> sums, ReadOnlySpan<float> values, ReadOnlySpan<Vector256<float>> weights)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == 0) continue;
            var value = Vector256.Create(values[i]);
            var row = weights.Slice(i * sums.Length, sums.Length);
            for (var k = 0; k < row.Length; k++) sums[k] += value * row[k];
        }
    }

    private static void Step(
        Span<Vector256<float>> weights, ReadOnlySpan<Vector256<float>> gradient, ref float sum, float square, float rate, float value)
    {
        sum += square * value * value;
        var step = Vector256.Create(rate * value / MathF.Sqrt(sum + Epsilon));
        for (var k = 0; k < weights.Length; k++) weights[k] -= step * gradient[k];
    }

    private static float MeanSquare(ReadOnlySpan<Vector256<float>> values)
    {
        var sum = Vector256<float>.Zero;
        foreach (var value in values) sum += value * value;
        return Vector256.Sum(sum) / (values.Length * Lanes);
    }

    private static Span<Vector256<float>> Vectors(float[] values) => MemoryMarshal.Cast<float, Vector256<float>>(values.AsSpan());
}
