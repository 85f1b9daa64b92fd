namespace TextAnalysis.Training;

/// <summary>Reads the counties of countries whose press locates what happens by county: below the level of states, so that the lists have names only.</summary>
internal static class CountyReader
{
    // The list counts the people of towns: where most live in villages, a county is better known than its towns.
    private const int LeastProminence = 130;

    /// <summary>Gives the counties, and the towns they are governed from and named after their rank: <c>Sligo</c> is the town of County Sligo.</summary>
    public static List<PlaceRow> ReadAll(IReadOnlyList<PlaceRow> cities)
    {
        List<PlaceRow> counties = [.. ListFile.ReadOwn("Counties.tsv").Rows.Select(Read)];
        var seats = cities.Where(city => city.IsDistrictSeat).ToLookup(city => (city.Country, city.State, city.Name));
        foreach (var county in counties)
            foreach (var seat in county.Aliases.SelectMany(alias => seats[(county.Country, county.State, alias)]))
                seat.Prominence = Math.Max(seat.Prominence, county.Prominence + 1);
        return counties;
    }

    private static PlaceRow Read(ListFile.Row row) => new()
    {
        Name = row["name"],
        Feature = PlaceFeature.County,
        GeoNamesId = (int)(row.Number("geonameid") ?? 0),
        Country = row["country"],
        State = row["state"],
        Latitude = row.Number("lat"),
        Longitude = row.Number("lon"),
        Aliases = [.. row.Aliases],
        Prominence = Math.Max(PlaceCompiler.Steps((long)row.Number("people")!), LeastProminence),
    };
}
