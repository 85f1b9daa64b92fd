namespace TextAnalysis;

/// <summary>Finds what stands behind a place and a comma or in brackets to say where it is: <c>Paris, Texas</c>.</summary>
internal sealed class PlaceContainers(Document document, Gazetteer gazetteer)
{
    /// <summary>What the place behind a comma may stand for: <c>Texas</c> in <c>Paris, Texas</c>; null where none is.</summary>
    public List<GazetteerPlace>? Of(IReadOnlyList<NameMention> mentions, int index)
    {
        if (index + 1 >= mentions.Count || mentions[index + 1].Kind != EntityKind.Place) return null;
        if (mentions[index + 1].FirstToken != mentions[index].EndToken + 1 || document.WordAt(mentions[index].EndToken) is not ("," or "(")) return null;
        List<GazetteerPlace>? areas = null;
        // Whether an area comes first: most who say Washington mean no state.
        var isArea = true;
        foreach (var outer in gazetteer.Find(mentions[index + 1].TextIn(document)))
        {
            if (outer.Feature is PlaceFeature.Country or PlaceFeature.State or PlaceFeature.County) (areas ??= []).Add(outer);
            else isArea &= areas is not null;
        }
        if (areas is null || IsInList(mentions, index, areas)) return null;
        List<GazetteerPlace>? containers = null;
        foreach (var outer in areas)
        {
            foreach (var inner in gazetteer.Find(mentions[index].TextIn(document)))
            {
                if (!PlaceResolver.Contains(outer, inner)) continue;
                (containers ??= []).Add(outer);
                break;
            }
        }
        // A village of Scotland called Moscow is not in Russia, though no list has it.
        return containers ?? (isArea && IsApposition(mentions, index + 1) ? areas : null);
    }

    /// <summary>Whether a place lies in what is named behind the comma, if anything is; countries lie in none: <c>Hong Kong, China</c>.</summary>
    public static bool Hold(List<GazetteerPlace>? containers, GazetteerPlace place)
    {
        if (containers is null || place.Feature == PlaceFeature.Country) return true;
        foreach (var outer in containers)
            if (PlaceResolver.Contains(outer, place)) return true;
        return false;
    }

    /// <summary>Whether both are of one kind and a third goes on with them, the counties <c>Galway, Mayo and Sligo</c>: Galway town is not in Mayo.</summary>
    private bool IsInList(IReadOnlyList<NameMention> mentions, int index, List<GazetteerPlace> areas)
    {
        if (index + 2 >= mentions.Count || !PlaceLists.GoesOn(document, mentions, index + 2) || mentions[index + 2].Kind != EntityKind.Place) return false;
        foreach (var place in gazetteer.Find(mentions[index].TextIn(document)))
            if (areas.Exists(area => area.Feature == place.Feature)) return true;
        return false;
    }

    /// <summary>Whether a mention behind another and a comma says where that is: no list goes on, and no clause begins with it.</summary>
    private bool IsApposition(IReadOnlyList<NameMention> mentions, int index)
    {
        if (PlaceLists.GoesOn(document, mentions, index - 1) || (index + 1 < mentions.Count && PlaceLists.GoesOn(document, mentions, index + 1))) return false;
        var end = mentions[index].EndToken;
        return end == document.Tokens.Length || document.Tokens[end].Kind == TokenKind.Terminator || document.WordAt(end) is "," or ")" or ";" or "—" or "–";
    }
}
