using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>Related articles: mean average precision and precision at 1 by event, and misses that are the sibling event.</summary>
internal static class RelatedScore
{
    public static IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        var events = gold.ToDictionary(row => Rows.Text(row, "id")!, row => Rows.Text(row, "event"), StringComparer.Ordinal);
        var topics = gold.ToDictionary(row => Rows.Text(row, "id")!, row => Rows.Text(row, "topic"), StringComparer.Ordinal);
        var sizes = events.Values.CountBy(name => name ?? "").ToDictionary();
        double precisions = 0;
        int queries = 0, first = 0, sibling = 0;
        foreach (var row in gold)
        {
            var id = Rows.Text(row, "id")!;
            var size = sizes[events[id] ?? ""];
            if (size < 2) continue;
            queries++;
            var hits = Rows.List(output, row, "related").Select(r => Rows.Text(r, "id")!).Where(hit => hit != id && events.ContainsKey(hit)).ToList();
            var right = 0;
            double total = 0;
            for (var rank = 1; rank <= hits.Count; rank++)
                if (events[hits[rank - 1]] == events[id]) total += (double)++right / rank;
            precisions += total / (size - 1);
            if (hits.Count == 0) continue;
            if (events[hits[0]] == events[id]) first++;
            else if (topics[hits[0]] == topics[id]) sibling++;
        }
        return [new("MAP", precisions / queries), new("P@1", (double)first / queries), new("sibling misses", sibling), new("queries", queries)];
    }
}
