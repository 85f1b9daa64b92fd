using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>Entities: a mention counts when span and kind are both right; micro averages.</summary>
internal static class EntityScore
{
    private static readonly string[] Kinds = ["person", "place", "organization"];

    public static IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        var counts = new Dictionary<string, (int Right, int Wrong, int Missed)>(StringComparer.Ordinal);
        foreach (var row in gold)
        {
            var want = Rows.List(row, "entities").Select(e => Key(Rows.Text(e, "kind"), e)).ToHashSet();
            var got = Rows.List(output, row, "entities")
                .SelectMany(e => Rows.List(e, "mentions").Select(m => Key(Rows.Text(e, "kind"), m)))
                .ToHashSet();
            foreach (var kind in Kinds)
            {
                var wantKind = want.Where(k => k.Kind == kind).ToHashSet();
                var gotKind = got.Where(k => k.Kind == kind).ToHashSet();
                var right = wantKind.Count(gotKind.Contains);
                Add(kind, right, gotKind.Count - right, wantKind.Count - right);
                Add("all", right, gotKind.Count - right, wantKind.Count - right);
            }
        }
        return Kinds.Prepend("all").SelectMany(kind =>
        {
            var (right, wrong, missed) = counts.GetValueOrDefault(kind);
            return Figure.Of(kind, PrecisionRecall.From(right, wrong, missed));
        });

        void Add(string kind, int right, int wrong, int missed)
        {
            var sum = counts.GetValueOrDefault(kind);
            counts[kind] = (sum.Right + right, sum.Wrong + wrong, sum.Missed + missed);
        }
    }

    private static (string? Kind, int Start, int End) Key(string? kind, JsonElement span) =>
        (kind, Rows.Number(span, "start")!.Value, Rows.Number(span, "end")!.Value);
}
