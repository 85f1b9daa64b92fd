namespace TextAnalysis;

/// <summary>What the gazetteer knows of a phrase: 18 bits.</summary>
/// <remarks>Bits 0-2: how well known a place of that name is; 3-5: kind of place; 6-9: kind of organisation; 10: only as an alias.</remarks>
internal readonly record struct PhraseFacts(uint Bits)
{
    /// <summary>0: no populated place; 1 to 6: by population; 7: a country.</summary>
    public uint PlaceRank => Bits & 7;

    /// <summary>0: none; else a kind of region, water, mountain or building.</summary>
    public uint OtherPlace => (Bits >> 3) & 7;

    /// <summary>0: none; else a kind of organisation.</summary>
    public uint Organization => (Bits >> 6) & 15;

    public static PhraseFacts Create(uint placeRank, uint otherPlace, uint organization, bool aliasOnly) =>
        new(placeRank | (otherPlace << 3) | (organization << 6) | (aliasOnly ? 1u << 10 : 0));
}
