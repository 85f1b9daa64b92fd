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

    public PlaceMerger(Document document, Gazetteer gazetteer)
    {
        _document = document;
        _gazetteer = gazetteer;
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
        var byKey = new Dictionary<(ulong, ulong), PlaceName>();
        var lastOfKey = new Dictionary<ulong, PlaceName>();
        var list = new List<PlaceName>();
        PlaceFeature? listed = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != EntityKind.Place) continue;
            var text = mentions[i].TextIn(_document);
            var key = NameKey.Of(text);
            var containers = Containers(mentions, i);
            var container = containers is null ? 0 : mentions[i + 1].KeyIn(_document);
            if (container == 0 && lastOfKey.TryGetValue(key, out var name))
            {
                // Named without the comma again: the one of that name that was last told apart.
            }
            else if (!byKey.TryGetValue((key, container), out name))
            {
                var start = _document.Tokens[mentions[i].FirstToken].Start;
                name = new PlaceName(key, container) { Start = start, End = start + text.Length };
                AddCandidates(name, text, containers);
                byKey.Add((key, container), name);
                names.Add(name);
            }
            lastOfKey[key] = name;
            if (PlaceCues.HasArticle(_document, mentions[i])) name.Articles++;
            name.Mentions.Add(i);

            if (!GoesOn(mentions, i))
            {
                list.Clear();
                listed = null;
            }
            else if (list.Count > 0)
            {
                PlaceName.Join(list[^1], name);
            }
            list.Add(name);
            if (PlaceCues.Before(_document, mentions[i]) is { } before)
            {
                name.Cue ??= before.Kind;
                if (before.OfSeveral) listed = before.Kind;
            }
            if (listed is not null) name.Cue ??= listed;
            if (PlaceCues.Behind(_document, mentions[i]) is { } behind)
            {
                name.Cue ??= behind.Kind;
                if (behind.OfSeveral) foreach (var other in list) other.Cue ??= behind.Kind;
            }
        }
        return names;
    }

    /// <summary>Whether a mention goes on with a list of places: <c>Lindal and Halden</c>, <c>Nordvik, the upper Lindal</c>; not the state behind its city.</summary>
    private bool GoesOn(IReadOnlyList<NameMention> mentions, int index)
    {
        if (index == 0 || mentions[index - 1].Kind != EntityKind.Place) return false;
        var (t, end) = (mentions[index - 1].EndToken, mentions[index].FirstToken);
        if (t == end || end - t > 3) return false;
        var joined = false;
        for (; t < end; t++)
        {
            if (_document.WordAt(t) is "," or "and" or "or" or "&") joined = true;
            else if (!joined || _document.Tokens[t].PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.Determiner)) return false;
        }
        return true;
    }

    private void AddCandidates(PlaceName name, ReadOnlySpan<char> text, List<GazetteerPlace>? containers)
    {
        foreach (var place in _gazetteer.Find(text))
            if (name.Candidates.Count < PlaceName.MostCandidates && IsInOne(containers, place)) name.Candidates.Add(place);
        if (name.Candidates.Count > 0) return;
        // "Gangwon Province", "Sutlej River", "City of Iqaluit": without the word that says the kind.
        name.Cue = PlaceCues.Split(text, out var bare);
        if (name.Cue is null) return;
        foreach (var place in _gazetteer.Find(bare))
            if (name.Candidates.Count < PlaceName.MostCandidates && PlaceResolver.Matches(name.Cue!.Value, place.Feature) && IsInOne(containers, place)) name.Candidates.Add(place);
    }

    /// <summary>Whether a place lies in what is named behind the comma, if anything is; countries lie in none: <c>Hong Kong, China</c>.</summary>
    private static bool IsInOne(List<GazetteerPlace>? containers, GazetteerPlace place) =>
        containers is null || place.Feature == PlaceFeature.Country || containers.Exists(outer => PlaceResolver.Contains(outer, place));

    /// <summary>What the place behind a comma may stand for: <c>Texas</c> in <c>Paris, Texas</c>; null where none is.</summary>
    private List<GazetteerPlace>? Containers(IReadOnlyList<NameMention> mentions, int index)
    {
        if (index + 1 >= mentions.Count || mentions[index + 1].Kind != EntityKind.Place) return null;
        if (mentions[index + 1].FirstToken != mentions[index].EndToken + 1 || _document.WordAt(mentions[index].EndToken) is not ("," or "(")) return null;
        List<GazetteerPlace>? areas = null;
        var isArea = true;
        foreach (var outer in _gazetteer.Find(mentions[index + 1].TextIn(_document)))
        {
            if (outer.Feature is PlaceFeature.Country or PlaceFeature.State or PlaceFeature.County) (areas ??= []).Add(outer);
            else isArea &= areas is not null;
        }
        if (areas is null) return null;
        List<GazetteerPlace>? containers = null;
        foreach (var outer in areas)
        {
            foreach (var inner in _gazetteer.Find(mentions[index].TextIn(_document)))
            {
                if (!PlaceResolver.Contains(outer, inner)) continue;
                (containers ??= []).Add(outer);
                break;
            }
        }
        // A village of Scotland called Moscow is not in Russia, though no list has it.
        return containers ?? (isArea && IsApposition(mentions, index + 1) ? areas : null);
    }

    /// <summary>Whether a mention behind another and a comma says where that is: no list goes on, and no clause begins with it.</summary>
    private bool IsApposition(IReadOnlyList<NameMention> mentions, int index)
    {
        if (GoesOn(mentions, index - 1) || (index + 1 < mentions.Count && GoesOn(mentions, index + 1))) return false;
        var end = mentions[index].EndToken;
        return end == _document.Tokens.Length || _document.Tokens[end].Kind == TokenKind.Terminator || _document.WordAt(end) is "," or ")" or ";" or "—" or "–";
    }
}
