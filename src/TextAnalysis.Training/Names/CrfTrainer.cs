using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>
/// Trains a linear-chain conditional random field by stochastic gradient steps of AdaGrad (Duchi, Hazan and Singer 2011), with
/// half of the features dropped at each step, and averages the weights.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Lanes = ChainLattice.Lanes;
    private const float Rate = 0.03f, Epsilon = 1e-6f;

    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _sums;
    private readonly TransitionWeights _transitions = new();
    private readonly double _dropout;
    private readonly Random _random;
    private readonly List<int> _active = [];
    private int[] _activeEnds = [];
    private float _step = 1;

    public CrfTrainer(int featureCount, double dropout, int seed)
    {
        _weights = new float[featureCount * Lanes];
        _squares = new float[featureCount * Lanes];
        _sums = new float[featureCount * Lanes];
        _dropout = dropout;
        _random = new Random(seed);
    }

    /// <summary>Trains for some rounds over all sequences, in random order.</summary>
    public void Train(NameSequences data, int epochs, Action<int, double>? report)
    {
        var order = Enumerable.Range(0, data.Sequences.Count).ToArray();
        var longest = data.Sequences.Max(s => s.End - s.First);
        var lattice = new ChainLattice(longest);
        _activeEnds = new int[longest];
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
            report?.Invoke(epoch + 1, loss / order.Length);
        }
    }

    /// <summary>The averaged weights, scaled for use with all features present: eight numbers a feature.</summary>
    public float[] Weights()
    {
        var averaged = new float[_weights.Length];
        for (var i = 0; i < averaged.Length; i++) averaged[i] = (float)(1 - _dropout) * (_weights[i] - (_sums[i] / _step));
        return averaged;
    }

    /// <summary>The averaged transitions, as <see cref="NameModel.TransitionIndex"/> orders them.</summary>
    public float[] Transitions() => _transitions.Average(_step);

    private double Step(NameSequences data, int first, int length, float weight, ChainLattice lattice)
    {
        _active.Clear();
        for (var t = 0; t < length; t++)
        {
            var scores = Vector256<float>.Zero;
            foreach (var id in data.FeaturesOf(first + t))
            {
                if (_random.NextSingle() < _dropout) continue;
                _active.Add(id);
                scores += Vector256.LoadUnsafe(ref _weights[id * Lanes]);
            }
            _activeEnds[t] = _active.Count;
            scores.CopyTo(lattice.Emissions, t * Lanes);
        }
        var loss = lattice.Weigh(data, first, length, _transitions.Values);
        var active = 0;
        for (var t = 0; t < length; t++)
        {
            var gradient = (Vector256.LoadUnsafe(ref lattice.Marginals[t * Lanes]) - data.TargetOf(first + t)) * weight;
            var isFlat = Vector256.LessThanAll(Vector256.Abs(gradient), Vector256.Create(1e-3f));
            for (; active < _activeEnds[t]; active++)
                if (!isFlat) Update(_active[active], gradient);
        }
        _transitions.Update(data, first, length, weight, lattice, _step);
        return loss;
    }

    private void Update(int id, Vector256<float> gradient)
    {
        ref var squares = ref _squares[id * Lanes];
        var square = Vector256.LoadUnsafe(ref squares) + (gradient * gradient);
        square.StoreUnsafe(ref squares);
        var delta = Vector256.Create(Rate) * gradient / Vector256.Sqrt(square + Vector256.Create(Epsilon));
        ref var weights = ref _weights[id * Lanes];
        (Vector256.LoadUnsafe(ref weights) - delta).StoreUnsafe(ref weights);
        ref var sums = ref _sums[id * Lanes];
        (Vector256.LoadUnsafe(ref sums) - (delta * _step)).StoreUnsafe(ref sums);
    }
}
