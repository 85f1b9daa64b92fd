namespace TextAnalysis.Training.Names;

/// <summary>
/// The probabilities of the labels of one stretch under a linear-chain conditional random field (Lafferty, McCallum and Pereira
/// 2001), by forward and backward sums that are normalised at each token.
/// </summary>
internal sealed class ChainLattice(int longest)
{
    private const int Labels = NameLabels.Count;

    /// <summary>Numbers a token: the labels and one without meaning.</summary>
    public const int Lanes = 8;

    private readonly float[] _forward = new float[longest * Lanes];
    private readonly float[] _exponentials = new float[longest * Lanes];
    private readonly float[] _scales = new float[longest];
    private readonly float[] _beta = new float[Lanes];
    private readonly float[] _nextBeta = new float[Lanes];

    /// <summary>The scores of each token's labels, to be filled first.</summary>
    public float[] Emissions { get; } = new float[longest * Lanes];

    /// <summary>The probability of each label of each token.</summary>
    public float[] Marginals { get; } = new float[longest * Lanes];

    /// <summary>The probability of each pair of labels of a token and the one before it.</summary>
    public float[] Pairs { get; } = new float[longest * Labels * Labels];

    /// <summary>Fills the marginals and pairs; gives minus the log-likelihood of the stretch's labels.</summary>
    public double Weigh(NameSequences data, int first, int length, float[] transitions)
    {
        var loss = Forward(data, first, length, transitions);
        Backward(data, first, length, transitions);
        return loss;
    }

    private double Forward(NameSequences data, int first, int length, float[] transitions)
    {
        var loss = 0.0;
        var before = 0;
        for (var t = 0; t < length; t++)
        {
            var row = data.ClassOf(first + t) * Labels * Labels;
            var max = float.NegativeInfinity;
            for (var to = 0; to < Labels; to++) max = Math.Max(max, Emissions[(t * Lanes) + to]);
            var total = 0f;
            for (var to = 0; to < Labels; to++)
            {
                var sum = 0f;
                for (var from = 0; from < Labels; from++)
                {
                    if (!NameLabels.CanFollow(to, from) || (t == 0 && from != 0)) continue;
                    sum += (t == 0 ? 1 : _forward[((t - 1) * Lanes) + from]) * MathF.Exp(transitions[row + (from * Labels) + to]);
                }
                _exponentials[(t * Lanes) + to] = MathF.Exp(Emissions[(t * Lanes) + to] - max);
                sum *= _exponentials[(t * Lanes) + to];
                _forward[(t * Lanes) + to] = sum;
                total += sum;
            }
            for (var to = 0; to < Labels; to++) _forward[(t * Lanes) + to] /= total;
            _scales[t] = total;
            var gold = data.LabelOf(first + t);
            loss += Math.Log(total) + max - Emissions[(t * Lanes) + gold] - transitions[row + (before * Labels) + gold];
            before = gold;
        }
        return loss;
    }

    private void Backward(NameSequences data, int first, int length, float[] transitions)
    {
        Array.Fill(_beta, 1f);
        for (var t = length - 1; t >= 0; t--)
        {
            for (var label = 0; label < Labels; label++) Marginals[(t * Lanes) + label] = _forward[(t * Lanes) + label] * _beta[label];
            Marginals[(t * Lanes) + Labels] = 0;
            var row = data.ClassOf(first + t) * Labels * Labels;
            var pairs = Pairs.AsSpan(t * Labels * Labels, Labels * Labels);
            for (var from = 0; from < Labels; from++)
            {
                var sum = 0f;
                for (var to = 0; to < Labels; to++)
                {
                    var pair = 0f;
                    if (NameLabels.CanFollow(to, from) && (t > 0 || from == 0))
                    {
                        var arc = MathF.Exp(transitions[row + (from * Labels) + to]) * _exponentials[(t * Lanes) + to] * _beta[to] / _scales[t];
                        sum += arc;
                        pair = arc * (t == 0 ? 1 : _forward[((t - 1) * Lanes) + from]);
                    }
                    pairs[(from * Labels) + to] = pair;
                }
                _nextBeta[from] = sum;
            }
            _nextBeta.CopyTo(_beta, 0);
        }
    }
}
