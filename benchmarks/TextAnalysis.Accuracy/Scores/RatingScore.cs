using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>Ratings: Pearson correlation of <c>compare</c> scores with human ones.</summary>
internal static class RatingScore
{
    public static IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        var pairs = gold.Select(row => (
            Ours: output.TryGetValue(Rows.Text(row, "id")!, out var found) && Rows.Field(found, "score") is { } score ? score.GetDouble() : 0,
            Human: Rows.Field(row, "score")!.Value.GetDouble())).ToList();
        var (ours, human) = (pairs.Average(p => p.Ours), pairs.Average(p => p.Human));
        var covariance = pairs.Sum(p => (p.Ours - ours) * (p.Human - human));
        var variance = pairs.Sum(p => (p.Ours - ours) * (p.Ours - ours)) * pairs.Sum(p => (p.Human - human) * (p.Human - human));
        return [new("Pearson", variance == 0 ? 0 : covariance / Math.Sqrt(variance)), new("pairs", pairs.Count)];
    }
}
