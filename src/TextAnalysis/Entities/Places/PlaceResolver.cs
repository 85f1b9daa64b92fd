namespace TextAnalysis;

/// <summary>
/// Chooses the place a name stands for: by how prominent each candidate is, by what is named behind a comma, by the kind a word
/// beside the name tells, and by the countries and states the article names otherwise.
/// </summary>
/// <remarks>
/// Scores are in steps of an eighth of a doubling of population (<see cref="GazetteerPlace.Prominence"/>). Probabilities are a
/// softmax over the candidates and one more: that none of them is meant. Two rounds: the second knows the choices of the first.
/// </remarks>
internal sealed class PlaceResolver
{
    private const double Temperature = 10;
    private const double NoneOfThem = 92;
    private const double InContainer = 200;
    private const double OutsideContainer = -60;
    private const double OfCuedKind = 60;
    private const double CountryNamed = 20;
    private const double StateNamed = 24;
    private const double SisterStatesNamed = 40;
    private const double SisterCountriesNamed = 12;
    private const int Seat = 18;

    private readonly PlaceEvidence _evidence = new();

    public void Resolve(Document document, Gazetteer gazetteer, IReadOnlyList<PlaceName> names)
    {
        _evidence.AddDemonyms(document, gazetteer);
        // What is named first may depend on what is named later: all names are weighed by prominence before any is by evidence.
        foreach (var name in names) Choose(name);
        foreach (var name in names) Count(name, 1);
        for (var round = 0; round < 2; round++)
        {
            foreach (var name in names)
            {
                Count(name, -1);
                Choose(name);
                Count(name, 1);
            }
        }
    }

    private void Count(PlaceName name, int sign)
    {
        if (name.Chosen is { } place) _evidence.Add(place, sign * name.Confidence);
    }

    private void Choose(PlaceName name)
    {
        name.Choice = -1;
        name.Confidence = 0;
        if (name.Candidates.Count == 0) return;
        var total = 0.0;
        var best = double.NegativeInfinity;
        for (var i = 0; i < name.Candidates.Count; i++)
        {
            var score = Score(name, name.Candidates[i]);
            total += Math.Exp((score - NoneOfThem) / Temperature);
            if (score <= best) continue;
            best = score;
            name.Choice = i;
        }
        if (name.Cue is null) PreferSeat(name);
        var chosen = name.Candidates[name.Choice];
        // Singapore is the city and the state, Delhi the city and the territory: both readings are right.
        var right = 0.0;
        foreach (var place in name.Candidates)
            if (place.Index == chosen.Index || Contains(place, chosen) || Contains(chosen, place)) right += Math.Exp((Score(name, place) - NoneOfThem) / Temperature);
        name.Confidence = right / (1 + total);
    }

    /// <summary>A state named after the city where a good part of its people live: without a word for the state, the city is meant.</summary>
    private static void PreferSeat(PlaceName name)
    {
        var state = name.Candidates[name.Choice];
        if (state.Feature != PlaceFeature.State) return;
        var seat = name.Candidates.FindIndex(city => Contains(state, city) && city.Prominence >= state.Prominence + Seat);
        if (seat >= 0) name.Choice = seat;
    }

    private double Score(PlaceName name, GazetteerPlace place)
    {
        var score = (double)place.Prominence;
        if (name.Containers.Count > 0) score += name.Containers.Exists(c => Contains(c, place)) ? InContainer : OutsideContainer;
        if (name.Cue is { } cue) score += Matches(cue, place.Feature) ? OfCuedKind : -OfCuedKind;
        if (place.Country != 0) score += CountryNamed * Saturate(_evidence.OfCountry(place.Country));
        if (place.Feature == PlaceFeature.State)
            score += (StateNamed * Saturate(_evidence.OfState(place.Index))) + (SisterStatesNamed * Saturate(_evidence.StatesOf(place.Country)));
        else if (place.Feature == PlaceFeature.Country) score += SisterCountriesNamed * Saturate(_evidence.CountriesNamed);
        else if (place.State >= 0) score += StateNamed * Saturate(_evidence.OfState(place.State));
        return score;
    }

    /// <summary>Whether one place lies in the other: a city in its state or country.</summary>
    public static bool Contains(GazetteerPlace outer, GazetteerPlace inner) => outer.Index != inner.Index && outer.Feature switch
    {
        PlaceFeature.Country => inner.Country == outer.Country && inner.Feature != PlaceFeature.Country,
        PlaceFeature.State => inner.State == outer.Index,
        _ => false,
    };

    public static bool Matches(PlaceFeature cue, PlaceFeature feature) => cue switch
    {
        PlaceFeature.City => feature is PlaceFeature.City or PlaceFeature.Capital or PlaceFeature.StateSeat or PlaceFeature.CityPart,
        PlaceFeature.State => feature is PlaceFeature.State or PlaceFeature.Area or PlaceFeature.County or PlaceFeature.Land,
        PlaceFeature.Land => feature is PlaceFeature.Land or PlaceFeature.Area or PlaceFeature.State,
        _ => feature == cue,
    };

    /// <summary>A second witness tells less than the first.</summary>
    private static double Saturate(double count) => 1 - Math.Pow(0.5, Math.Max(0, count));
}
