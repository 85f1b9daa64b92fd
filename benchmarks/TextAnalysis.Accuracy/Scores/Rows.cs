using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>Rows of JSON Lines, and the fields the scores need of them.</summary>
internal static class Rows
{
    public static List<JsonElement> Read(string path) =>
        [.. File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => JsonElement.Parse(line))];

    /// <summary>Output rows by id; a later row with the same id wins.</summary>
    public static Dictionary<string, JsonElement> ById(IEnumerable<JsonElement> rows)
    {
        var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var row in rows)
            if (Text(row, "id") is { } id) byId[id] = row;
        return byId;
    }

    /// <summary>A field's text; null where it is missing or null. Numbers give their digits.</summary>
    public static string? Text(JsonElement row, string name) => Field(row, name) is { } value
        ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()
        : null;

    public static int? Number(JsonElement row, string name) => Field(row, name) is { } value ? value.GetInt32() : null;

    public static bool Flag(JsonElement row, string name) => Field(row, name) is { ValueKind: JsonValueKind.True };

    /// <summary>A field's elements; none where it is missing or null.</summary>
    public static IEnumerable<JsonElement> List(JsonElement row, string name) =>
        Field(row, name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>The output's list for a gold row; none where the output has no such row.</summary>
    public static IEnumerable<JsonElement> List(Dictionary<string, JsonElement> output, JsonElement gold, string name) =>
        output.TryGetValue(Text(gold, "id")!, out var row) ? List(row, name) : [];

    public static JsonElement? Field(JsonElement row, string name) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
}
