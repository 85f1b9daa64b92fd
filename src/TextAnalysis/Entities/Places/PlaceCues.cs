namespace TextAnalysis;

/// <summary>Words beside a place's name that tell what kind of place is meant: <c>the city of Granada</c>, <c>Limburg province</c>.</summary>
internal static class PlaceCues
{
    public static PlaceFeature? Around(Document document, NameMention mention)
    {
        if (mention.FirstToken >= 2 && document.TextOf(document.Tokens[mention.FirstToken - 1]) is "of"
            && KindOfWord(document.TextOf(document.Tokens[mention.FirstToken - 2])) is { } before) return before;
        return mention.EndToken < document.Tokens.Length ? KindOfWord(document.TextOf(document.Tokens[mention.EndToken])) : null;
    }

    /// <summary>The name without a word at its end that says the kind; empty when there is none.</summary>
    public static ReadOnlySpan<char> WithoutKind(ReadOnlySpan<char> name)
    {
        var space = name.LastIndexOf(' ');
        return space > 0 && KindOf(name) is not null ? name[..space] : default;
    }

    /// <summary>The kind that the last word of a name says.</summary>
    public static PlaceFeature? KindOf(ReadOnlySpan<char> name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        Span<char> word = stackalloc char[16];
        return last.Length <= word.Length ? KindOfWord(word[..last.ToLowerInvariant(word)]) : null;
    }

    private static PlaceFeature? KindOfWord(ReadOnlySpan<char> word) => word switch
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
