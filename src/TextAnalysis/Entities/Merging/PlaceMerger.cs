namespace TextAnalysis;

/// <summary>Decides which mentions of places are one: those of one name, and all names of one country.</summary>
internal sealed class PlaceMerger
{
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
        var groups = new Dictionary<ulong, NameGroup>();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != EntityKind.Place) continue;
            var start = _document.Tokens[mentions[i].FirstToken].Start;
            var name = _document.Text.AsSpan(start, _document.Tokens[mentions[i].EndToken - 1].End - start);
            var key = NameKey.Of(name);
            foreach (var place in _gazetteer.Find(name))
            {
                if (place.Feature == PlaceFeature.Country) key = (ulong)place.Country;
                break;
            }
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = new NameGroup(EntityKind.Place);
            group.Mentions.Add(i);
        }
        return [.. groups.Values];
    }
}
