using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using TextAnalysis.Cli.Input;

namespace TextAnalysis.Cli.Json;

/// <summary>Reads JSON Lines, works on them on all cores, and writes one line out for each line in, in the same order.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Output is UTF-8 text for programs and people, not HTML: no escapes where none are needed.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = JsonContract.Default,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    /// <summary>Gives a value as JSON, on one line or indented for people.</summary>
    public static string Serialize<T>(T value, bool indented = false)
    {
        var options = indented ? Indented : Options;
        return JsonSerializer.Serialize(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }

    /// <summary>Gives what was found in files: an object for one file, an array where more were asked for.</summary>
    public static string SerializeFiles<T>(IReadOnlyList<T> results, int asked) =>
        asked == 1 ? Serialize(results[0], indented: true) : Serialize(results, indented: true);

    /// <summary>Applies <paramref name="work"/> to every line that is not blank.</summary>
    /// <param name="input">The path of the lines, or <c>-</c>.</param>
    /// <param name="work">Turns a line's object into a line of output; it may throw <see cref="InputException"/>.</param>
    /// <param name="output">Where the results go.</param>
    /// <param name="progress">Told of each finished line.</param>
    /// <param name="cancellationToken">Stops between lines.</param>
    /// <returns>Whether every line could be read.</returns>
    public static bool Map(
        string input, Func<JsonElement, string> work, TextWriter output, Action? progress, CancellationToken cancellationToken)
    {
        using var lines = InputBytes.OpenLines(input);
        var clean = true;
        var results = lines.Read()
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(line => Apply(line, work));
        foreach (var (text, ok) in results)
        {
            output.WriteLine(text);
            clean &= ok;
            progress?.Invoke();
        }
        return clean;
    }

    /// <summary>Parses every line that is not blank, without working on it.</summary>
    public static IEnumerable<ParsedLine> Read(string input)
    {
        using var lines = InputBytes.OpenLines(input);
        foreach (var (number, bytes) in lines.Read())
        {
            JsonElement? value = null;
            string? error = null;
            try
            {
                value = Parse(bytes);
            }
            catch (InputException problem)
            {
                error = problem.Message;
            }
            yield return new ParsedLine(number, value, error);
        }
    }

    public static string Error(JsonElement? id, long line, string message) => Serialize(new ErrorJson(id, line, message));

    private static (string Text, bool Ok) Apply((long Number, byte[] Bytes) line, Func<JsonElement, string> work)
    {
        JsonElement? id = null;
        try
        {
            var value = Parse(line.Bytes);
            id = JsonFields.Id(value);
            return (work(value), true);
        }
        catch (InputException error)
        {
            return (Error(id, line.Number, error.Message), false);
        }
    }

    private static JsonElement Parse(byte[] line)
    {
        // JSON's own reader leaves bytes that are no UTF-8 to whoever asks for a string.
        if (!Utf8.IsValid(line)) throw new InputException("the line is no UTF-8");
        try
        {
            var value = JsonElement.Parse(line);
            return value.ValueKind == JsonValueKind.Object ? value : throw new InputException("the line is no JSON object");
        }
        catch (JsonException error)
        {
            throw new InputException($"the line is no JSON: {error.Message}", error);
        }
    }
}

/// <summary>A line of JSON Lines: its object, or why it has none.</summary>
internal sealed record ParsedLine(long Number, JsonElement? Value, string? Error);
