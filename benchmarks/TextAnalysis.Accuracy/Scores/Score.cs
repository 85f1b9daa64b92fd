using System.Text.Json;

namespace TextAnalysis.Accuracy.Scores;

/// <summary>Every score by its name, each a function of gold rows and output rows.</summary>
internal static class Score
{
    public static IReadOnlyDictionary<string, Func<IReadOnlyList<JsonElement>, Dictionary<string, JsonElement>, IEnumerable<Figure>>> ByName { get; } =
        new Dictionary<string, Func<IReadOnlyList<JsonElement>, Dictionary<string, JsonElement>, IEnumerable<Figure>>>(StringComparer.Ordinal)
        {
            ["entities"] = EntityScore.Measure,
            ["confidence"] = ConfidenceScore.Measure,
            ["places"] = PlaceScore.Seen.Measure,
            ["places-blind"] = PlaceScore.Blind.Measure,
            ["places-namesakes"] = PlaceScore.Namesakes.Measure,
            ["places-fresh"] = PlaceScore.Fresh.Measure,
            ["dates"] = DateScore.Measure,
            ["quotes"] = QuoteScore.Measure,
            ["speakers"] = SpeakerScore.Measure,
            ["related"] = RelatedScore.Measure,
            ["ratings"] = RatingScore.Measure,
            ["pages"] = PageScore.Measure,
            ["snippets"] = SnippetScore.Measure,
            ["duplicates"] = DuplicateScore.Measure,
        };
}
