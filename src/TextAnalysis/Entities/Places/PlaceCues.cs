namespace TextAnalysis;

/// <summary>Words beside a place's name that tell what kind of place is meant: <c>the city of Granada</c>, <c>Limburg province</c>.</summary>
internal static class PlaceCues
{
    /// <summary>The kind that the words before a name tell, and whether of several: <c>the provinces of</c>.</summary>
    public static (PlaceFeature Kind, bool OfSeveral)? Before(Document document, NameMention mention)
    {
        var t = mention.FirstToken - 1;
        if (t < 1) return null;
        var word = document.TextOf(document.Tokens[t]);
        if (word is "as" && document.TextOf(document.Tokens[t - 1]) is "such") t--;
        else if (word is not ("of" or "including")) return null;
        return t > 0 ? KindOfWord(document.TextOf(document.Tokens[t - 1])) : null;
    }

    /// <summary>The kind that the word behind a name tells, and whether of several: <c>Helmand and Kandahar provinces</c>; <c>Lindal, a small town</c>.</summary>
    public static (PlaceFeature Kind, bool OfSeveral)? Behind(Document document, NameMention mention)
    {
        var t = mention.EndToken;
        if (t == document.Tokens.Length) return null;
        if (document.WordAt(t) is not "," || document.WordAt(t + 1) is not ("a" or "an")) return KindOfWord(document.WordAt(t));
        t += 2;
        while (t < document.Tokens.Length && document.Tokens[t].PartOfSpeech == PartOfSpeech.Adjective) t++;
        // A city official is none.
        return t + 1 < document.Tokens.Length && !IsNominal(document.Tokens[t + 1]) && document.WordAt(t + 1) is not ("-" or "–") ? KindOfWord(document.WordAt(t)) : null;
    }

    /// <summary>Whether a name has an article that is its own, as no city's name has: <c>the Yukon</c>, not <c>the Dallas team</c>.</summary>
    public static bool HasArticle(Document document, NameMention mention) =>
        mention.FirstToken > 0 && document.TextOf(document.Tokens[mention.FirstToken - 1]) is "the" or "The"
        && (mention.EndToken == document.Tokens.Length
            || (!IsNominal(document.Tokens[mention.EndToken]) && document.TextOf(document.Tokens[mention.EndToken]) is not ("-" or "–")));

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

    private static bool IsNominal(Token token) =>
        token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective || token.Kind == TokenKind.Clitic
        || token.PartOfSpeech == PartOfSpeech.Numeral;

    private static PlaceFeature? KindOf(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[16];
        return word.Length <= small.Length && KindOfWord(small[..word.ToLowerInvariant(small)]) is { OfSeveral: false } kind ? kind.Kind : null;
    }

    private static (PlaceFeature Kind, bool OfSeveral)? KindOfWord(ReadOnlySpan<char> word) => word switch
    {
        "city" or "town" or "village" or "municipality" or "suburb" => (PlaceFeature.City, false),
        "cities" or "towns" or "villages" or "suburbs" => (PlaceFeature.City, true),
        "state" or "province" or "region" or "governorate" or "oblast" or "prefecture" => (PlaceFeature.State, false),
        "states" or "provinces" or "regions" or "governorates" or "oblasts" or "prefectures" => (PlaceFeature.State, true),
        "county" or "district" => (PlaceFeature.County, false),
        "counties" or "districts" => (PlaceFeature.County, true),
        "river" => (PlaceFeature.River, false),
        "rivers" => (PlaceFeature.River, true),
        "island" => (PlaceFeature.Land, false),
        "islands" => (PlaceFeature.Land, true),
        "airport" => (PlaceFeature.Airport, false),
        "republic" or "kingdom" => (PlaceFeature.Country, false),
        _ => null,
    };
}
