namespace TextAnalysis.Training;

/// <summary>Reads what is not a populated place: countries, states, regions, waters, mountains, landmarks.</summary>
internal static class AreaReader
{
    private static readonly string[] KindWords =
        [" Region", " Province", " State", " Governorate", " Department", " Oblast", " Prefecture", " Krai", " County", " District", "-do"];

    // As a town of 140,000: few people live in Delaware, and everybody knows it.
    private const int LeastOfAmericanStates = 147;

    public static List<PlaceRow> ReadAll(string folder, IReadOnlyList<PlaceRow> cities)
    {
        var states = cities.Where(c => c.State.Length > 0 && c.Population > 0).ToLookup(c => (c.Country, c.State));
        var countries = cities.Where(c => c.Population > 0).ToLookup(c => c.Country);
        // The regions that have no coordinates in the lists are written down here; the first row of a name and place stays.
        var own = ListFile.ReadOwn("Regions.tsv").Rows;
        var rows = own.Concat(ListFile.Read(folder, "places_other.tsv").Rows).ToList();
        var countryNames = rows.Where(r => r["kind"] == "country").Select(r => r["name"]).ToHashSet();
        var stateNames = rows.Where(r => FeatureOf(r) == PlaceFeature.State && IsKnown(states, r)).Select(r => r["name"]).ToHashSet();
        var areas = new List<PlaceRow>();
        foreach (var row in rows)
        {
            // Natural Earth files a disputed area under the name of a country that claims it, and draws states a second time.
            if (IsOnlyNaturalEarth(row) && row["kind"] == "region" && (countryNames.Contains(row["name"]) || stateNames.Contains(row["name"]))) continue;
            var area = new PlaceRow
            {
                Name = row["name"],
                Feature = FeatureOf(row),
                Country = row["country"],
                Latitude = row.Number("lat"),
                Longitude = row.Number("lon"),
                Aliases = [.. AliasesOf(row)],
            };
            var within = area.Feature == PlaceFeature.Country ? countries[area.Country] : states[(area.Country, area.Name)];
            // Former states were called by their cities: Quito is not Ecuador.
            area.Aliases.RemoveAll(alias => (area.Feature == PlaceFeature.Country && within.Any(c => c.Name == alias)) || countryNames.Contains(alias));
            area.Prominence = ProminenceOf(area.Feature, row, within.Sum(c => c.Population));
            Locate(area, [.. within]);
            areas.Add(area);
        }
        var located = Merge(areas).Where(a => a.Latitude is not null).ToList();
        Identify(located);
        return located;
    }

    /// <summary>The lists have no ids of areas: those of countries and states, with other names of states, are written down here.</summary>
    private static void Identify(List<PlaceRow> areas)
    {
        var rows = ListFile.ReadOwn("AreaIds.tsv").Rows.ToDictionary(row => (row["country"], row["name"]));
        var others = areas.Where(area => area.Feature is PlaceFeature.Country or PlaceFeature.Area).SelectMany(area => area.Names).ToHashSet();
        foreach (var area in areas)
        {
            if (area.Feature is not (PlaceFeature.Country or PlaceFeature.State)) continue;
            if (!rows.TryGetValue((area.Country, area.Feature == PlaceFeature.Country ? "" : area.Name), out var row)) continue;
            area.GeoNamesId = (int)row.Number("geonameid")!;
            area.Population = (long)(row.Number("population") ?? 0);
            area.Aliases.AddRange(row.Aliases.SelectMany(alias => WithoutKind(alias).Prepend(alias)).Except(area.Aliases).Except(others));
        }
    }

    private static bool IsKnown(ILookup<(string, string), PlaceRow> cities, ListFile.Row state) => cities.Contains((state["country"], state["name"]));

    private static bool IsOnlyNaturalEarth(ListFile.Row row) => row.IsFrom("natural-earth") && !row["source"].Contains(';');

    private static PlaceFeature FeatureOf(ListFile.Row row) => row["kind"] switch
    {
        "country" => PlaceFeature.Country,
        "state" => PlaceFeature.State,
        "region" when row["country"].Length > 0 && !row.IsFrom("handmade") => PlaceFeature.State,
        "city" => PlaceFeature.City,
        "county" => PlaceFeature.County,
        "continent" => PlaceFeature.Continent,
        "ocean" or "sea" or "gulf" or "bay" or "strait" or "sound" or "channel" or "lake" or "lagoon" or "fjord" or "inlet" or "reef" => PlaceFeature.Water,
        "river" or "canal" => PlaceFeature.River,
        "island" or "desert" or "peninsula" => PlaceFeature.Land,
        "mountain" => PlaceFeature.Mountain,
        "airport" => PlaceFeature.Airport,
        "landmark" or "stadium" => PlaceFeature.Landmark,
        _ => PlaceFeature.Area,
    };

