namespace TextAnalysis;

/// <summary>Labels of party and state behind the name of a member of Congress: <c>(R-Wis.)</c>, <c>D-Va.</c>, <c>R-Ohio</c>.</summary>
internal static class PartyLabels
{
    /// <summary>Leaves of names that are such labels the state, where the gazetteer knows it, and nothing where it does not.</summary>
    public static List<NameMention> WithoutParty(Document document, Gazetteer places, List<NameMention> mentions)
    {
        if (!mentions.Exists(mention => IsLabel(document, places, mention))) return mentions;
        var rest = new List<NameMention>(mentions.Count);
        foreach (var mention in mentions)
        {
            var state = mention with { FirstToken = mention.FirstToken + 2, Kind = EntityKind.Place };
            if (!IsLabel(document, places, mention)) rest.Add(mention);
            else if (!places.Find(state.TextIn(document)).IsEmpty) rest.Add(state);
        }
        return rest;
    }

    // A capital, a hyphen and an abbreviation, or one of the parties' letters and a state in full. J-Lo, A-Rod and D-Day are neither.
    private static bool IsLabel(Document document, Gazetteer places, NameMention mention)
    {
        if (mention.EndToken - mention.FirstToken < 3 || mention.KnownName >= 0) return false;
        var party = document.Tokens[mention.FirstToken];
        var hyphen = document.Tokens[mention.FirstToken + 1];
        if (party.Length != 1 || !char.IsUpper(document.Text[party.Start]) || hyphen.Length != 1 || hyphen.Start != party.End
            || document.Text[hyphen.Start] is not ('-' or '–')) return false;
        var state = (mention with { FirstToken = mention.FirstToken + 2 }).TextIn(document);
        if (mention.EndToken - mention.FirstToken == 3 && state.Length > 2 && char.IsUpper(state[0]) && state[^1] == '.') return true;
        return document.Text[party.Start] is 'R' or 'D' or 'I' && IsState(places, state);
    }

    private static bool IsState(Gazetteer places, ReadOnlySpan<char> name)
    {
        foreach (var place in places.Find(name))
            if (place is { Feature: PlaceFeature.State, CountryCode: "US" }) return true;
        return false;
    }
}
