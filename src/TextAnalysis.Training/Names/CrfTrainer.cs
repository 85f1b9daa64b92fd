using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>
/// Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient steps of AdaGrad
/// (Duchi, Hazan and Singer 2011), with half of the features dropped at each step, and averages the weights.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Labels = NameLabels.Count, Lanes = 8;
    private const float Rate = 0.03f, Epsilon = 1e-6f;

    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _sums;
    private readonly float[] _transitions = new float[NameModel.Classes * Labels * Labels];
    private readonly float[] _transitionSquares = new float[NameModel.Classes * Labels * Labels];
    private readonly float[] _transitionSums = new float[NameModel.Classes * Labels * Labels];
    private readonly double _dropout;
    private readonly Random _random;
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
        var lattice = new Lattice(longest);
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
    public float[] Weights() => Average(_weights, _sums, (float)(1 - _dropout));

    /// <summary>The averaged transitions, as <see cref="NameModel.TransitionIndex"/> orders them.</summary>
    public float[] Transitions() => Average(_transitions, _transitionSums, 1);

    private float[] Average(float[] weights, float[] sums, float scale)
    {
        var averaged = new float[weights.Length];
        for (var i = 0; i < weights.Length; i++) averaged[i] = scale * (weights[i] - (sums[i] / _step));
        return averaged;
    }

    private double Step(NameSequences data, int first, int length, float weight, Lattice lattice)
    {
        lattice.Active.Clear();
        for (var t = 0; t < length; t++)
        {
            var scores = Vector256<float>.Zero;
            lattice.ActiveEnds[t] = 0;
            foreach (var id in data.FeaturesOf(first + t))
            {
                if (_random.NextSingle() < _dropout) continue;
                lattice.Active.Add(id);
                scores += Vector256.LoadUnsafe(ref _weights[id * Lanes]);
            }
            lattice.ActiveEnds[t] = lattice.Active.Count;
            scores.CopyTo(lattice.Emissions, t * Lanes);
        }
        var loss = Forward(data, first, length, lattice);
        Backward(data, first, length, lattice);

        var active = 0;
        for (var t = 0; t < length; t++)
        {
            var gradient = Vector256.LoadUnsafe(ref lattice.Marginals[t * Lanes]);
            gradient = gradient.WithElement(data.LabelOf(first + t), gradient[data.LabelOf(first + t)] - 1) * weight;
            var isFlat = Vector256.LessThanAll(Vector256.Abs(gradient), Vector256.Create(1e-3f));
            for (; active < lattice.ActiveEnds[t]; active++)
                if (!isFlat) Update(lattice.Active[active], gradient);
        }
        for (var t = 0; t < length; t++) UpdateTransitions(data, first, t, weight, lattice);
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

    private void UpdateTransitions(NameSequences data, int first, int t, float weight, Lattice lattice)
    {
        var gold = data.LabelOf(first + t);
        var goldBefore = t == 0 ? 0 : data.LabelOf(first + t - 1);
        var row = data.ClassOf(first + t) * Labels * Labels;
        for (var from = 0; from < Labels; from++)
        {
            for (var to = 0; to < Labels; to++)
            {
                if (!NameLabels.CanFollow(to, from)) continue;
                var expected = lattice.Pairs[(((t * Labels) + from) * Labels) + to];
                var gradient = weight * (expected - (from == goldBefore && to == gold ? 1 : 0));
                if (Math.Abs(gradient) < 1e-4f) continue;
                var i = row + (from * Labels) + to;
                _transitionSquares[i] += gradient * gradient;
                var delta = Rate * gradient / MathF.Sqrt(_transitionSquares[i] + Epsilon);
                _transitions[i] -= delta;
                _transitionSums[i] -= delta * _step;
            }
        }
    }

    /// <summary>Fills the forward probabilities, normalised at each token; gives minus the log-likelihood of the labels.</summary>
    private double Forward(NameSequences data, int first, int length, Lattice lattice)
    {
        var loss = 0.0;
        var before = 0;
        for (var t = 0; t < length; t++)
        {
            var row = data.ClassOf(first + t) * Labels * Labels;
            var max = float.NegativeInfinity;
            for (var to = 0; to < Labels; to++) max = Math.Max(max, lattice.Emissions[(t * Lanes) + to]);
            var total = 0f;
            for (var to = 0; to < Labels; to++)
            {
                var sum = 0f;
                for (var from = 0; from < Labels; from++)
                {
                    if (!NameLabels.CanFollow(to, from) || (t == 0 && from != 0)) continue;
                    sum += (t == 0 ? 1 : lattice.Forward[((t - 1) * Lanes) + from]) * Exp(_transitions[row + (from * Labels) + to]);
                }
                sum *= Exp(lattice.Emissions[(t * Lanes) + to] - max);
                lattice.Forward[(t * Lanes) + to] = sum;
                total += sum;
            }
            for (var to = 0; to < Labels; to++) lattice.Forward[(t * Lanes) + to] /= total;
            lattice.Scales[t] = total;
            lattice.Maxima[t] = max;
            var gold = data.LabelOf(first + t);
            loss += Math.Log(total) + max - lattice.Emissions[(t * Lanes) + gold] - _transitions[row + (before * Labels) + gold];
            before = gold;
        }
        return loss;
    }

    /// <summary>Fills the marginal probabilities of labels and of pairs of labels.</summary>
    private void Backward(NameSequences data, int first, int length, Lattice lattice)
    {
        var beta = lattice.Beta;
        Array.Fill(beta, 1f);
        for (var t = length - 1; t >= 0; t--)
        {
            for (var label = 0; label < Labels; label++) lattice.Marginals[(t * Lanes) + label] = lattice.Forward[(t * Lanes) + label] * beta[label];
            lattice.Marginals[(t * Lanes) + Labels] = 0;
            var row = data.ClassOf(first + t) * Labels * Labels;
            var pairs = lattice.Pairs.AsSpan(t * Labels * Labels, Labels * Labels);
            for (var from = 0; from < Labels; from++)
            {
                var sum = 0f;
                for (var to = 0; to < Labels; to++)
                {
                    var pair = 0f;
                    if (NameLabels.CanFollow(to, from) && (t > 0 || from == 0))
                    {
                        var arc = Exp(_transitions[row + (from * Labels) + to]) * Exp(lattice.Emissions[(t * Lanes) + to] - lattice.Maxima[t]) * beta[to] / lattice.Scales[t];
                        sum += arc;
                        pair = arc * (t == 0 ? 1 : lattice.Forward[((t - 1) * Lanes) + from]);
                    }
                    pairs[(from * Labels) + to] = pair;
                }
                lattice.NextBeta[from] = sum;
            }
            lattice.NextBeta.CopyTo(beta, 0);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Exp(float x) => MathF.Exp(x);

    /// <summary>Working space for one sequence.</summary>
    private sealed class Lattice(int longest)
    {
        public readonly List<int> Active = [];
        public readonly int[] ActiveEnds = new int[longest];
        public readonly float[] Emissions = new float[longest * Lanes];
        public readonly float[] Forward = new float[longest * Lanes];
        public readonly float[] Marginals = new float[longest * Lanes];
        public readonly float[] Pairs = new float[longest * Labels * Labels];
        public readonly float[] Scales = new float[longest];
        public readonly float[] Maxima = new float[longest];
        public readonly float[] Beta = new float[Lanes];
        public readonly float[] NextBeta = new float[Lanes];
    }
}
