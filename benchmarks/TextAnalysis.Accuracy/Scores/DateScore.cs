using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>
/// Dates as TempEval-3 scores them (UzZaman et al., 2013): relaxed (any overlap), strict (same span), and type and value
/// of the relaxed matches.
/// </summary>
internal static class DateScore
{
    public static IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        int strict = 0, relaxed = 0, types = 0, values = 0, wanted = 0, given = 0;
        foreach (var row in gold)
        {
            var want = Rows.List(row, "dates").OrderBy(d => Start(d)).ToList();
            var got = Rows.List(output, row, "dates").ToList();
            wanted += want.Count;
            given += got.Count;
            var used = new HashSet<int>();
            foreach (var expected in want)
            {
                if (BestOverlap(expected, got, used) is not { } best) continue;
                used.Add(best);
                var found = got[best];
                relaxed++;
                if (Start(found) == Start(expected) && End(found) == End(expected)) strict++;
                if (string.Equals(Rows.Text(found, "type"), Rows.Text(expected, "type"), StringComparison.OrdinalIgnoreCase)) types++;
                if (Accepted(expected).Any(value => SameValue(Rows.Text(found, "value"), value))) values++;
            }
        }
        return
        [
            .. Figure.Of("relaxed", Score(relaxed)), .. Figure.Of("strict", Score(strict)),
            .. Figure.Of("type", Score(types)), .. Figure.Of("value", Score(values)),
            new("gold", wanted), new("output", given),
        ];

        PrecisionRecall Score(int right) => PrecisionRecall.From(right, given - right, wanted - right);
    }

    private static int? BestOverlap(JsonElement expected, List<JsonElement> got, HashSet<int> used)
    {
        int? best = null;
        var size = 0;
        for (var i = 0; i < got.Count; i++)
        {
            var overlap = Math.Min(End(expected), End(got[i])) - Math.Max(Start(expected), Start(got[i]));
            if (overlap > size && !used.Contains(i)) (best, size) = (i, overlap);
        }
        return best;
    }

    /// <summary>The gold value, and the alternatives that some sets give.</summary>
    private static IEnumerable<string?> Accepted(JsonElement expected)
    {
        yield return Rows.Text(expected, "value");
        foreach (var resolution in Rows.List(expected, "resolutions"))
        {
            yield return Rows.Text(resolution, "timex");
            yield return Rows.Text(resolution, "value");
        }
    }

    private static bool SameValue(string? a, string? b) =>
        a is not null && b is not null && string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);

    private static int Start(JsonElement span) => Rows.Number(span, "start")!.Value;

    private static int End(JsonElement span) => Rows.Number(span, "end")!.Value;
}
