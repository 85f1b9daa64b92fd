using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextAnalysis.Cli.Json;

// The JSON contract of the command line: field names and their order are what other programs rely on.

/// <summary>A line of <c>analyze</c>.</summary>
internal sealed record AnalysisJson(
    JsonElement? Id,
    string? Title,
    string? Byline,
    string? Published,
    string Body,
    IReadOnlyList<EntityJson> Entities,
    IReadOnlyList<DateJson> Dates,
    IReadOnlyList<QuoteJson> Quotes)
{
    /// <summary>The text that offsets refer to, where the input was HTML.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>How sure it is that the body is not English, where it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? NotEnglish { get; init; }
}

internal sealed record EntityJson(
    string Name,
    string Kind,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Roles,
    PlaceJson? Place,
    IReadOnlyList<MentionJson> Mentions)
{
    /// <summary>The id of the known name that matched.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KnownId { get; init; }
}

internal sealed record PlaceJson(
    int? GeoNamesId,
    string Name,
    string? Country,
    string Kind,
    double Latitude,
    double Longitude,
    long Population,
    double Confidence);

internal sealed record MentionJson(int Start, int End, string Text, double Confidence);

internal sealed record DateJson(int Start, int End, string Text, string Type, string? Value, string? First, string? Last);

internal sealed record QuoteJson(
    string Kind,
    int Start,
    int End,
    IReadOnlyList<int[]> Parts,
    string Content,
    CueJson? Cue,
    SpeakerJson? Speaker);

internal sealed record CueJson(int Start, int End, string Text, string Lemma);

internal sealed record SpeakerJson(string? Name, int? Start, int? End, string? Text, string Rule, double Confidence);

/// <summary>A line of <c>read</c>.</summary>
internal sealed record ArticleJson(JsonElement? Id, string? Title, string? Byline, string? Published, string Body);

/// <summary>A line of <c>related</c>.</summary>
internal sealed record RelatedJson(JsonElement? Id, IReadOnlyList<NeighbourJson> Related);

internal sealed record NeighbourJson(JsonElement? Id, double Score, bool Duplicate);

/// <summary>A line of <c>compare</c>.</summary>
internal sealed record ComparisonJson(JsonElement? Id, double Score);

/// <summary>Stands in for any line whose input could not be read.</summary>
internal sealed record ErrorJson(JsonElement? Id, long Line, string Error);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnalysisJson))]
[JsonSerializable(typeof(IReadOnlyList<AnalysisJson>))]
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(IReadOnlyList<ArticleJson>))]
[JsonSerializable(typeof(RelatedJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(ErrorJson))]
[JsonSerializable(typeof(string))]
internal sealed partial class JsonContract : JsonSerializerContext;
