using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>
/// Trains a network under a linear-chain conditional random field, with half of the features and some of the hidden units dropped
/// at each step; the weights are the mean over the ends of the second half's rounds.
/// </summary>
internal sealed class NameNetworkTrainer(NameSequences data, NameNetwork network, float hiddenDropout, int seed)
{
    private const int Lanes = ChainLattice.Lanes;
    private const float FeatureDropout = 0.5f, Flat = 1e-3f;

    private readonly Random _random = new(seed);
    private readonly TransitionWeights _transitions = new();
    private readonly List<int> _active = [];
    private readonly int[] _activeEnds = new int[data.Sequences.Max(s => s.End - s.First) + 1];
    private readonly float[] _hidden = new float[data.Sequences.Max(s => s.End - s.First) * network.Units];
    private readonly ChainLattice _lattice = new(data.Sequences.Max(s => s.End - s.First));

    public NameNetwork Train(int epochs, Action<int, double> report)
    {
        network.Input?.Initialize(_random);
        for (var i = 0; i < network.Output.Values.Length; i++) network.Output.Values[i] = 0.15f * ((2 * _random.NextSingle()) - 1);
        network.Transitions = new float[_transitions.Values.Length];
        var order = Enumerable.Range(0, data.Sequences.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            var loss = 0.0;
            foreach (var number in order)
            {
                var (first, end, weight) = data.Sequences[number];
                loss += weight * Step(first, end - first, weight);
            }
            if (epoch >= epochs / 2) Average(1f / (epoch - (epochs / 2) + 1));
            report(epoch + 1, loss / order.Length);
        }
        network.Wide.Settle(1 - FeatureDropout);
        network.Input?.Settle(1 - FeatureDropout);
        network.Bias.Settle(1);
        network.Output.Settle(1);
        return network;
    }

    private void Average(float share)
    {
        network.Wide.Average(share);
        network.Input?.Average(share);
        network.Bias.Average(share);
        network.Output.Average(share);
        RowWeights.MoveTowards(network.Transitions, _transitions.Values, share);
    }

    private double Step(int first, int length, float weight)
    {
        _active.Clear();
        for (var t = 0; t < length; t++) Forward(first, t);
        var loss = _lattice.Weigh(data, first, length, _transitions.Values);
        for (var t = 0; t < length; t++)
        {
            var gradient = (Vector256.LoadUnsafe(ref _lattice.Marginals[t * Lanes]) - data.TargetOf(first + t)) * weight;
            if (!Vector256.LessThanAll(Vector256.Abs(gradient), Vector256.Create(Flat))) Backward(first, t, gradient);
        }
        _transitions.Update(data, first, length, weight, _lattice);
        return loss;
    }

    private void Forward(int first, int t)
    {
        var token = data.InputOf(first + t);
        var scores = Vector256<float>.Zero;
        foreach (var feature in token.Features)
        {
            if (_random.NextSingle() < FeatureDropout) continue;
            _active.Add(feature);
            scores += network.Wide[feature];
        }
        _activeEnds[t + 1] = _active.Count;
        var hidden = HiddenOf(t);
        hidden.Clear();
        network.Bias.AddTo(0, 1, hidden);
        network.Input?.AddTo(token, ActiveOf(t), hidden);
        for (var unit = 0; unit < hidden.Length; unit++)
        {
            if (hidden[unit] <= 0 || _random.NextSingle() < hiddenDropout)
            {
                hidden[unit] = 0;
                continue;
            }
            hidden[unit] /= 1 - hiddenDropout;
            scores += network.Output[unit] * hidden[unit];
        }
        scores.CopyTo(_lattice.Emissions, t * Lanes);
    }

    private void Backward(int first, int t, Vector256<float> gradient)
    {
        var hidden = HiddenOf(t);
        Span<float> back = stackalloc float[hidden.Length];
        for (var unit = 0; unit < hidden.Length; unit++)
        {
            back[unit] = 0;
            if (hidden[unit] == 0) continue;
            back[unit] = Vector256.Sum(network.Output[unit] * gradient) / (1 - hiddenDropout);
            network.Output.Learn(unit, gradient * hidden[unit]);
        }
        foreach (var feature in ActiveOf(t)) network.Wide.Learn(feature, gradient);
        if (network.Input is null) return;
        var size = VectorMath.Dot(back, back) / back.Length;
        network.Bias.Learn(0, 1, back, size);
        network.Input?.Learn(data.InputOf(first + t), ActiveOf(t), back, size);
    }

    private Span<float> HiddenOf(int t) => _hidden.AsSpan(t * network.Units, network.Units);

    private ReadOnlySpan<int> ActiveOf(int t) => CollectionsMarshal.AsSpan(_active)[_activeEnds[t].._activeEnds[t + 1]];
}