    private static IEnumerable<string> AliasesOf(ListFile.Row row)
    {
        var drawn = IsOnlyNaturalEarth(row);
        foreach (var alias in drawn ? row["aliases"].Split([';', ','], StringSplitOptions.TrimEntries) : row.Aliases)
        {
            // Two letters are postal codes and ISO codes, but for two countries known by them.
            if (alias.Length < 3 && alias is not ("US" or "UK")) continue;
            if (row["kind"] == "airport" && NameKey.IsAcronym(alias)) continue;
            // Natural Earth's second names of an area are often what lies around it.
            if (drawn && !alias.Split(' ').Intersect(row["name"].Split(' ')).Any()) continue;
            yield return alias;
        }
        var name = row["name"];
        // Newspapers write "Democratic Republic of Congo".
        if (row["kind"] == "country" && name.Contains(" of the ", StringComparison.Ordinal)) yield return name.Replace(" of the ", " of ", StringComparison.Ordinal);
        if (row["country"].Length == 0 || row["kind"] is "country" or "county") yield break;
        foreach (var shorter in WithoutKind(name)) yield return shorter;
        if (PlaceCompiler.IsDirection(name)) foreach (var longer in (string[])[name + " Region", name + " Province"]) yield return longer;
    }

    /// <summary>The kind of area is often left out: Taranaki Region, Taranaki.</summary>
    private static IEnumerable<string> WithoutKind(string name)
    {
        foreach (var word in KindWords)
            if (name.Length > word.Length + 3 && name.EndsWith(word, StringComparison.Ordinal)) yield return name[..^word.Length];
        if (name.StartsWith("State of ", StringComparison.Ordinal)) yield return name["State of ".Length..];
    }

    /// <summary>Eight steps for each doubling of the people who live there, or what a kind of place is worth beside them.</summary>
    private static int ProminenceOf(PlaceFeature feature, ListFile.Row row, long population) => feature switch
    {
        PlaceFeature.Country => PlaceCompiler.Steps(population) + 20,
        PlaceFeature.State when row["country"] == "US" => Math.Max(PlaceCompiler.Steps(population) - 24, LeastOfAmericanStates),
        PlaceFeature.State when population > 0 => Math.Max(PlaceCompiler.Steps(population) - 24, CityReader.IsEnglishSpeaking(row["country"]) ? 124 : 0),
        PlaceFeature.State => 90,
        PlaceFeature.Continent => 230,
        PlaceFeature.Area when row.IsFrom("handmade") || row.IsFrom("country-codes") => 200,
        PlaceFeature.Water when row["kind"] is "ocean" or "sea" => 190,
        PlaceFeature.Airport or PlaceFeature.Landmark or PlaceFeature.County => 80,
        _ => 105,
    };

    /// <summary>An area without coordinates gets the centre of the people who live in its cities.</summary>
    private static void Locate(PlaceRow area, List<PlaceRow> cities)
    {
        if (area.Latitude is not null && area.Longitude is not null) return;
        area.Latitude = area.Longitude = null;
        var people = (double)cities.Sum(c => c.Population);
        if (people == 0) return;
        area.Latitude = cities.Sum(c => c.Latitude!.Value * c.Population) / people;
        area.Longitude = cities.Sum(c => c.Longitude!.Value * c.Population) / people;
    }

    /// <summary>Joins rows of several sources for one area: same name, no contradiction in country, near by.</summary>
    private static List<PlaceRow> Merge(List<PlaceRow> areas)
    {
        var kept = new List<PlaceRow>();
        foreach (var group in areas.GroupBy(a => NameKey.Of(a.Name)))
        {
            var first = kept.Count;
            foreach (var area in group.OrderBy(a => a.Feature))
            {
                var same = kept.Skip(first).FirstOrDefault(k => IsSame(k, area));
                if (same is null) kept.Add(area);
                else Absorb(same, area);
            }
        }
        return kept;
    }

    private static bool IsSame(PlaceRow a, PlaceRow b)
    {
        if (!IsLand(a) || !IsLand(b)) return false;
        if (a.Feature == PlaceFeature.Country && b.Feature == PlaceFeature.State) return false;
        if (a.Country.Length > 0 && b.Country.Length > 0 && a.Country != b.Country) return false;
        return a.Latitude is null || b.Latitude is null
            || (Math.Abs(a.Latitude.Value - b.Latitude.Value) < 5 && Math.Abs(a.Longitude!.Value - b.Longitude!.Value) < 5);
    }

    private static bool IsLand(PlaceRow a) =>
        a.Feature is PlaceFeature.Country or PlaceFeature.State or PlaceFeature.Area or PlaceFeature.Land or PlaceFeature.Continent;

    private static void Absorb(PlaceRow kept, PlaceRow other)
    {
        kept.Latitude ??= other.Latitude;
        kept.Longitude ??= other.Longitude;
        if (kept.Country.Length == 0) kept.Country = other.Country;
        kept.Prominence = Math.Max(kept.Prominence, other.Prominence);
        kept.Aliases.AddRange(other.Aliases.Except(kept.Aliases));
    }
}
