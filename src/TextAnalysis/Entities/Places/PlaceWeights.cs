namespace TextAnalysis;

/// <summary>
/// What evidence is worth when a place is chosen for a name, in steps of an eighth of a doubling of population, the unit of
/// <see cref="GazetteerPlace.Prominence"/>: 8 is as much as twice the people.
/// </summary>
/// <remarks>
/// Set by hand on two golds of mentions (places, places-blind) and held against two others, on rows of Specs/entities.md and own articles.
/// The choice hardly depends on them: with one of six of them left out or doubled, 539 to 545 of 683 mentions are right and 14 to 21 wrong
/// (docs/ACCURACY.md).
/// </remarks>
internal static class PlaceWeights
{
    /// <summary>A lead that makes a reading e times as likely.</summary>
    public const double Temperature = 10;

    /// <summary>As likely as that none of the places is meant: a lone town of 2,900 people in an article that says nothing more.</summary>
    public const double NoneOfThem = 92;

    /// <summary>The county, state or country is named behind a comma. More than any village lacks.</summary>
    public const double InContainer = 200;

    /// <summary>A word beside the name tells this kind; and against what is of another.</summary>
    public const double OfCuedKind = 60;

    /// <summary>The country or state it lies in is named, or people of that country: at most so much for either.</summary>
    public const double AreaNamed = 22;

    /// <summary>Others like it are named: states of its country, or places near by; or it is listed with places of its kind. At most so much for each.</summary>
    public const double LikeOthers = 36;

    /// <summary>Places of the country are named that a name may stand for: of two countries of one name it is theirs, however small. At most so much.</summary>
    public const double PlacesOfCountry = 100;

    /// <summary>No city has an article of its own (<c>the Yukon</c>).</summary>
    public const double NoCity = 40;

    /// <summary>The article is about other countries, and the place is not known in all the world.</summary>
    public const double Foreign = 40;

    /// <summary>From this prominence, a city of 2.5 million, a place is known everywhere; <see cref="FameSpread"/> below it, nowhere but at home.</summary>
    public const double Famous = 170;

    /// <inheritdoc cref="Famous"/>
    public const double FameSpread = 30;

    /// <summary>Added to "none of them" where all candidates are foreign and the name is common: home has a place of it that no list knows.</summary>
    public const double UnknownAtHome = 120;

    /// <summary>A name with so many more bearers is a common one.</summary>
    public const double CommonName = 4;

    /// <summary>How much better known than its state a city is that is meant by their name; less, by the steps taken off states' prominence.</summary>
    public const int Seat = 18;

    /// <summary>How far from its middle, in degrees, a county reaches: about 90 km.</summary>
    public const double CountyReach = 0.8;
}
