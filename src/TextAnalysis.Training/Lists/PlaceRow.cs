namespace TextAnalysis.Training;

/// <summary>A place on its way into the model.</summary>
internal sealed class PlaceRow
{
    public required string Name { get; init; }

    public required PlaceFeature Feature { get; set; }

    public int GeoNamesId { get; set; }

    public string Country { get; set; } = "";

    public string State { get; init; } = "";

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    public long Population { get; set; }

    /// <summary>Whether a district is governed from there.</summary>
    public bool IsDistrictSeat { get; init; }

    /// <summary>Whether it has a name in English or is otherwise better known than its size tells.</summary>
    public bool IsKnownAbroad { get; init; }

    public int Prominence { get; set; }

    public List<string> Aliases { get; init; } = [];

    public IEnumerable<string> Names => Aliases.Prepend(Name);
}
