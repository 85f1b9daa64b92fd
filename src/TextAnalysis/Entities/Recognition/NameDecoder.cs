namespace TextAnalysis;

/// <summary>Finds the best sequence of labels (Viterbi 1967) in whole numbers, the same on every machine.</summary>
internal sealed partial class NameDecoder
{
    private const int Labels = NameLabels.Count, Lanes = 8;
    private const int Impossible = int.MinValue / 2;

    private readonly NameModel _model;
    private int _length;
    private int[] _scores = [];
    private int[] _best = [];
    private byte[] _from = [];
    private byte[] _labels = [];

    public NameDecoder(NameModel model) => _model = model;

    /// <summary>The classes of the tokens of the stretch, to be filled before decoding.</summary>
    public WordClass[] Classes { get; private set; } = [];

    /// <summary>Makes room for a stretch and gives the place for its scores, eight a token.</summary>
    public Span<int> Prepare(int length)
    {
        _length = length;
        _isWeighed = false;
        if (_labels.Length < length)
        {
            var size = Math.Max(Math.Max(length, 32), 2 * _labels.Length);
            _scores = new int[size * Lanes];
            _best = new int[size * Lanes];
            _from = new byte[size * Lanes];
            _labels = new byte[size];
            Classes = new WordClass[size];
        }
        return _scores.AsSpan(0, length * Lanes);
    }

    /// <summary>Gives the best labels for the stretch.</summary>
    public ReadOnlySpan<byte> Decode()
    {
        for (var t = 0; t < _length; t++)
        {
            var transitions = _model.Transitions.AsSpan((int)Classes[t] * Labels * Labels, Labels * Labels);
            for (var to = 0; to < Labels; to++)
            {
                var (best, bestFrom) = (Impossible, 0);
                for (var from = 0; from < Labels; from++)
                {
                    if (!NameLabels.CanFollow(to, from) || (t == 0 && from != 0)) continue;
                    var score = (t == 0 ? 0 : _best[((t - 1) * Lanes) + from]) + transitions[(from * Labels) + to];
                    if (score > best) (best, bestFrom) = (score, from);
                }
                _best[(t * Lanes) + to] = best + _scores[(t * Lanes) + to];
                _from[(t * Lanes) + to] = (byte)bestFrom;
            }
        }
        var label = 0;
        for (var other = 1; other < Labels; other++)
            if (_best[((_length - 1) * Lanes) + other] > _best[((_length - 1) * Lanes) + label]) label = other;
        for (var t = _length - 1; t >= 0; t--)
        {
            _labels[t] = (byte)label;
            label = _from[(t * Lanes) + label];
        }
        return _labels.AsSpan(0, _length);
    }
}
