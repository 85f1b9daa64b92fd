namespace TextAnalysis;

/// <summary>A record of the gazetteer: which place on Earth a name stands for.</summary>
/// <param name="GeoNamesId">The id at <see href="https://www.geonames.org"/>; null for records from other sources.</param>
/// <param name="Name">The usual English name.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2, or null for seas, continents and the like.</param>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="Population">Number of inhabitants; 0 when unknown.</param>
/// <param name="Confidence">The estimated probability, from 0 to 1, that this is the place meant.</param>
public sealed record Place(
    int? GeoNamesId,
    string Name,
    string? CountryCode,
    PlaceKind Kind,
    double Latitude,
    double Longitude,
    long Population,
    double Confidence);
