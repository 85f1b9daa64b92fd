using System.Globalization;
using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>
/// Places: whether mentions that were chosen by chance resolve to the record a reader chose (a file of Gold: document, offsets and
/// the GeoNames id, or country, kind and rounded coordinates where the gazetteer has no id).
/// </summary>
/// <remarks>A mention that was not recognised, or not as a place, counts against "right"; "right where found" leaves it out.</remarks>
internal sealed class PlaceScore
{
    /// <summary>Chosen by a reader who knew what the product says.</summary>
    public static readonly PlaceScore Seen = new("places.tsv");

    /// <summary>Chosen by another reader who did not.</summary>
    public static readonly PlaceScore Blind = new("places-blind.tsv");

    /// <summary>Chosen blind too; a third of them names that three places or more bear; states have their ids.</summary>
    public static readonly PlaceScore Namesakes = new("places-namesakes.tsv");

    /// <summary>Chosen blind when most rules of the resolver had been written.</summary>
    public static readonly PlaceScore Fresh = new("places-fresh.tsv");

    /// <summary>Degrees by which the middle of a region may differ: sources draw regions differently.</summary>
    private const double Tolerance = 6;

    private readonly Lazy<ILookup<string, string[]>> _gold;

    private PlaceScore(string file) => _gold = new(() =>
    {
        using var stream = typeof(PlaceScore).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t')).ToLookup(cells => cells[0]);
    });

    public IEnumerable<Figure> Measure(IReadOnlyList<JsonElement> gold, Dictionary<string, JsonElement> output)
    {
        var (mentions, found, right, wrong, foundWithId, rightWithId) = (0, 0, 0, 0, 0, 0);
        foreach (var row in gold)
        {
            foreach (var cells in _gold.Value[Rows.Text(row, "id")!])
            {
                mentions++;
                var (start, end) = (int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture));
                var place = Rows.List(output, row, "entities").Where(e => Rows.Text(e, "kind") == "place")
                    .FirstOrDefault(e => Rows.List(e, "mentions").Any(m => Rows.Number(m, "start") == start && Rows.Number(m, "end") == end));
                if (place.ValueKind == JsonValueKind.Undefined) continue;
                found++;
                if (cells[3].Length > 0) foundWithId++;
                if (Rows.Field(place, "place") is not { } record) continue;
                if (!IsRight(record, cells))
                {
                    wrong++;
                    continue;
                }
                right++;
                if (cells[3].Length > 0) rightWithId++;
            }
        }
        if (mentions == 0) yield break;
        yield return new Figure("mentions", mentions);
        yield return new Figure("right", 100.0 * right / mentions);
        yield return new Figure("found", found);
        yield return new Figure("right where found", found == 0 ? 0 : 100.0 * right / found);
        yield return new Figure("wrong where found", found == 0 ? 0 : 100.0 * wrong / found);
        yield return new Figure("with an id", foundWithId);
        yield return new Figure("right with an id", foundWithId == 0 ? 0 : 100.0 * rightWithId / foundWithId);
    }

    private static bool IsRight(JsonElement record, string[] cells)
    {
        if (cells[3].Length > 0) return Rows.Text(record, "geoNamesId") == cells[3];
        if ((Rows.Text(record, "country") ?? "") != cells[4] || Rows.Text(record, "kind") != cells[5]) return false;
        return cells[6].Length == 0 || (IsNear(record, "latitude", cells[6]) && IsNear(record, "longitude", cells[7]));
    }

    private static bool IsNear(JsonElement record, string field, string degrees) =>
        Math.Abs(Rows.Field(record, field)!.Value.GetDouble() - double.Parse(degrees, CultureInfo.InvariantCulture)) <= Tolerance;
}
