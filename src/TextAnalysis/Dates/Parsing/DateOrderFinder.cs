using System.Collections.Immutable;
using System.Globalization;

namespace TextAnalysis;

/// <summary>
/// Decides how a document writes dates in digits: by those that can only be read one way, else by the custom of the
/// country it is written from, else month first.
/// </summary>
internal static class DateOrderFinder
{
    public static DateOrder Of(Document document, ImmutableArray<Entity> entities) =>
        Written(document) ?? CustomOf(Country(document, entities));

    private static DateOrder? Written(Document document)
    {
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TokenKind.Number || token.Length is < 8 or > 10) continue;
            var text = document.TextOf(token);
            var mark = text.IndexOfAny('/', '-');
            if (mark is not (1 or 2)) continue;
            var next = text[(mark + 1)..].IndexOf(text[mark]);
            if (next is not (1 or 2) || !IsNumber(text[..mark], out var first) || !IsNumber(text.Slice(mark + 1, next), out var second)) continue;
            if (first is > 12 and <= 31 && second is >= 1 and <= 12) return DateOrder.DayFirst;
            if (second is > 12 and <= 31 && first is >= 1 and <= 12) return DateOrder.MonthFirst;
        }
        return null;
    }

    private static bool IsNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>The country of the dateline, else the one that most places named lie in.</summary>
    private static string? Country(Document document, ImmutableArray<Entity> entities)
    {
        var body = document.Paragraphs.FirstOrDefault(paragraph => !paragraph.IsTitle).Span;
        var places = entities.Where(entity => entity.Place?.CountryCode is not null);
        var dateline = places.FirstOrDefault(entity => entity.Mentions.Any(mention => mention.Span.Start == body.Start));
        return dateline?.Place?.CountryCode ?? places
            .GroupBy(entity => entity.Place!.CountryCode, StringComparer.Ordinal)
            .MaxBy(country => country.Sum(entity => entity.Mentions.Length))?.Key;
    }

    // The United States with their territories, the Philippines and, mostly, Canada.
    private static DateOrder CustomOf(string? country) => country switch
    {
        null or "US" or "PR" or "GU" or "VI" or "AS" or "MP" or "UM" or "FM" or "MH" or "PW" or "PH" or "CA" => DateOrder.MonthFirst,
        _ => DateOrder.DayFirst,
    };
}
