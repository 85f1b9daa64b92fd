using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// Where names can stand at all: stretches of capitalised tokens with the few words and marks that may join them. All other
/// tokens, some three quarters of an article, are outside of names, which makes the model as much faster.
/// </summary>
internal sealed class NameRegions
{
    /// <summary>So many tokens may lie between two capitalised ones of a name: <c>Bank of the West</c>.</summary>
    private const int MaxGap = 3;

    private readonly List<CapitalRun> _regions = [];
    private readonly List<CapitalRun> _runs = [];
    private readonly int[] _runOf;

    public NameRegions(DocumentWords words, ImmutableArray<Sentence> sentences, int tokenCount)
    {
        _runOf = new int[tokenCount];
        Array.Fill(_runOf, -1);
        foreach (var sentence in sentences) Add(words, sentence);
    }

    /// <summary>The stretches, in text order.</summary>
    public List<CapitalRun> Regions => _regions;

    /// <summary>The runs of capitalised tokens, in text order; each lies in one region.</summary>
    public List<CapitalRun> Runs => _runs;

    /// <summary>The number of the run a token belongs to, or -1.</summary>
    public int RunOf(int token) => Math.Max(_runOf[token], -1);

    /// <summary>The number of the run before a token that stands between two runs of a region, or -1; the run after it is the next.</summary>
    public int RunBefore(int token) => _runOf[token] < -1 ? -2 - _runOf[token] : -1;

    private void Add(DocumentWords words, Sentence sentence)
    {
        var i = sentence.FirstToken;
        while (i < sentence.EndToken)
        {
            if (!words[i].IsNameLike) { i++; continue; }
            var first = i;
            if (first > sentence.FirstToken && words[first - 1].Class is WordClass.Number or WordClass.The or WordClass.Particle) first--;
            else if (first - 1 > sentence.FirstToken && words[first - 1].Class == WordClass.Hyphen && words[first - 2].Class == WordClass.Particle) first -= 2;
            if (_regions.Count > 0 && first < _regions[^1].End) first = _regions[^1].End;
            var end = i + 1;
            while (true)
            {
                if (IsHyphenated(words, sentence, end)) end += 2;
                else if (NextCapitalized(words, end, sentence.EndToken) is var next && next >= 0) end = next + 1;
                else break;
            }
            AddRuns(words, i, end);
            if (end < sentence.EndToken && words[end].Class == WordClass.Hyphen && end + 1 < sentence.EndToken
                && words[end + 1].Class == WordClass.Number) end += 2;
            // The possessive of a name, or its end: McDonald's.
            else if (end < sentence.EndToken && words[end].Class == WordClass.Clitic) end++;
            else if (end < sentence.EndToken && words[end].Class == WordClass.Number) end++;
            _regions.Add(new CapitalRun(first, end));
            i = end;
        }
    }

    /// <summary>Whether a hyphen and a small word go on a name: <c>Kim Sang-woo</c>, <c>Mei-hsiu</c>.</summary>
    private static bool IsHyphenated(DocumentWords words, Sentence sentence, int hyphen) =>
        hyphen + 1 < sentence.EndToken && words[hyphen].Class == WordClass.Hyphen && words[hyphen + 1].Class is WordClass.Lower or WordClass.Preposition
        && (words[hyphen + 1].IsRareLower
            || (words[hyphen + 1].Length <= 5 && hyphen - 2 >= sentence.FirstToken && words[hyphen - 2].Class is WordClass.Capitalized or WordClass.Hyphen));

    /// <summary>Finds the next capitalised token that only joining words and marks separate from here; -1 when there is none.</summary>
    private static int NextCapitalized(DocumentWords words, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + MaxGap + 1); i++)
        {
            if (words[i].IsNameLike) return i;
            if (words[i].Class is WordClass.Lower or WordClass.Boundary) return -1;
        }
        return -1;
    }

    private void AddRuns(DocumentWords words, int first, int end)
    {
        var i = first;
        while (i < end)
        {
            if (!words[i].IsNameLike)
            {
                _runOf[i++] = -1 - _runs.Count;
                continue;
            }
            var start = i++;
            while (i < end)
            {
                if (words[i].IsNameLike) i++;
                else if (i + 1 < end && words[i].Class == WordClass.Hyphen && words[i + 1].Class is WordClass.Lower or WordClass.Preposition) i += 2;
                else if (i + 1 < end && words[i].Class is WordClass.Hyphen or WordClass.Particle && words[i + 1].IsNameLike) i += 2;
                else break;
            }
            for (var t = start; t < i; t++) _runOf[t] = _runs.Count;
            _runs.Add(new CapitalRun(start, i));
        }
    }
}
