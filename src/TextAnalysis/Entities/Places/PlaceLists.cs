namespace TextAnalysis;

/// <summary>Tells names of places that are listed with each other, and the kind that a word tells of one or of all of them.</summary>
internal sealed class PlaceLists(Document document)
{
    private readonly List<PlaceName> _list = [];
    private PlaceFeature? _kind;

    /// <summary>Adds the next mention of a place, in text order.</summary>
    public void Add(IReadOnlyList<NameMention> mentions, int index, PlaceName name)
    {
        if (!GoesOn(document, mentions, index))
        {
            _list.Clear();
            _kind = null;
        }
        else if (_list.Count > 0) PlaceName.Join(_list[^1], name);
        _list.Add(name);
        if (PlaceCues.Before(document, mentions[index]) is { } before)
        {
            name.Cue ??= before.Kind;
            if (before.OfSeveral) _kind = before.Kind;
        }
        if (_kind is not null) name.Cue ??= _kind;
        if (PlaceCues.Behind(document, mentions[index]) is not { } behind) return;
        name.Cue ??= behind.Kind;
        if (behind.OfSeveral) foreach (var other in _list) other.Cue ??= behind.Kind;
    }

    /// <summary>Whether a mention goes on with a list of places: <c>Lindal and Halden</c>, <c>Nordvik, the upper Lindal</c>; not the state behind its city.</summary>
    public static bool GoesOn(Document document, IReadOnlyList<NameMention> mentions, int index)
    {
        if (index == 0 || mentions[index - 1].Kind != EntityKind.Place) return false;
        var (t, end) = (mentions[index - 1].EndToken, mentions[index].FirstToken);
        if (t == end || end - t > 3) return false;
        var joined = false;
        for (; t < end; t++)
        {
            if (document.WordAt(t) is "," or "and" or "or" or "&") joined = true;
            else if (!joined || document.Tokens[t].PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.Determiner)) return false;
        }
        return true;
    }
}
