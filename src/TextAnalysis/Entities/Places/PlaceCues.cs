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

    /// <summary>
    /// Takes off the word that says the kind, at a name's end (<c>Gangwon Province</c>) or in front (<c>City of Iqaluit</c>).
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="bare">The name without it; empty when there is none.</param>
    /// <returns>The kind it says.</returns>
    public static PlaceFeature? Split(ReadOnlySpan<char> name, out ReadOnlySpan<char> bare)
    {
        var (first, last) = (name.IndexOf(' '), name.LastIndexOf(' '));
        bare = default;
        if (first <= 0) return null;
        if (name[first..].StartsWith(" of ", StringComparison.Ordinal) && KindOf(name[..first]) is { } before)
        {
            bare = name[(first + " of ".Length)..];
            return before;
        }
        if (KindOf(name[(last + 1)..]) is not { } behind) return null;
        bare = name[..last];
        if (bare.EndsWith(" Autonomous", StringComparison.OrdinalIgnoreCase)) bare = bare[..^" Autonomous".Length];
        return behind;
    }

    private static PlaceFeature? KindOf(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[16];
        return word.Length <= small.Length ? KindOfWord(small[..word.ToLowerInvariant(small)]) : null;
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
