namespace TextAnalysis;

/// <summary>Which countries and states an article is about, as far as its names and demonyms tell.</summary>
internal sealed class PlaceEvidence
{
    private const double Demonym = 0.5;

    private readonly Dictionary<int, double> _countries = [];
    private readonly Dictionary<int, double> _states = [];
    private readonly Dictionary<int, double> _statesOfCountry = [];

    /// <summary>How many countries are named.</summary>
    public double CountriesNamed { get; private set; }

    public void AddDemonyms(Document document, Gazetteer gazetteer)
    {
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TokenKind.Word || !char.IsUpper(document.Text[token.Start])) continue;
            if (gazetteer.CountryOfDemonym(document.TextOf(token)) is var country and not 0) Add(_countries, country, Demonym);
        }
    }

    /// <summary>Adds what a resolved name tells, in proportion to how sure it is; a negative weight takes it back.</summary>
    public void Add(GazetteerPlace place, double weight)
    {
        if (place.Country != 0) Add(_countries, place.Country, weight);
        if (place.Feature == PlaceFeature.Country) CountriesNamed += weight;
        else if (place.Feature == PlaceFeature.State)
        {
            Add(_states, place.Index, weight);
            Add(_statesOfCountry, place.Country, weight);
        }
        else if (place.State >= 0) Add(_states, place.State, weight);
    }

    public double OfCountry(int country) => _countries.GetValueOrDefault(country);

    public double OfState(int state) => _states.GetValueOrDefault(state);

    public double StatesOf(int country) => _statesOfCountry.GetValueOrDefault(country);

    private static void Add(Dictionary<int, double> counts, int key, double weight) =>
        counts[key] = counts.GetValueOrDefault(key) + weight;
}
