using System.Text.Json;

namespace TextAnalysis.Cli.Input;

/// <summary>Typed access to the fields of a line of JSON.</summary>
internal static class JsonFields
{
    public static string? OptionalString(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new InputException($"\"{name}\" is no string");
    }

    public static string RequiredString(JsonElement line, string name) =>
        OptionalString(line, name) ?? throw new InputException($"\"{name}\" is missing");

    /// <summary>Gives a line's id, string or number, as it stands in the output.</summary>
    public static JsonElement? Id(JsonElement line) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty("id", out var id)
        && id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id : null;
}
