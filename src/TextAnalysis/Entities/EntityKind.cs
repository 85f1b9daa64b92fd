namespace TextAnalysis;

/// <summary>What an entity is.</summary>
public enum EntityKind : byte
{
    /// <summary>A human being, named.</summary>
    Person,

    /// <summary>A country, city, region, water, mountain, street or named facility.</summary>
    Place,

    /// <summary>A company, agency, party, team, medium, international body or other named group.</summary>
    Organization,
}
