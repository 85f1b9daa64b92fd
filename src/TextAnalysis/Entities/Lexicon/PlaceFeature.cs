namespace TextAnalysis;

/// <summary>The kinds of place that the gazetteer tells apart; the numbers are those of the model file.</summary>
internal enum PlaceFeature : byte
{
    Country = 0,
    State = 1,
    Area = 2,
    County = 3,
    Continent = 4,
    Water = 5,
    River = 6,
    Land = 7,
    Capital = 8,
    StateSeat = 9,
    City = 10,
    CityPart = 11,
    Mountain = 12,
    Airport = 13,
    Landmark = 14,
}
