namespace TextAnalysis;

/// <summary>The places of the model: countries, their states, cities, waters, mountains, landmarks.</summary>
internal sealed unsafe class Gazetteer
{
    private readonly NameTable _names;
    private readonly NameTable _skeletons;
    private readonly NameTable _demonyms;
    private readonly byte* _lists;
    private readonly byte* _records;
    private readonly byte* _strings;
    private readonly byte* _countries;

    public Gazetteer(NameTable names, NameTable skeletons, NameTable demonyms, byte* lists, byte* records, byte* strings, byte* countries, int count)
    {
        _names = names;
        _skeletons = skeletons;
        _demonyms = demonyms;
        _lists = lists;
        _records = records;
        _strings = strings;
        _countries = countries;
        Count = count;
    }

    public int Count { get; }

    public GazetteerPlace this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new GazetteerPlace(index, _records + ((long)GazetteerPlace.Length * index), _strings, _countries);
        }
    }

    /// <summary>The places of a name, as it stands in the text; abbreviations such as <c>UAE</c> and <c>Calif.</c> are names too.</summary>
    public PlaceCandidates Find(ReadOnlySpan<char> name)
    {
        var value = -1;
        if (NameKey.IsAcronym(name) && _names.TryFind(NameKey.OfAcronym(name), out var places)) value = places;
        else if (_names.TryFind(NameKey.Of(name), out places)) value = places;
        return new PlaceCandidates(this, _lists, value);
    }

    /// <summary>The place of a country that the name is another spelling of, where the country's script is not Latin; null for none.</summary>
    public GazetteerPlace? FindSpelling(ReadOnlySpan<char> name, int country) =>
        NameSkeleton.KeyOf(name, country) is var key and not 0 && _skeletons.TryFind(key, out var index)
        && this[index] is var place && NameSkeleton.AreNear(name, place.Name) ? place : null;

    /// <summary>The number of the country a demonym belongs to (<c>French</c>, <c>Iraqis</c>); 0 for none.</summary>
    public int CountryOfDemonym(ReadOnlySpan<char> word) => _demonyms.TryFind(NameKey.Of(word), out var country) ? country : 0;
}
