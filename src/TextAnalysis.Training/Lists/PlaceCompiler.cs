using System.Text;

namespace TextAnalysis.Training;

/// <summary>Lays out the gazetteer: records, their names, and which records a name may stand for.</summary>
internal sealed class PlaceCompiler
{
    /// <summary>Names of provinces that mean something else in every article about somewhere else.</summary>
    private static readonly HashSet<string> Directions =
    [
        "North", "South", "East", "West", "Centre", "Central", "Northern", "Southern", "Eastern", "Western",
        "Republic", "Union", "Kingdom", "Capital", "City",
    ];

    // Their scripts are not Latin, and their spellings in Latin letters differ.
    private static readonly HashSet<string> Transcribed =
    [
        .. ("AE AF AM BD BG BH BT BY CY DJ DZ EG ER ET GE GR IL IN IQ IR JO KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV NP OM PK PS QA RS RU "
            + "SA SD SO SS SY TD TH TJ TM TN UA UZ YE").Split(' '),
    ];

    private const int LeastTranscribed = 106;

    // Where the list tells no population.
    private const int LeastOfDistrictSeats = 1_500;

    private readonly List<PlaceRow> _places;
    private readonly List<string> _countries;

    public PlaceCompiler(string folder)
    {
        var cities = CityReader.ReadAll(folder);
        foreach (var city in cities)
        {
            city.Prominence = Steps(Math.Max(city.Population, city.IsDistrictSeat ? LeastOfDistrictSeats : 0))
                + (city.Feature switch { PlaceFeature.Capital => 20, PlaceFeature.StateSeat => 6, PlaceFeature.CityPart => -16, _ => 0 })
                + (CityReader.IsEnglishSpeaking(city) ? 10 : 0) + (city.IsKnownAbroad ? 16 : 0);
        }
        var counties = CountyReader.ReadAll();
        RaiseSeats(cities, counties);
        var areas = AreaReader.ReadAll(folder, cities);
        // Countries and states first: other records refer to them with two bytes.
        _places = [.. areas.Concat(counties).Concat(cities.Where(CityReader.IsWorthKeeping)).OrderBy(p => p.Feature).ThenBy(p => p.Country, StringComparer.Ordinal)
            .ThenByDescending(p => p.Prominence).ThenBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.GeoNamesId)];
        _countries = [.. _places.Where(p => p.Feature == PlaceFeature.Country).Select(p => p.Country).Distinct().Order(StringComparer.Ordinal)];
    }

    public int Count => _places.Count;

    public static bool IsDirection(string name) => Directions.Contains(name);

    /// <summary>Eight steps for each doubling of a population.</summary>
    public static int Steps(long population) => (int)Math.Round(8 * Math.Log2(population + 1));

    public void WriteCountries(BinaryWriter output)
    {
        foreach (var country in _countries) output.Write(Encoding.ASCII.GetBytes(country));
    }

    public NameTableWriter Demonyms(string folder)
    {
        var table = new NameTableWriter();
        var prominence = _places.Where(p => p.Feature == PlaceFeature.Country).ToDictionary(p => p.Country, p => p.Prominence);
        foreach (var row in ListFile.Read(folder, "demonyms.tsv").Rows)
        {
            // The Dutch are those of the Netherlands, not of Aruba.
            var country = row["country"].Split(';').Where(prominence.ContainsKey).MaxBy(c => prominence[c]);
            if (country is not null) table.TryAdd(NameKey.Of(row["demonym"]), _countries.IndexOf(country) + 1);
        }
        return table;
    }

    /// <summary>The best-known place of each skeleton, in the countries whose names are transcribed.</summary>
    public NameTableWriter Skeletons()
    {
        var table = new NameTableWriter();
        foreach (var (index, place) in _places.Index().OrderByDescending(p => p.Item.Prominence).ThenBy(p => p.Index))
        {
            if (!Transcribed.Contains(place.Country) || place.Prominence < LeastTranscribed) continue;
            if (place.Feature is not (PlaceFeature.State or PlaceFeature.Capital or PlaceFeature.StateSeat or PlaceFeature.City)) continue;
            if (NameSkeleton.KeyOf(place.Name, _countries.IndexOf(place.Country) + 1) is var key and not 0) table.TryAdd(key, index);
        }
        return table;
    }

    public void WriteRecords(BinaryWriter records, BinaryWriter strings)
    {
        var offsets = new Dictionary<string, long>(StringComparer.Ordinal);
        var states = new Dictionary<(string, string), int>();
        foreach (var (index, place) in _places.Index())
            if (place.Feature == PlaceFeature.State) states.TryAdd((place.Country, place.Name), index);

        foreach (var place in _places)
        {
            if (!offsets.TryGetValue(place.Name, out var offset))
            {
                offsets[place.Name] = offset = strings.BaseStream.Position;
                var name = Encoding.UTF8.GetBytes(place.Name);
                strings.Write(checked((byte)name.Length));
                strings.Write(name);
            }
            NameTableWriter.WriteLow(records, place.GeoNamesId, 3);
            records.Write((byte)place.Feature);
            NameTableWriter.WriteLow(records, offset, 3);
            records.Write(Outer(states, place));
            NameTableWriter.WriteLow(records, (long)Math.Round(place.Latitude!.Value * 10_000), 3);
            NameTableWriter.WriteLow(records, (long)Math.Round(place.Longitude!.Value * 10_000), 3);
            records.Write((uint)place.Population);
            records.Write((byte)Math.Clamp(place.Prominence, 0, 255));
        }
    }

    /// <summary>The towns that counties are governed from and named after rank before them: <c>Sligo</c> is the town of County Sligo.</summary>
    private static void RaiseSeats(IReadOnlyList<PlaceRow> cities, IReadOnlyList<PlaceRow> counties)
    {
        var seats = cities.Where(city => city.IsDistrictSeat).ToLookup(city => (city.Country, city.State, city.Name));
        foreach (var county in counties)
            foreach (var seat in county.Aliases.SelectMany(alias => seats[(county.Country, county.State, alias)]))
                seat.Prominence = Math.Max(seat.Prominence, county.Prominence + 1);
    }

    private ushort Outer(Dictionary<(string, string), int> states, PlaceRow place)
    {
        if (!states.TryGetValue((place.Country, place.State), out var state)) return checked((ushort)(GazetteerPlace.InCountry + _countries.IndexOf(place.Country) + 1));
        if (state >= GazetteerPlace.InCountry) throw new InvalidDataException($"{place.State} is record {state}: two bytes hold states below {GazetteerPlace.InCountry} only.");
        return (ushort)state;
    }

    public NameTableWriter Names(BinaryWriter lists)
    {
        var bearers = new Dictionary<ulong, List<int>>();
        foreach (var (index, place) in _places.Index())
        {
            foreach (var name in place.Names)
            {
                if (Directions.Contains(name)) continue;
                var key = NameKey.IsAcronym(name) ? NameKey.OfAcronym(name) : NameKey.Of(name);
                if (!bearers.TryGetValue(key, out var list)) bearers[key] = list = [];
                if (!list.Contains(index)) list.Add(index);
            }
        }
        var table = new NameTableWriter();
        var length = 0;
        foreach (var (key, list) in bearers)
        {
            if (list.Count == 1)
            {
                table.TryAdd(key, list[0]);
                continue;
            }
            table.TryAdd(key, length | PlaceCandidates.Mark);
            list.Sort((a, b) => _places[b].Prominence.CompareTo(_places[a].Prominence) is var c and not 0 ? c : a.CompareTo(b));
            foreach (var (i, index) in list.Index())
                NameTableWriter.WriteLow(lists, i == list.Count - 1 ? index | PlaceCandidates.Mark : index, 3);
            length += list.Count;
        }
        return table;
    }
}
