using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>
/// Quotes: matched greedily by the overlap (intersection over union) of their letters and digits, at 0.3 and at 0.8.
/// Gold rows that are no speech count neither way; a speaker is right when its mention overlaps the gold one.
/// </summary>
internal static class QuoteScore
{
    private static readonly double[] Thresholds = [0.3, 0.8];

    public static IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        var figures = new List<Figure>();
        var speakers = new SpeakerCounts();
        foreach (var threshold in Thresholds)
        {
            int right = 0, wrong = 0, missed = 0;
            var byKind = new SortedDictionary<string, (int Hit, int All)>(StringComparer.Ordinal);
            foreach (var row in gold)
            {
                var text = Rows.Text(row, "text")!;
                var want = Rows.List(row, "quotes").Select(q => new Content(q, text)).ToList();
                var got = Rows.List(output, row, "quotes").Select(q => new Content(q, text)).ToList();
                var (ofWant, ofGot) = Match(want, got, threshold);
                for (var i = 0; i < want.Count; i++)
                {
                    if (!want[i].IsSpeech) continue;
                    var hit = ofWant.TryGetValue(i, out var match);
                    if (hit) right++;
                    else missed++;
                    var kind = Rows.Text(want[i].Quote, "kind")!;
                    var sum = byKind.GetValueOrDefault(kind);
                    byKind[kind] = (sum.Hit + (hit ? 1 : 0), sum.All + 1);
                    if (hit && threshold == Thresholds[0]) speakers.Add(want[i].Quote, got[match].Quote);
                }
                wrong += Enumerable.Range(0, got.Count).Count(j => !ofGot.Contains(j) && IsWrong(got[j], want));
            }
            var name = FormattableString.Invariant($"iou{threshold}");
            figures.AddRange(Figure.Of(name, PrecisionRecall.From(right, wrong, missed)));
            figures.AddRange(byKind.Select(kind => new Figure($"{name} recall {kind.Key}", 100.0 * kind.Value.Hit / kind.Value.All)));
        }
        return [.. figures, .. speakers.Figures()];
    }

    private static (Dictionary<int, int> OfWant, HashSet<int> OfGot) Match(List<Content> want, List<Content> got, double threshold)
    {
        var pairs = new List<(double Overlap, int Want, int Got)>();
        for (var i = 0; i < want.Count; i++)
            for (var j = 0; j < got.Count; j++)
                if (want[i].Overlap(got[j]) is > 0 and var overlap) pairs.Add((overlap, i, j));
        pairs.Sort((a, b) => b.CompareTo(a));

        var ofWant = new Dictionary<int, int>();
        var ofGot = new HashSet<int>();
        foreach (var (overlap, i, j) in pairs)
            if (overlap >= threshold && !ofWant.ContainsKey(i) && ofGot.Add(j)) ofWant[i] = j;
        return (ofWant, ofGot);
    }

    /// <summary>Quotes that touch only attributions other than speech are neither right nor wrong.</summary>
    private static bool IsWrong(Content got, List<Content> want)
    {
        var touched = want.Where(w => w.Overlap(got) > 0).ToList();
        return touched.Count == 0 || touched.Any(w => w.IsSpeech);
    }

    private sealed class Content
    {
        private readonly HashSet<int> _letters = [];

        public Content(JsonElement quote, string text)
        {
            Quote = quote;
            var parts = Rows.List(quote, "parts").Select(p => (Start: p[0].GetInt32(), End: p[1].GetInt32())).ToList();
            if (parts.Count == 0) parts.Add((Rows.Number(quote, "start")!.Value, Rows.Number(quote, "end")!.Value));
            foreach (var (start, end) in parts)
                for (var i = start; i < end && i < text.Length; i++)
                    if (char.IsLetter(text[i]) || char.IsNumber(text[i])) _letters.Add(i);
        }

        public JsonElement Quote { get; }

        public bool IsSpeech => Rows.Flag(Quote, "speechLike");

        public double Overlap(Content other)
        {
            var common = _letters.Count(other._letters.Contains);
            return common == 0 ? 0 : (double)common / (_letters.Count + other._letters.Count - common);
        }
    }

    private sealed class SpeakerCounts
    {
        private (int Right, int All) _named, _pronoun;

        public void Add(JsonElement want, JsonElement got)
        {
            if (Rows.Field(want, "speaker") is not { } expected) return;
            var right = Rows.Field(got, "speaker") is { } found && Rows.Number(found, "start") is { } start
                && Math.Min(Rows.Number(found, "end")!.Value, Rows.Number(expected, "end")!.Value)
                    > Math.Max(start, Rows.Number(expected, "start")!.Value);
            ref var counts = ref Rows.Flag(expected, "pronoun") ? ref _pronoun : ref _named;
            counts = (counts.Right + (right ? 1 : 0), counts.All + 1);
        }

        public IEnumerable<Figure> Figures()
        {
            (string Name, int Right, int All)[] rows =
            [
                ("speaker", _named.Right + _pronoun.Right, _named.All + _pronoun.All),
                ("speaker named", _named.Right, _named.All),
                ("speaker pronoun", _pronoun.Right, _pronoun.All),
            ];
            return rows.Where(row => row.All > 0).Select(row => new Figure(row.Name, 100.0 * row.Right / row.All));
        }
    }
}
