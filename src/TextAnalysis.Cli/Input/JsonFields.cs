using System.Text.Json;
using TextAnalysis.Cli.Json;

namespace TextAnalysis.Cli.Input;

/// <summary>Typed access to the fields of a line of JSON.</summary>
internal static class JsonFields
{
    public static string? OptionalString(JsonElement line, string name)
    {
        if (Field(line, name) is not { ValueKind: not JsonValueKind.Null } value) return null;
        return value.ValueKind == JsonValueKind.String ? Text(value, name) : throw new InputException($"\"{name}\" is no string");
    }

    public static string RequiredString(JsonElement line, string name) =>
        OptionalString(line, name) ?? throw new InputException($"\"{name}\" is missing");

    /// <summary>Gives a line's id, string or number, as it stands in the output.</summary>
    /// <exception cref="InputException">The id is a string that cannot be written again.</exception>
    public static JsonElement? Id(JsonElement line)
    {
        if (Field(line, "id") is not { } id) return null;
        if (id.ValueKind == JsonValueKind.String) Text(id, "id");
        return id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id : null;
    }

    /// <summary>Gives the path of a file as an id.</summary>
    public static JsonElement Id(string path) => JsonSerializer.SerializeToElement(path, JsonContract.Default.String);

    // JSON can spell half of a surrogate pair ("\ud800"), which is no text: its reader throws where it meets one.

    private static JsonElement? Field(JsonElement line, string name)
    {
        try
        {
            return line.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException error)
        {
            throw new InputException("the name of a field holds half a surrogate pair", error);
        }
    }

    private static string? Text(JsonElement value, string name)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException error)
        {
            throw new InputException($"\"{name}\" holds half a surrogate pair", error);
        }
    }
}
