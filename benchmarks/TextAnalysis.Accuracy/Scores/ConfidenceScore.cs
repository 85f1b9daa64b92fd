using System.Globalization;
using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>
/// Whether confidences mean what they say: names in ten bins of stated confidence, and the share of each that is right. The mean
/// error is the difference of the two, weighed by the names of a bin (expected calibration error: Naeini et al. 2015).
/// </summary>
internal static class ConfidenceScore
{
    private const int Bins = 10;

    public static IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        var bins = gold.SelectMany(row => Names(row, output)).ToLookup(name => Math.Min(Bins - 1, (int)(Bins * name.Confidence)));
        var names = bins.Sum(bin => bin.Count());
        if (names == 0) yield break;
        yield return new Figure("mean error", 100 * bins.Sum(bin => Math.Abs(bin.Sum(name => name.Confidence) - bin.Count(name => name.IsRight))) / names);
        foreach (var bin in bins.OrderBy(bin => bin.Key))
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"from {(double)bin.Key / Bins:0.0}");
            yield return new Figure($"{title} names", bin.Count());
            yield return new Figure($"{title} stated", 100 * bin.Average(name => name.Confidence));
            yield return new Figure($"{title} right", 100 * bin.Average(name => name.IsRight ? 1.0 : 0.0));
        }
    }

    private static IEnumerable<(double Confidence, bool IsRight)> Names(JsonElement row, Dictionary<string, JsonElement> output)
    {
        var right = Rows.List(row, "entities").Select(name => Key(name, name)).ToHashSet();
        return Rows.List(output, row, "entities").SelectMany(entity => Rows.List(entity, "mentions").Select(mention =>
            (Rows.Field(mention, "confidence")!.Value.GetDouble(), right.Contains(Key(entity, mention)))));
    }

    private static (string? Kind, int Start, int End) Key(JsonElement kind, JsonElement span) =>
        (Rows.Text(kind, "kind"), Rows.Number(span, "start")!.Value, Rows.Number(span, "end")!.Value);
}
