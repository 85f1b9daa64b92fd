using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>Which countries, states and neighbourhoods an article is about, as far as its names and demonyms tell.</summary>
internal sealed class PlaceEvidence
{
    private const double Demonym = 0.5;

    /// <summary>What two demonyms or a name are worth.</summary>
    private const double Named = 0.9;

    /// <summary>Side of the squares, in degrees, in which places are near each other.</summary>
    private const double Square = 1;

    private readonly Dictionary<int, double> _countries = [];
    private readonly Dictionary<int, double> _states = [];
    private readonly Dictionary<int, double> _statesOfCountry = [];
    private readonly Dictionary<(int, int), double> _squares = [];
    private double _all;

    public void AddDemonyms(Document document, Gazetteer gazetteer)
    {
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TokenKind.Word || !char.IsUpper(document.Text[token.Start])) continue;
            if (gazetteer.CountryOfDemonym(document.TextOf(token)) is not (var country and not 0)) continue;
            Add(_countries, country, Demonym);
            _all += Demonym;
        }
    }

    /// <summary>Adds what a resolved name tells, in proportion to how sure it is; a negative weight takes it back.</summary>
    public void Add(GazetteerPlace place, double weight)
    {
        if (place.Country != 0)
        {
            Add(_countries, place.Country, weight);
            _all += weight;
        }
        if (place.Feature == PlaceFeature.State)
        {
            Add(_states, place.Index, weight);
            Add(_statesOfCountry, place.Country, weight);
        }
        else if (place.Feature != PlaceFeature.Country)
        {
            if (place.State >= 0) Add(_states, place.State, weight);
            if (IsPoint(place)) Add(_squares, SquareOf(place), weight);
        }
    }

    /// <summary>Adds the numbers of the countries the article is about, the most named first.</summary>
    public void AddCountriesTo(List<int> countries, int most)
    {
        foreach (var (country, weight) in _countries)
            if (weight >= Named) countries.Add(country);
        countries.Sort((a, b) => OfCountry(b).CompareTo(OfCountry(a)) is var c and not 0 ? c : a.CompareTo(b));
        if (countries.Count > most) countries.RemoveRange(most, countries.Count - most);
    }

    public double OfCountry(int country) => _countries.GetValueOrDefault(country);

    public double OfState(int state) => _states.GetValueOrDefault(state);

    public double StatesOf(int country) => _statesOfCountry.GetValueOrDefault(country);

    /// <summary>How many other places are named near by: in the same square or one beside it.</summary>
    public double Near(GazetteerPlace place)
    {
        if (_squares.Count == 0 || !IsPoint(place)) return 0;
        var (row, column) = SquareOf(place);
        var sum = 0.0;
        for (var r = row - 1; r <= row + 1; r++)
            for (var c = column - 1; c <= column + 1; c++) sum += _squares.GetValueOrDefault((r, c));
        return sum;
    }

    /// <summary>From 0 to 1: how much the article is about other countries and not about this one.</summary>
    public double Foreignness(int country) => (_all - OfCountry(country)) / (_all + 1) * Math.Pow(0.25, Math.Max(0, OfCountry(country)));

    private static bool IsPoint(GazetteerPlace place) => place.Feature is >= PlaceFeature.Capital or PlaceFeature.County;

    private static (int Row, int Column) SquareOf(GazetteerPlace place) =>
        ((int)Math.Floor(place.Latitude / Square), (int)Math.Floor(place.Longitude / Square));

    private static void Add<TKey>(Dictionary<TKey, double> counts, TKey key, double weight)
        where TKey : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += weight;
}
