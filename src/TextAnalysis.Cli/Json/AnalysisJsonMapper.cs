using System.Globalization;
using System.Text.Json;

namespace TextAnalysis.Cli.Json;

/// <summary>Turns results of the library into the JSON contract.</summary>
internal static class AnalysisJsonMapper
{
    public static AnalysisJson ToJson(this ArticleAnalysis analysis, JsonElement? id = null, bool withText = false)
    {
        var article = analysis.Article;
        return new AnalysisJson(
            id,
            article.Title,
            article.Byline,
            Iso(article.Published),
            Body(article),
            [.. analysis.Entities.Select(ToJson)],
            [.. analysis.Dates.Select(ToJson)],
            [.. analysis.Quotes.Select(quote => ToJson(quote, article.Text))])
        {
            Text = withText ? article.Text : null,
            NotEnglish = analysis.Language.IsEnglish ? null : Round(analysis.Language.Confidence),
        };
    }

    public static ArticleJson ToJson(this Article article, JsonElement? id = null) =>
        new(id, article.Title, article.Byline, Iso(article.Published), Body(article));

    /// <summary>The body's paragraphs, a line each, however many lines they stand on in a text broken at a fixed width.</summary>
    private static string Body(Article article) =>
        string.Join('\n', article.Body.Select(span => OneLine.Of(span.In(article.Text))));

    private static EntityJson ToJson(Entity entity) => new(
        entity.Name,
        Lower(entity.Kind),
        entity.Aliases,
        entity.Roles,
        entity.Place is { } place ? ToJson(place) : null,
        [.. entity.Mentions.Select(m => new MentionJson(m.Span.Start, m.Span.End, m.Text, Round(m.Confidence)))])
    {
        KnownId = entity.KnownId,
    };

    private static PlaceJson ToJson(Place place) => new(
        place.GeoNamesId,
        place.Name,
        place.CountryCode,
        Lower(place.Kind),
        Math.Round(place.Latitude, 5),
        Math.Round(place.Longitude, 5),
        place.Population,
        Round(place.Confidence));

    private static DateJson ToJson(DateMention date) =>
        new(date.Span.Start, date.Span.End, date.Text, Lower(date.Kind), date.Value, Iso(date.First), Iso(date.Last));

    private static QuoteJson ToJson(Quote quote, string text) => new(
        Lower(quote.Kind),
        quote.Span.Start,
        quote.Span.End,
        [.. quote.Parts.Select(part => new[] { part.Start, part.End })],
        quote.Content,
        quote.Cue is { } cue ? new CueJson(cue.Span.Start, cue.Span.End, cue.Span.In(text).ToString(), cue.Lemma) : null,
        quote.Attribution is { } attribution ? ToJson(attribution, text) : null);

    private static SpeakerJson ToJson(Attribution attribution, string text) => new(
        attribution.Speaker?.Name,
        attribution.Mention?.Start,
        attribution.Mention?.End,
        attribution.Mention?.In(text).ToString(),
        JsonNamingPolicy.KebabCaseLower.ConvertName(attribution.Rule.ToString()),
        Round(attribution.Confidence));

    private static string Lower<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Round(double value) => Math.Round(value, 4);
}
