namespace TextAnalysis;

/// <summary>
/// Chooses the place a name stands for: by how prominent each candidate is, by what is named behind a comma, by the kind a word
/// beside the name tells, by the names it is listed with, and by the countries, states and neighbourhoods the article names otherwise.
/// </summary>
/// <remarks>
/// Scores are in steps of an eighth of a doubling of population (<see cref="GazetteerPlace.Prominence"/>). Probabilities are a
/// softmax over the candidates and one more: that none of them is meant. Two rounds: the second knows the choices of the first.
/// </remarks>
internal sealed class PlaceResolver
{
    /// <summary>Another spelling is looked for in so many countries that the article names.</summary>
    private const int MostCountries = 8;

    private readonly PlaceEvidence _evidence = new();

    public void Resolve(Document document, Gazetteer gazetteer, IReadOnlyList<PlaceName> names)
    {
        _evidence.AddDemonyms(document, gazetteer);
        // What is named first may depend on what is named later: all names are weighed by prominence before any is by evidence.
        foreach (var name in names) Choose(name);
        foreach (var name in names) Count(name, 1);
        AddSpellings(document, gazetteer, names);
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

    /// <summary>A name no list has may be another spelling of a place in a country the article names.</summary>
    private void AddSpellings(Document document, Gazetteer gazetteer, IReadOnlyList<PlaceName> names)
    {
        List<int>? countries = null;
        foreach (var name in names)
        {
            if (name.Candidates.Count > 0) continue;
            if (countries is null) _evidence.AddCountriesTo(countries = [], MostCountries);
            var text = document.Text.AsSpan(name.Start, name.End - name.Start);
            foreach (var country in countries)
                if (gazetteer.FindSpelling(text, country) is { } place) name.Candidates.Add(place);
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
        Span<double> weights = stackalloc double[PlaceName.MostCandidates];
        var leastForeign = Foreignness(name);
        var total = 0.0;
        for (var i = 0; i < name.Candidates.Count; i++)
        {
            weights[i] = Math.Exp((Score(name, name.Candidates[i], leastForeign) - PlaceWeights.NoneOfThem) / PlaceWeights.Temperature);
            total += weights[i];
            if (name.Choice < 0 || weights[i] > weights[name.Choice]) name.Choice = i;
        }
        if (name.Cue is null && !name.HasArticle) PreferSeat(name);
        var chosen = name.Candidates[name.Choice];
        // An article about one country names places there that no list has, the more so the more places bear a name.
        var commonness = Math.Min(1, (name.Candidates.Count - 1) / PlaceWeights.CommonName);
        total += Math.Exp(PlaceWeights.UnknownAtHome * commonness * leastForeign / PlaceWeights.Temperature);
        // Singapore is the city and the state, Delhi the city and the territory: both readings are right.
        var right = 0.0;
        for (var i = 0; i < name.Candidates.Count; i++)
        {
            var place = name.Candidates[i];
            if (place.Index == chosen.Index || Contains(place, chosen) || Contains(chosen, place)) right += weights[i];
        }
        name.Confidence = right / total;
    }

    /// <summary>
    /// A state named after the city where a good part of its people live: without a word for the state, the city is meant, unless
    /// it is listed with states.
    /// </summary>
    private static void PreferSeat(PlaceName name)
    {
        var state = name.Candidates[name.Choice];
        if (state.Feature != PlaceFeature.State || Listed(name, PlaceFeature.State) > 0) return;
        var seat = name.Candidates.FindIndex(city => Contains(state, city) && city.Prominence >= state.Prominence + PlaceWeights.Seat);
        if (seat >= 0) name.Choice = seat;
    }

    private double Score(PlaceName name, GazetteerPlace place, double leastForeign)
    {
        var score = place.Prominence - (PlaceWeights.Foreign * (Foreignness(place) - leastForeign));
        if (name.Distinction != PlaceDistinction.None) score += PlaceWeights.InContainer;
        if (name.Cue is { } cue) score += Matches(cue, place.Feature) ? PlaceWeights.OfCuedKind : -PlaceWeights.OfCuedKind;
        if (name.HasArticle && place.IsCity) score -= PlaceWeights.NoCity;
        var (areas, likeOthers) = (0.0, Saturate(Listed(name, place.Feature)));
        if (place.Country != 0) areas = Saturate(_evidence.OfCountry(place.Country));
        if (place.Feature == PlaceFeature.Country) score += PlaceWeights.PlacesOfCountry * areas;
        if (place.Feature == PlaceFeature.State)
        {
            areas += Saturate(_evidence.OfState(place.Index));
            likeOthers += Saturate(_evidence.StatesOf(place.Country));
        }
        else if (place.Feature != PlaceFeature.Country)
        {
            if (place.State >= 0) areas += Saturate(_evidence.OfState(place.State));
            likeOthers += Saturate(_evidence.Near(place));
        }
        return score + (PlaceWeights.AreaNamed * areas) + (PlaceWeights.LikeOthers * likeOthers);
    }

    /// <summary>How little an article about other countries will mean this place: not at all when it is as well known as theirs.</summary>
    private double Foreignness(GazetteerPlace place)
    {
        if (place.Country == 0 || place.Feature == PlaceFeature.Country) return 0;
        return _evidence.Foreignness(place.Country) * Math.Clamp((PlaceWeights.Famous - place.Prominence) / PlaceWeights.FameSpread, 0, 1);
    }

    /// <summary>The same of the candidate that is most at home in the article.</summary>
    private double Foreignness(PlaceName name)
    {
        var least = 1.0;
        foreach (var place in name.Candidates) least = Math.Min(least, Foreignness(place));
        return least;
    }

    /// <summary>How many of the names it is listed with stand for a country, state or county, as this one would.</summary>
    private static double Listed(PlaceName name, PlaceFeature feature)
    {
        if (feature is not (PlaceFeature.Country or PlaceFeature.State or PlaceFeature.County)) return 0;
        var sum = 0.0;
        for (var i = 0; i < name.Siblings.Count; i++)
            if (name.Siblings[i].Chosen is { } place && place.Feature == feature) sum += name.Siblings[i].Confidence;
        return sum;
    }

    /// <summary>Whether one place lies in the other: a city in its county, state or country.</summary>
    public static bool Contains(GazetteerPlace outer, GazetteerPlace inner) => outer.Index != inner.Index && outer.Feature switch
    {
        PlaceFeature.Country => inner.Country == outer.Country && inner.Feature != PlaceFeature.Country,
        PlaceFeature.State => inner.State == outer.Index,
        // Which county a place is in no list tells: one as near its middle as counties reach.
        PlaceFeature.County => inner.State == outer.State && inner.Feature >= PlaceFeature.Capital && outer.IsWithin(PlaceWeights.CountyReach, inner),
        _ => false,
    };

    public static bool Matches(PlaceFeature cue, PlaceFeature feature) => cue switch
    {
        PlaceFeature.City => feature is >= PlaceFeature.Capital and <= PlaceFeature.CityPart,
        PlaceFeature.State => feature is PlaceFeature.State or PlaceFeature.Area or PlaceFeature.County or PlaceFeature.Land,
        PlaceFeature.Land => feature is PlaceFeature.Land or PlaceFeature.Area or PlaceFeature.State,
        _ => feature == cue,
    };

    /// <summary>A second witness tells less than the first.</summary>
    private static double Saturate(double count) => 1 - Math.Pow(0.5, Math.Max(0, count));
}
