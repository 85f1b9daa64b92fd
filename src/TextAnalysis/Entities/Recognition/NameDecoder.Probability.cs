namespace TextAnalysis;

/// <summary>How sure the model is of a name: the share of all labellings, by their weight, that have it just so.</summary>
internal sealed partial class NameDecoder
{
    /// <summary>So much more must the label outside score than any other that no transition can make up for it.</summary>
    private const int PlainMargin = (int)(8 / NameModel.Scale);

    private double[] _emissions = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private double[] _scales = [];
    private bool _isWeighed;

    /// <summary>Gives the probability that just these tokens are a name of that kind.</summary>
    public double Probability(int first, int end, EntityKind kind)
    {
        if (!_isWeighed) Weigh();
        var (begin, inside) = ((int)NameLabels.Begin(kind), (int)NameLabels.Inside(kind));
        var probability = _forward[(first * Lanes) + begin];
        var label = begin;
        for (var t = first + 1; t < end; t++)
        {
            probability *= Arc(t, label, inside) / _scales[t];
            label = inside;
        }
        if (end == _length) return Math.Min(1, probability);
        var rest = _backward[((end - 1) * Lanes) + label] - (Arc(end, label, inside) / _scales[end] * _backward[(end * Lanes) + inside]);
        return Math.Clamp(probability * rest, 0, 1);
    }

    /// <summary>Whether no token of the stretch can be part of a name: then there is no need to weigh.</summary>
    public bool IsPlainlyOutside()
    {
        for (var t = 0; t < _length; t++)
        {
            var scores = _scores.AsSpan(t * Lanes, Labels);
            for (var label = 1; label < Labels; label++)
                if (scores[label] > scores[0] - PlainMargin) return false;
        }
        return true;
    }

    /// <summary>Gives the probability of one token's label.</summary>
    public double Probability(int token, int label)
    {
        if (!_isWeighed) Weigh();
        return _forward[(token * Lanes) + label] * _backward[(token * Lanes) + label];
    }

    private double Arc(int t, int from, int to) =>
        _model.TransitionFactors[NameModel.TransitionIndex(Classes[t], from, to)] * _emissions[(t * Lanes) + to];

    /// <summary>Forward and backward sums, scaled at each token so that the forward ones add up to one.</summary>
    private void Weigh()
    {
        if (_scales.Length < _length)
        {
            _emissions = new double[_labels.Length * Lanes];
            _forward = new double[_labels.Length * Lanes];
            _backward = new double[_labels.Length * Lanes];
            _scales = new double[_labels.Length];
        }
        for (var t = 0; t < _length; t++) Forward(t);
        for (var label = 0; label < Labels; label++) _backward[((_length - 1) * Lanes) + label] = 1;
        for (var t = _length - 1; t > 0; t--)
        {
            for (var from = 0; from < Labels; from++)
            {
                var sum = 0.0;
                for (var to = 0; to < Labels; to++)
                    if (NameLabels.CanFollow(to, from)) sum += Arc(t, from, to) * _backward[(t * Lanes) + to];
                _backward[((t - 1) * Lanes) + from] = sum / _scales[t];
            }
        }
        _isWeighed = true;
    }

    private void Forward(int t)
    {
        var scores = _scores.AsSpan(t * Lanes, Labels);
        var highest = int.MinValue;
        foreach (var score in scores) highest = Math.Max(highest, score);
        var total = 0.0;
        for (var to = 0; to < Labels; to++)
        {
            _emissions[(t * Lanes) + to] = WeightFactors.Of(scores[to] - highest);
            var sum = 0.0;
            for (var from = 0; from < Labels; from++)
            {
                if (!NameLabels.CanFollow(to, from) || (t == 0 && from != 0)) continue;
                sum += (t == 0 ? 1 : _forward[((t - 1) * Lanes) + from]) * Arc(t, from, to);
            }
            _forward[(t * Lanes) + to] = sum;
            total += sum;
        }
        for (var to = 0; to < Labels; to++) _forward[(t * Lanes) + to] /= total;
        _scales[t] = total;
    }
}
