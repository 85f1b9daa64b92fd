namespace TextAnalysis.Training;

/// <summary>Learns which words speak for body and which for clutter, from how many pages have them in lines of either kind.</summary>
internal sealed class LexiconCounts
{
    private const int FewestPages = 4;
    private const double Prior = 2;

    private readonly List<Dictionary<uint, (double Body, double Clutter)>> _pages = [];
    private readonly Dictionary<uint, (double Body, double Clutter, int Pages)> _total = [];

    /// <summary>Counts the words of labelled lines, or the class names of labelled blocks.</summary>
    /// <param name="pages">For each page its lines: whether they are body, and their words.</param>
    public LexiconCounts(IEnumerable<IEnumerable<(bool IsBody, IEnumerable<uint> Words)>> pages)
    {
        foreach (var page in pages)
        {
            var counts = Count(page);
            _pages.Add(counts);
            foreach (var (word, (body, clutter)) in counts)
            {
                var (allBody, allClutter, seen) = _total.GetValueOrDefault(word);
                _total[word] = (allBody + body, allClutter + clutter, seen + 1);
            }
        }
    }

    /// <summary>Gives the log-odds of the words.</summary>
    /// <param name="leftOut">Index of a page whose own words do not count, so that a page is never described by itself; or -1.</param>
    public LineLexicon.Bucket[] Build(int leftOut = -1)
    {
        var without = leftOut < 0 ? null : _pages[leftOut];
        var weights = new SortedDictionary<uint, float>();
        foreach (var (word, (body, clutter, pages)) in _total)
        {
            var own = without is not null && without.TryGetValue(word, out var counts) ? counts : default;
            var seen = pages - (own == default ? 0 : 1);
            if (seen < FewestPages) continue;
            weights[word] = (float)Math.Log((body - own.Body + Prior) / (clutter - own.Clutter + Prior));
        }
        return LineLexicon.Build(weights);
    }

    /// <summary>The words of a page's labelled lines.</summary>
    public static IEnumerable<(bool IsBody, IEnumerable<uint> Words)> WordsOf(string text, TextSpan[] lines, bool?[] labels) =>
        Enumerable.Range(0, lines.Length).Where(i => labels[i] is not null)
            .Select(i => (labels[i]!.Value, (IEnumerable<uint>)WordsOf(lines[i].In(text))));

    /// <summary>A page counts for a word at most once for each kind of line: fully where two lines have it, half where one has.</summary>
    private static Dictionary<uint, (double Body, double Clutter)> Count(IEnumerable<(bool IsBody, IEnumerable<uint> Words)> page)
    {
        var counts = new Dictionary<uint, (double Body, double Clutter)>();
        foreach (var (isBody, words) in page)
        {
            foreach (var word in words)
            {
                var (body, clutter) = counts.GetValueOrDefault(word);
                counts[word] = isBody ? (Math.Min(1, body + 0.5), clutter) : (body, Math.Min(1, clutter + 0.5));
            }
        }
        return counts;
    }

    private static HashSet<uint> WordsOf(ReadOnlySpan<char> line)
    {
        var words = new HashSet<uint>();
        for (var i = 0; i < line.Length;)
        {
            if (!char.IsLetter(line[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < line.Length && char.IsLetter(line[i])) i++;
            words.Add(LexiconHash.Of(line[start..i]));
        }
        return words;
    }
}
