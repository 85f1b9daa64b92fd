namespace TextAnalysis;

/// <summary>Lets the caller's names have the last word on what is merged.</summary>
internal static class KnownNameGroups
{
    /// <summary>
    /// Gives each known name one group of its own. Mentions that the merger put beside a known one (<c>Biden</c> beside a known
    /// <c>Joe Biden</c>) go with the known name that the group names first.
    /// </summary>
    public static List<NameGroup> Separate(List<NameGroup> groups, IReadOnlyList<NameMention> mentions)
    {
        if (!mentions.Any(m => m.KnownName >= 0)) return groups;
        var result = new List<NameGroup>();
        var byName = new Dictionary<int, NameGroup>();
        foreach (var group in groups)
        {
            var first = group.Mentions.FindIndex(i => mentions[i].KnownName >= 0);
            if (first < 0)
            {
                result.Add(group);
                continue;
            }
            var leader = mentions[group.Mentions[first]].KnownName;
            foreach (var index in group.Mentions)
            {
                var known = mentions[index].KnownName < 0 ? leader : mentions[index].KnownName;
                if (!byName.TryGetValue(known, out var own))
                {
                    byName.Add(known, own = new NameGroup(group.Kind) { KnownName = known });
                    result.Add(own);
                }
                own.Mentions.Add(index);
                if (known != leader) continue;
                own.Place ??= group.Place;
                if (own.Gender == Gender.Unknown) own.Gender = group.Gender;
            }
        }
        foreach (var own in byName.Values) own.Mentions.Sort();
        return result;
    }
}
