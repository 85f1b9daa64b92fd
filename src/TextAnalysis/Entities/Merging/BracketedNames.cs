namespace TextAnalysis;

/// <summary>
/// One kind for a name and its abbreviation in brackets: what abbreviates an organisation's name is an organisation wherever it
/// stands (<c>Academy of Nordvik Music (Anomu)</c>), and so is what has an organisation's acronym and a word that says so behind it.
/// </summary>
internal static class BracketedNames
{
    /// <summary>Gives the mentions, each pair of one kind.</summary>
    public static List<NameMention> Mark(Document document, EntityLexicon lexicon, List<NameMention> mentions)
    {
        HashSet<ulong>? organizations = null;
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (outer, inner) = (mentions[i], mentions[i + 1]);
            if (outer.KnownName >= 0 || inner.KnownName >= 0 || outer.Kind == inner.Kind || outer.Kind == EntityKind.Person || !IsBracketed(document, outer, inner)) continue;
            if (inner.EndToken - inner.FirstToken != 1 || OrganizationName.Parse(document, inner, lexicon) is not { } alias) continue;
            if (OrganizationName.Parse(document, outer, lexicon) is not { Words.Count: > 2 } name || !Abbreviation.IsOf(alias, name)) continue;
            if (outer.Kind == EntityKind.Organization) (organizations ??= []).Add(alias.Key);
            else if (inner.Kind == EntityKind.Organization && OrganizationWords.IsHead(name.Words[^1])) (organizations ??= []).Add(name.Key);
        }
        if (organizations is null) return mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is { Kind: not EntityKind.Organization, KnownName: < 0 }
                && OrganizationName.Parse(document, mentions[i], lexicon) is { } name && organizations.Contains(name.Key))
                mentions[i] = mentions[i] with { Kind = EntityKind.Organization };
        }
        return mentions;
    }

    /// <summary>Whether the second mention stands in brackets right behind the first: <c>Nordvik Coast Museum (NCM)</c>.</summary>
    public static bool IsBracketed(Document document, NameMention first, NameMention second) =>
        second.FirstToken == first.EndToken + 1
        && document.TextOf(document.Tokens[first.EndToken]) is "("
        && second.EndToken < document.Tokens.Length
        && document.TextOf(document.Tokens[second.EndToken]) is ")" or "," or ";";
}
