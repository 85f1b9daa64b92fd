using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>
/// Near-duplicates: of the articles whose text stands in the set more than once, those for which <c>related</c> flags
/// another copy; and how many pairs it flags whose texts differ (to be looked at by hand: updates and reprints belong there).
/// </summary>
internal static class DuplicateScore
{
    public static IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        var texts = gold.ToDictionary(row => Rows.Text(row, "id")!, row => Rows.Text(row, "text")!, StringComparer.Ordinal);
        var copies = texts.Values.CountBy(text => text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        int wanted = 0, found = 0, others = 0;
        foreach (var (id, text) in texts)
        {
            var flagged = (output.TryGetValue(id, out var row) ? Rows.List(row, "related") : [])
                .Where(near => Rows.Flag(near, "duplicate")).Select(near => Rows.Text(near, "id")!).ToList();
            others += flagged.Count(near => texts[near] != text);
            if (copies[text] < 2) continue;
            wanted++;
            if (flagged.Any(near => texts[near] == text)) found++;
        }
        return [new("copies", wanted), new("copies found", found), new("pairs flagged with other text", others / 2)];
    }
}
