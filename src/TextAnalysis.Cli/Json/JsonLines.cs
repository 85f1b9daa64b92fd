using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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
        using var reader = Open(input);
        var clean = true;
        var results = Lines(reader)
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
        using var reader = Open(input);
        foreach (var (number, text) in Lines(reader))
        {
            JsonElement? value = null;
            string? error = null;
            try
            {
                value = Parse(text);
            }
            catch (InputException problem)
            {
                error = problem.Message;
            }
            yield return new ParsedLine(number, value, error);
        }
    }

    public static string Error(JsonElement? id, long line, string message) => Serialize(new ErrorJson(id, line, message));

    private static (string Text, bool Ok) Apply((long Number, string Text) line, Func<JsonElement, string> work)
    {
        JsonElement? id = null;
        try
        {
            var value = Parse(line.Text);
            id = JsonFields.Id(value);
            return (work(value), true);
        }
        catch (InputException error)
        {
            return (Error(id, line.Number, error.Message), false);
        }
    }

    private static JsonElement Parse(string line)
    {
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

    private static IEnumerable<(long Number, string Text)> Lines(TextReader reader)
    {
        for (long number = 1; reader.ReadLine() is { } text; number++)
            if (!string.IsNullOrWhiteSpace(text)) yield return (number, text);
    }

    private static TextReader Open(string input)
    {
        try
        {
            return input == "-" ? Console.In : new StreamReader(input);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{input}: {(error is FileNotFoundException or DirectoryNotFoundException ? "no such file" : error.Message)}", error);
        }
    }
}

/// <summary>A line of JSON Lines: its object, or why it has none.</summary>
internal sealed record ParsedLine(long Number, JsonElement? Value, string? Error);
