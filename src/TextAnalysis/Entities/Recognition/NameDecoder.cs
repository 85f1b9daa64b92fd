using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>Finds the best sequence of labels (Viterbi 1967) in whole numbers, the same on every machine.</summary>
internal sealed partial class NameDecoder
{
    private const int Labels = NameLabels.Count, Lanes = 8;

    private readonly NameModel _model;
    private int _length;
    private int[] _scores = [];
    private int[] _from = [];
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
            _from = new int[size * Lanes];
            _labels = new byte[size];
            Classes = new WordClass[size];
        }
        return _scores.AsSpan(0, length * Lanes);
    }

    /// <summary>Adds the names of the best labelling of the stretch.</summary>
    /// <param name="start">The stretch's first token.</param>
    /// <param name="mentions">Where to add them.</param>
    public void AddMentions(int start, List<NameMention> mentions)
    {
        var labels = Decode();
        for (var first = 0; first < labels.Length; first++)
        {
            if (!NameLabels.IsBegin(labels[first])) continue;
            var end = first + 1;
            while (end < labels.Length && NameLabels.IsInside(labels[end])) end++;
            var kind = NameLabels.KindOf(labels[first]);
            mentions.Add(new NameMention(start + first, start + end, kind, _model.Calibration.Calibrate(Probability(first, end, kind))));
        }
    }

    /// <summary>Gives the best labels for the stretch.</summary>
    public ReadOnlySpan<byte> Decode()
    {
        // Before the stretch all is outside of names.
        var before = Vector256.Create(NameModel.Impossible).WithElement(0, 0);
        for (var t = 0; t < _length; t++)
        {
            ref var rows = ref _model.TransitionRows[(int)Classes[t] * Labels * Lanes];
            var best = Vector256.LoadUnsafe(ref rows) + Vector256.Create(before[0]);
            var bestFrom = Vector256<int>.Zero;
            for (var from = 1; from < Labels; from++)
            {
                var candidate = Vector256.LoadUnsafe(ref rows, (nuint)(from * Lanes)) + Vector256.Create(before[from]);
                var isBetter = Vector256.GreaterThan(candidate, best);
                best = Vector256.ConditionalSelect(isBetter, candidate, best);
                bestFrom = Vector256.ConditionalSelect(isBetter, Vector256.Create(from), bestFrom);
            }
            // Scores count from that of the label outside, or a long stretch would overflow.
            best += Vector256.LoadUnsafe(ref _scores[t * Lanes]);
            before = Vector256.Max(best - Vector256.Create(best[0]), Vector256.Create(NameModel.Impossible));
            bestFrom.CopyTo(_from, t * Lanes);
        }
        var label = 0;
        for (var other = 1; other < Labels; other++)
            if (before[other] > before[label]) label = other;
        for (var t = _length - 1; t >= 0; t--)
        {
            _labels[t] = (byte)label;
            label = _from[(t * Lanes) + label];
        }
        return _labels.AsSpan(0, _length);
    }
}
