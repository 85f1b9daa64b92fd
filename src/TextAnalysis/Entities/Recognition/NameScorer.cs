using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>
/// Scores the tokens of one document for each label. The sums for a word at a place are kept for its next occurrence, those of a
/// run of capitals for its other tokens: most features are so looked up once a document.
/// </summary>
internal sealed class NameScorer
{
    private const int Places = (2 * NameFeatures.Window) + 1;

    private readonly NameFeatures _features;
    private readonly FeatureWeights _weights;
    private readonly FeatureList _list = new();
    private readonly Vector128<short>[] _wordSums;
    private readonly bool[] _isSummed;
    private Vector128<short> _runSum;
    private int _run = -1;

    public NameScorer(NameFeatures features, FeatureWeights weights)
    {
        _features = features;
        _weights = weights;
        _wordSums = new Vector128<short>[features.Words.FormCount * Places];
        _isSummed = new bool[_wordSums.Length];
    }

    /// <summary>Writes the scores of a stretch, eight a token, the last of them without meaning.</summary>
    public void Score(CapitalRun region, Span<int> scores)
    {
        for (var i = region.First; i < region.End; i++)
        {
            var sum = TokenSum(i);
            var (low, high) = Vector128.Widen(sum);
            var to = scores[((i - region.First) * 8)..];
            low.CopyTo(to);
            high.CopyTo(to[4..]);
        }
    }

    private Vector128<short> TokenSum(int token)
    {
        _list.Clear();
        _features.AddToken(token, _list);
        var sum = _weights.Sum(_list.Features);
        if (_features.Regions.RunOf(token) is var run && run >= 0)
        {
            if (run != _run)
            {
                _list.Clear();
                _features.AddRun(run, _list);
                _runSum = _weights.Sum(_list.Features);
                _run = run;
            }
            sum += _runSum;
        }
        for (var place = 0; place < Places; place++) sum += WordSum(token, place);
        return sum;
    }

    private Vector128<short> WordSum(int token, int place)
    {
        var form = _features.FormAt(token, place - NameFeatures.Window);
        var number = (form * Places) + place;
        if (_isSummed[number]) return _wordSums[number];
        _list.Clear();
        _features.AddWord(form, place - NameFeatures.Window, _list);
        _isSummed[number] = true;
        return _wordSums[number] = _weights.Sum(_list.Features);
    }
}
