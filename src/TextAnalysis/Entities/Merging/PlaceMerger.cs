namespace TextAnalysis;

/// <summary>
/// Decides which mentions of places are one: those of one name, unless a comma tells them apart (<c>Paris, Texas</c>),
/// and those whose names stand for the same record (<c>U.S.</c>, <c>America</c>).
/// </summary>
internal sealed class PlaceMerger
{
    private const double LeastConfidence = 0.35;
    private const double SameRecord = 0.5;

    private readonly Document _document;
    private readonly Gazetteer _gazetteer;
    private readonly PlaceContainers _containers;

    public PlaceMerger(Document document, Gazetteer gazetteer)
    {
        _document = document;
        _gazetteer = gazetteer;
        _containers = new PlaceContainers(document, gazetteer);
    }

    /// <summary>Groups the mentions of places among <paramref name="mentions"/>, which are in text order.</summary>
    public List<NameGroup> Group(IReadOnlyList<NameMention> mentions)
    {
        var names = Collect(mentions);
        new PlaceResolver().Resolve(_document, _gazetteer, names);
        var groups = new List<NameGroup>();
        var byRecord = new Dictionary<int, NameGroup>();
        foreach (var name in names)
        {
            var group = new NameGroup(EntityKind.Place);
            if (name.Chosen is { } place && name.Confidence >= LeastConfidence)
            {
                group.Place = new Place(
                    place.GeoNamesId, place.Name, place.CountryCode, place.Kind, place.Latitude, place.Longitude, place.Population, Math.Round(name.Confidence, 3));
                if (name.Confidence >= SameRecord && !byRecord.TryAdd(place.Index, group))
                {
                    var place0 = group.Place;
                    group = byRecord[place.Index];
                    if (place0.Confidence > group.Place!.Confidence) group.Place = place0;
                }
            }
            if (group.Mentions.Count == 0) groups.Add(group);
            group.Mentions.AddRange(name.Mentions);
        }
        foreach (var group in groups) group.Mentions.Sort();
        return groups;
    }

    /// <summary>The distinct names, each with all its mentions.</summary>
    private List<PlaceName> Collect(IReadOnlyList<NameMention> mentions)
    {
        var names = new List<PlaceName>();
        var byKey = new Dictionary<(ulong, PlaceDistinction), PlaceName>();
        var lastOfKey = new Dictionary<ulong, PlaceName>();
        var lists = new PlaceLists(_document);
        List<GazetteerPlace>? containers = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != EntityKind.Place) continue;
            var text = mentions[i].TextIn(_document);
            var key = NameKey.Of(text);
            // "Troy, New York": what is named behind the comma is where the other lies, the state.
            var readings = containers;
            containers = _containers.Of(mentions, i);
            var distinction = readings is not null ? new PlaceDistinction(0, readings[0].Index)
                : containers is not null ? new PlaceDistinction(mentions[i + 1].KeyIn(_document), null) : PlaceDistinction.None;
            if (distinction == PlaceDistinction.None && lastOfKey.TryGetValue(key, out var name))
            {
                // Named without the comma again: the one of that name that was last told apart.
            }
            else if (!byKey.TryGetValue((key, distinction), out name))
            {
                var start = _document.Tokens[mentions[i].FirstToken].Start;
                name = new PlaceName(key, distinction) { Start = start, End = start + text.Length };
                if (readings is null) AddCandidates(name, text, containers);
                else name.Candidates.AddRange(readings.Where(place => PlaceContainers.Hold(containers, place)).Take(PlaceName.MostCandidates));
                byKey.Add((key, distinction), name);
                names.Add(name);
            }
            if (readings is null) lastOfKey[key] = name;
            if (PlaceCues.HasArticle(_document, mentions[i])) name.Articles++;
            name.Mentions.Add(i);
            lists.Add(mentions, i, name);
        }
        return names;
    }

    private void AddCandidates(PlaceName name, ReadOnlySpan<char> text, List<GazetteerPlace>? containers)
    {
        foreach (var place in _gazetteer.Find(text)) AddCandidate(place);
        if (name.Candidates.Count > 0) return;
        // "Gangwon Province", "Sutlej River", "City of Iqaluit": without the word that says the kind.
        name.Cue = PlaceCues.Split(text, out var bare);
        if (name.Cue is null) return;
        foreach (var place in _gazetteer.Find(bare))
            if (PlaceResolver.Matches(name.Cue.Value, place.Feature)) AddCandidate(place);

        void AddCandidate(GazetteerPlace place)
        {
            if (name.Candidates.Count < PlaceName.MostCandidates && PlaceContainers.Hold(containers, place)) name.Candidates.Add(place);
        }
    }
}
