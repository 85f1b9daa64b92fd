using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>
/// Trains a teacher: the same conditional random field, but with a hidden layer between the features, the word vectors of the
/// window and the labels, next to the linear weights (a wide and deep model: Cheng et al. 2016). Too big and slow to ship.
/// </summary>
internal sealed class DeepNameTrainer
{
    private const int Labels = NameLabels.Count, Lanes = ChainLattice.Lanes;
    private const float WideRate = 0.03f, Rate = 0.02f, Epsilon = 1e-6f, Dropout = 0.5f, HiddenDropout = 0.5f;

    private readonly DeepNameModel _model;
    private readonly DeepNameModel _mean;
    private readonly float[] _wideSquares;
    private readonly float[] _deepSquares;
    private readonly float[] _vectorSquares;
    private readonly float[] _outputSquares;
    private readonly float[] _biasSquares = new float[DeepNameModel.Hidden];
    private readonly TransitionWeights _transitions = new();
    private readonly Random _random;
    private readonly List<int> _active = [];
    private int[] _activeEnds = [];
    private float[] _hidden = [];
    private float _step = 1;

    public DeepNameTrainer(int featureCount, GloveVectors vectors, int seed)
    {
        _random = new Random(seed);
        _model = new DeepNameModel(featureCount, vectors);
        _mean = new DeepNameModel(featureCount, vectors);
        _model.Initialize(_random);
        _wideSquares = new float[featureCount];
        _deepSquares = new float[featureCount];
        _vectorSquares = new float[_model.Projection.Length / DeepNameModel.Hidden];
        _outputSquares = new float[_model.Output.Length];
    }

    public DeepNameModel Train(NameSequences data, int epochs, Action<int, double>? report)
    {
        var order = Enumerable.Range(0, data.Sequences.Count).ToArray();
        var longest = data.Sequences.Max(s => s.End - s.First);
        var lattice = new ChainLattice(longest);
        _activeEnds = new int[longest];
        _hidden = new float[longest * DeepNameModel.Hidden];
        var averaged = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            var loss = 0.0;
            foreach (var s in order)
            {
                var (first, end, weight) = data.Sequences[s];
                if (weight > 0) loss += weight * Step(data, first, end - first, weight, lattice);
                _step++;
            }
            if (epoch >= epochs / 2)
            {
                averaged++;
                _mean.MoveTowards(_model, 1f / averaged, _transitions.Values);
            }
            report?.Invoke(epoch + 1, loss / order.Length);
        }
        _mean.Scale(1 - Dropout);
        return _mean;
    }

    private double Step(NameSequences data, int first, int length, float weight, ChainLattice lattice)
    {
        const int h = DeepNameModel.Hidden;
        _active.Clear();
        var keep = 1 / (1 - HiddenDropout);
        for (var t = 0; t < length; t++)
        {
            var scores = Vector256<float>.Zero;
            var hidden = _hidden.AsSpan(t * h, h);
            _model.Bias.CopyTo(hidden);
            foreach (var id in data.FeaturesOf(first + t))
            {
                if (_random.NextSingle() < Dropout) continue;
                _active.Add(id);
                scores += Vector256.LoadUnsafe(ref _model.Wide[id * Lanes]);
                DeepNameModel.Add(_model.Deep, id * h, 1, hidden);
            }
            _activeEnds[t] = _active.Count;
            _model.AddVectors(data.WordsOf(first + t), hidden);
            for (var n = 0; n < h; n++)
            {
                hidden[n] = hidden[n] > 0 && _random.NextSingle() >= HiddenDropout ? hidden[n] * keep : 0;
                if (hidden[n] > 0) scores += Vector256.LoadUnsafe(ref _model.Output[n * Lanes]) * hidden[n];
            }
            scores.CopyTo(lattice.Emissions, t * Lanes);
        }
        var loss = lattice.Weigh(data, first, length, _transitions.Values);
        var active = 0;
        Span<float> back = stackalloc float[h];
        for (var t = 0; t < length; t++)
        {
            var gradient = (Vector256.LoadUnsafe(ref lattice.Marginals[t * Lanes]) - data.TargetOf(first + t)) * weight;
            if (Vector256.LessThanAll(Vector256.Abs(gradient), Vector256.Create(1e-3f)))
            {
                active = _activeEnds[t];
                continue;
            }
            var hidden = _hidden.AsSpan(t * h, h);
            for (var n = 0; n < h; n++)
            {
                if (hidden[n] == 0)
                {
                    back[n] = 0;
                    continue;
                }
                ref var output = ref _model.Output[n * Lanes];
                var row = Vector256.LoadUnsafe(ref output);
                back[n] = Vector256.Sum(row * gradient) * keep;
                var change = gradient * hidden[n];
                ref var squares = ref _outputSquares[n * Lanes];
                var square = Vector256.LoadUnsafe(ref squares) + (change * change);
                square.StoreUnsafe(ref squares);
                (row - (Vector256.Create(Rate) * change / Vector256.Sqrt(square + Vector256.Create(Epsilon)))).StoreUnsafe(ref output);
                _biasSquares[n] += back[n] * back[n];
                _model.Bias[n] -= Rate * back[n] / MathF.Sqrt(_biasSquares[n] + Epsilon);
            }
            var size = VectorMath.Dot(back, back) / h;
            var wideSize = Vector256.Sum(gradient * gradient) / 4;
            for (; active < _activeEnds[t]; active++)
            {
                var id = _active[active];
                _wideSquares[id] += wideSize;
                ref var wide = ref _model.Wide[id * Lanes];
                (Vector256.LoadUnsafe(ref wide) - (gradient * (WideRate / MathF.Sqrt(_wideSquares[id] + Epsilon)))).StoreUnsafe(ref wide);
                _deepSquares[id] += size;
                DeepNameModel.Add(back, -Rate / MathF.Sqrt(_deepSquares[id] + Epsilon), _model.Deep.AsSpan(id * h, h));
            }
            UpdateProjection(data.WordsOf(first + t), back, size);
        }
        _transitions.Update(data, first, length, weight, lattice, _step);
        return loss;
    }

    private void UpdateProjection(ReadOnlySpan<int> words, ReadOnlySpan<float> back, float size)
    {
        const int h = DeepNameModel.Hidden;
        for (var slot = 0; slot < words.Length; slot++)
        {
            if (words[slot] < 0) continue;
            var vector = _model.VectorOf(words[slot]);
            for (var d = 0; d < GloveVectors.Dimensions; d++)
            {
                if (vector[d] == 0) continue;
                var row = (slot * GloveVectors.Dimensions) + d;
                _vectorSquares[row] += vector[d] * vector[d] * size;
                DeepNameModel.Add(back, -Rate * vector[d] / MathF.Sqrt(_vectorSquares[row] + Epsilon), _model.Projection.AsSpan(row * h, h));
            }
        }
    }
}
