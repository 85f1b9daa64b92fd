namespace TextAnalysis;

/// <summary>What kind of place a <see cref="Place"/> is.</summary>
public enum PlaceKind : byte
{
    /// <summary>A sovereign state or dependent territory.</summary>
    Country,

    /// <summary>A state, province, continent, sea, river, mountain range or other area.</summary>
    Region,

    /// <summary>A populated place of any size.</summary>
    City,

    /// <summary>A single mountain, building, monument or other point.</summary>
    Landmark,
}
