namespace TextAnalysis;

/// <summary>
/// Tells teams from the cities they are called by: two places of which one beats or loses to the other by a score are teams, and so
/// is whoever goes on acting under such a name in the same article. Countries stay places.
/// </summary>
internal static class TeamNames
{
    /// <summary>How far apart, in tokens, two teams or a team and its score may stand.</summary>
    private const int Reach = 20;

    /// <summary>Gives the mentions, teams among them as organisations.</summary>
    public static List<NameMention> Mark(Document document, Gazetteer places, List<NameMention> mentions)
    {
        HashSet<int>? playing = null;
        var previous = -1;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != EntityKind.Place) continue;
            if (previous >= 0 && IsMatch(document, mentions[previous], mentions[i]))
            {
                if (MayBeTeam(document, places, mentions[previous])) (playing ??= []).Add(previous);
                if (MayBeTeam(document, places, mentions[i])) (playing ??= []).Add(i);
            }
            previous = i;
        }
        if (playing is null) return mentions;
        // Where teams play, "Calgary needed an hour to lead 3-2".
        for (var i = 0; i < mentions.Count; i++)
            if (MayBeTeam(document, places, mentions[i]) && IsActing(document, mentions[i]) && HasResultBehind(document, mentions[i])) playing.Add(i);
        var teams = new HashSet<ulong>();
        foreach (var i in playing) teams.Add(mentions[i].KeyIn(document));
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind == EntityKind.Place && teams.Contains(mentions[i].KeyIn(document))
                && (playing.Contains(i) || IsActing(document, mentions[i]) || HasPlayers(document, mentions[i])))
                mentions[i] = mentions[i] with { Kind = EntityKind.Organization };
        }
        return mentions;
    }

    /// <summary>Whether a mention is a place with teams of its name: countries' teams go by the place, continents have none.</summary>
    private static bool MayBeTeam(Document document, Gazetteer places, NameMention mention)
    {
        if (mention is not { Kind: EntityKind.Place, KnownName: < 0 }) return false;
        var name = mention.TextIn(document);
        if (PlaceCues.Split(name, out var bare) == PlaceFeature.Country) name = bare;
        foreach (var place in places.Find(name))
            if (place.Feature is < PlaceFeature.Capital and not (PlaceFeature.State or PlaceFeature.County) || place is { Feature: PlaceFeature.State, CountryCode: "GB" }) return false;
        return true;
    }

    /// <summary>
    /// Whether a clause says that one of two met the other, and the score: <c>Calgary beat Dallas 3-2</c>, <c>Calgary's 3-2 win over Dallas</c>,
    /// <c>Calgary lost to Dallas on Friday, 3-2</c>, <c>Calgary v Dallas 3-2</c>.
    /// </summary>
    private static bool IsMatch(Document document, NameMention one, NameMention other)
    {
        var (start, end) = (one.EndToken, other.FirstToken);
        if (end >= ClauseEnd(document, one) || IsBehindPreposition(document, one)) return false;
        if (end - start == 1 && document.WordAt(start) is "v" or "vs" or "v." or "vs.")
            return MatchScore.IsAt(document, other.EndToken) || MatchScore.IsAt(document, one.FirstToken - 1);
        var (hasResult, hasScore) = (false, false);
        for (var t = start; t < end; t++)
        {
            hasResult |= IsResult(document.WordAt(t));
            hasScore |= MatchScore.IsAt(document, t);
        }
        if (!hasResult) return false;
        var link = end - 1;
        while (link > start && document.WordAt(link) is "the" or "visiting" or "hosts" or "rivals") link--;
        if (IsDefeat(document.WordAt(link))) return HasScoreBehind(document, other);
        return document.WordAt(link) is "to" or "with" or "over" or "against" or "by" && (hasScore || HasScoreBehind(document, other));
    }

    /// <summary>Whether the name does something: a verb right behind it or behind a pronoun, no preposition in front.</summary>
    private static bool IsActing(Document document, NameMention mention)
    {
        var verb = mention.EndToken;
        if (document.WordAt(verb) is "," && document.WordAt(verb + 1) is "who" or "which") verb += 2;
        return verb < SentenceEnd(document, mention) && document.Tokens[verb].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary
            && !IsBehindPreposition(document, mention);
    }

    private static bool IsBehindPreposition(Document document, NameMention mention) =>
        mention.FirstToken > 0 && document.Tokens[mention.FirstToken - 1].PartOfSpeech == PartOfSpeech.Adposition;

    /// <summary>Whether a team's name has the team's people behind it, or those who play for it in front.</summary>
    private static bool HasPlayers(Document document, NameMention mention)
    {
        if (PlayerNouns.IsOfTeam(document.WordAt(mention.EndToken))) return true;
        if (document.WordAt(mention.FirstToken - 1) is not "for") return false;
        var verb = mention.FirstToken - 2;
        if (verb > 0 && document.Tokens[verb].PartOfSpeech == PartOfSpeech.Adverb) verb--;
        return document.WordAt(verb) is "play" or "plays" or "played" or "playing"
            or "scored" or "scores" or "scoring" or "goal" or "goals" or "debut" or "appearances";
    }

    private static bool HasResultBehind(Document document, NameMention mention)
    {
        var (hasResult, end) = (false, ClauseEnd(document, mention));
        for (var t = mention.EndToken; t < end; t++)
        {
            hasResult |= IsResult(document.WordAt(t));
            if (hasResult && MatchScore.IsAt(document, t)) return true;
        }
        return false;
    }

    private static bool HasScoreBehind(Document document, NameMention mention)
    {
        var end = ClauseEnd(document, mention);
        for (var t = mention.EndToken; t < end; t++)
            if (MatchScore.IsAt(document, t)) return true;
        return false;
    }

    /// <summary>The first token behind a name that is no longer said of it, or is too far away.</summary>
    private static int ClauseEnd(Document document, NameMention mention)
    {
        var end = Math.Min(mention.EndToken + Reach, SentenceEnd(document, mention));
        for (var t = mention.EndToken; t < end; t++)
            if (EndsClause(document, t)) return t;
        return end;
    }

    private static int SentenceEnd(Document document, NameMention mention)
    {
        var (low, high) = (0, document.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Sentences[middle].EndToken >= mention.EndToken) high = middle;
            else low = middle + 1;
        }
        return document.Sentences[low].EndToken;
    }

    private static bool EndsClause(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Terminator
        || document.Tokens[token].PartOfSpeech == PartOfSpeech.SubordinatingConjunction
        || document.WordAt(token) is ";" or ":" or "—" or "but" or "after" or "before" or "as" or "who" or "which";

    private static bool IsResult(ReadOnlySpan<char> word) => IsDefeat(word) || word is "won" or "win" or "wins" or "lost" or "lose" or "loses" or "losing"
        or "led" or "leads" or "lead" or "trailed" or "trail" or "tied" or "drew" or "draw" or "scored" or "scores" or "victory" or "loss";

    private static bool IsDefeat(ReadOnlySpan<char> word) => word is "beat" or "beats" or "beating" or "beaten" or "defeated" or "defeat" or "defeats"
        or "defeating" or "edged" or "routed" or "downed" or "thrashed" or "blanked" or "swept" or "outlasted" or "overcame";
}
