namespace TextAnalysis;

/// <summary>Words beside a place's name that tell what kind of place is meant: <c>the city of Granada</c>, <c>Limburg province</c>.</summary>
internal static class PlaceCues
{
    public static PlaceFeature? Around(Document document, NameMention mention)
    {
        if (mention.FirstToken >= 2 && document.TextOf(document.Tokens[mention.FirstToken - 1]) is "of"
            && KindOf(document.TextOf(document.Tokens[mention.FirstToken - 2])) is { } before) return before;
        return mention.EndToken < document.Tokens.Length ? KindOf(document.TextOf(document.Tokens[mention.EndToken])) : null;
    }

    private static PlaceFeature? KindOf(ReadOnlySpan<char> word) => word switch
    {
        "city" or "town" or "village" or "municipality" => PlaceFeature.City,
        "state" or "province" or "region" or "governorate" or "oblast" or "prefecture" => PlaceFeature.State,
        "county" => PlaceFeature.County,
        "river" => PlaceFeature.River,
        "island" => PlaceFeature.Land,
        "airport" => PlaceFeature.Airport,
        "republic" or "kingdom" => PlaceFeature.Country,
        _ => null,
    };
}
