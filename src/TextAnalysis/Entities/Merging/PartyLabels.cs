namespace TextAnalysis;

/// <summary>Labels of party and state behind the name of a member of Congress: <c>(R-Wis.)</c>, <c>D-Va.</c></summary>
internal static class PartyLabels
{
    /// <summary>Leaves of names that are such labels the state, where the gazetteer knows it, and nothing where it does not.</summary>
    public static List<NameMention> WithoutParty(Document document, Gazetteer places, List<NameMention> mentions)
    {
        if (!mentions.Exists(mention => IsLabel(document, mention))) return mentions;
        var rest = new List<NameMention>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (!IsLabel(document, mention)) rest.Add(mention);
            else if (!places.Find(document.TextOf(document.Tokens[mention.EndToken - 1])).IsEmpty)
                rest.Add(mention with { FirstToken = mention.EndToken - 1, Kind = EntityKind.Place });
        }
        return rest;
    }

    // A capital, a hyphen and an abbreviation. J-Lo and A-Rod have no stop.
    private static bool IsLabel(Document document, NameMention mention)
    {
        if (mention.EndToken - mention.FirstToken != 3 || mention.KnownName >= 0) return false;
        var party = document.Tokens[mention.FirstToken];
        var hyphen = document.Tokens[mention.FirstToken + 1];
        var state = document.TextOf(document.Tokens[mention.FirstToken + 2]);
        return party.Length == 1 && char.IsUpper(document.Text[party.Start]) && hyphen.Length == 1 && hyphen.Start == party.End
            && document.Text[hyphen.Start] is '-' or '–' && state.Length > 2 && char.IsUpper(state[0]) && state[^1] == '.';
    }
}
