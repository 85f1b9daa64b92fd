namespace TextAnalysis.Training;

/// <summary>Reads the populated places and chooses those that news is likely to name.</summary>
internal static class CityReader
{
    private const double Near = 0.5;
    private const int LeastPopulation = 5_000;
    private const int LeastPopulationWhereEnglishIsSpoken = 1_000;
    private const int LeastPopulationInAmerica = 2_000;
    private const int LeastPopulationOfCityParts = 30_000;
    private const int LeastPopulationOfCityPartsWhereEnglishIsSpoken = 2_500;

    private const int LeastPopulationOfShortNames = 10_000;

    private static readonly string[] Sited = ["on", "upon", "in", "under", "by"];

    // What an English newspaper calls local.
    private static readonly string[] EnglishSpeaking = ["US", "GB", "IE", "CA", "AU", "NZ"];

    public static List<PlaceRow> ReadAll(string folder)
    {
        List<PlaceRow> cities =
        [
            .. ListFile.Read(folder, "places_cities.tsv").Rows.Select(row => new PlaceRow
            {
                Name = row["name"],
                GeoNamesId = int.Parse(row["geonameid"], System.Globalization.CultureInfo.InvariantCulture),
                Country = row["country"],
                State = row["admin1"],
                Latitude = row.Number("lat"),
                Longitude = row.Number("lon"),
                Population = (long)(row.Number("population") ?? 0),
                Feature = row["feature"] switch
                {
                    "PPLC" or "PPLG" => PlaceFeature.Capital,
                    "PPLA" => PlaceFeature.StateSeat,
                    "PPLX" => PlaceFeature.CityPart,
                    _ => PlaceFeature.City,
                },
                IsDistrictSeat = row["feature"] == "PPLA2",
                IsKnownAbroad = row.IsFrom("handmade"),
                Aliases = [.. row.Aliases.Where(a => a.Length > 2)],
            }),
        ];
        DropNeighbours(cities);
        NameWithoutRank(cities);
        NameWithoutSite(cities);
        return cities;
    }

    /// <summary>In the Philippines a city has its rank in its name, which is left out in speaking: Tagbilaran City.</summary>
    private static void NameWithoutRank(List<PlaceRow> cities)
    {
        const string rank = " City";
        var names = cities.Where(city => city.Country == "PH").SelectMany(city => city.Names).ToHashSet();
        foreach (var city in cities)
            if (city.Country == "PH" && city.Name.EndsWith(rank, StringComparison.Ordinal) && !names.Contains(city.Name[..^rank.Length])) city.Aliases.Add(city.Name[..^rank.Length]);
    }

    /// <summary>In Britain a town goes without what it lies at or in: Clacton-on-Sea, Barrow in Furness; unless it goes by another name, as Hull does.</summary>
    private static void NameWithoutSite(List<PlaceRow> cities)
    {
        var own = ListFile.ReadOwn("CityNames.tsv").Rows.ToDictionary(row => (int)row.Number("geonameid")!);
        foreach (var city in cities)
        {
            if (own.TryGetValue(city.GeoNamesId, out var row)) city.Aliases.AddRange(row.Aliases);
            else if (city.Country == "GB" && city.Population >= LeastPopulationOfShortNames && SiteOf(city.Name) is var site and > 0) city.Aliases.Add(city.Name[..site]);
        }
    }

    private static int SiteOf(string name)
    {
        var words = name.Split(' ', '-');
        return words.Length > 2 && Array.Exists(Sited, word => word.Equals(words[1], StringComparison.OrdinalIgnoreCase)) ? words[0].Length : -1;
    }

    /// <summary>A map's second name of a city can be the city across the border: Goma is not Gisenyi.</summary>
    private static void DropNeighbours(List<PlaceRow> cities)
    {
        var byName = cities.ToLookup(city => city.Name);
        foreach (var city in cities) city.Aliases.RemoveAll(alias => byName[alias].Any(other => other != city && IsNear(city, other)));
    }

    private static bool IsNear(PlaceRow a, PlaceRow b) =>
        Math.Abs(a.Latitude!.Value - b.Latitude!.Value) < Near && Math.Abs(a.Longitude!.Value - b.Longitude!.Value) < Near;

    public static bool IsWorthKeeping(PlaceRow city) => city.Feature switch
    {
        PlaceFeature.Capital or PlaceFeature.StateSeat => true,
        _ when city.IsDistrictSeat => true,
        PlaceFeature.CityPart => city.Population >= (IsEnglishSpeaking(city) ? LeastPopulationOfCityPartsWhereEnglishIsSpoken : LeastPopulationOfCityParts),
        _ when city.Country == "US" => city.Population >= LeastPopulationInAmerica,
        _ => city.Population >= (IsEnglishSpeaking(city) ? LeastPopulationWhereEnglishIsSpoken : LeastPopulation),
    };

    public static bool IsEnglishSpeaking(PlaceRow place) => IsEnglishSpeaking(place.Country);

    public static bool IsEnglishSpeaking(string country) => EnglishSpeaking.Contains(country);
}
