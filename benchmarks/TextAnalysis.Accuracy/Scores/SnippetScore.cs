using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>
/// Snippets: the share of passages that must stand in the body and do, that must not and do not; and of the dates and
/// authors that are known, those that were found.
/// </summary>
internal static class SnippetScore
{
    public static IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        Share kept = new(), absent = new(), dates = new(), authors = new();
        foreach (var row in gold)
        {
            output.TryGetValue(Rows.Text(row, "id")!, out var found);
            var body = Folded(Rows.Text(found, "body"));
            foreach (var snippet in Rows.List(row, "with")) kept.Add(body.Contains(Folded(snippet.GetString()), StringComparison.Ordinal));
            foreach (var snippet in Rows.List(row, "without")) absent.Add(!body.Contains(Folded(snippet.GetString()), StringComparison.Ordinal));
            if (Rows.Text(row, "date") is { Length: > 0 } date) dates.Add(Rows.Text(found, "published") == date);
            if (Rows.Text(row, "author") is { Length: > 0 } author) authors.Add(SameAuthor(author, Rows.Text(found, "byline")));
        }
        return [new("kept", kept.Percent), new("absent", absent.Percent), new("date", dates.Percent), new("author", authors.Percent)];
    }

    private static string Folded(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Several authors may be joined in ways of their own, by "and", commas or semicolons: each gold name has to be there.</summary>
    private static bool SameAuthor(string gold, string? byline) =>
        byline is { Length: > 0 }
        && (gold.Contains(byline, StringComparison.OrdinalIgnoreCase)
            || gold.Replace(" and ", ",", StringComparison.Ordinal).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .All(name => byline.Contains(name, StringComparison.OrdinalIgnoreCase)));

    private sealed class Share
    {
        private int _yes, _all;

        public double Percent => _all == 0 ? 0 : 100.0 * _yes / _all;

        public void Add(bool yes)
        {
            _all++;
            if (yes) _yes++;
        }
    }
}
