namespace TextAnalysis.Training;

/// <summary>Reads the counties of countries whose press locates what happens by county: below the level of states, so that the lists have names only.</summary>
internal static class CountyReader
{
    // The list counts the people of towns: where most live in villages, a county is better known than its towns.
    private const int LeastProminence = 130;

    public static List<PlaceRow> ReadAll() => [.. ListFile.ReadOwn("Counties.tsv").Rows.Select(Read)];

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
