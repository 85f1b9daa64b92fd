namespace TextAnalysis;

/// <summary>
/// Tells teams from the cities they are called by: who beats or loses to somebody by a score is a team, and so is whoever
/// goes on acting under that name in the same article. Countries stay places.
/// </summary>
internal static class TeamNames
{
    /// <summary>How far behind a name its score may stand.</summary>
    private const int ScoreReach = 20;

    /// <summary>Gives the mentions, teams among them as organisations.</summary>
    public static List<NameMention> Mark(Document document, Gazetteer places, List<NameMention> mentions)
    {
        if (!HasScore(document)) return mentions;
        HashSet<ulong>? teams = null;
        for (var i = 0; i < mentions.Count; i++)
            if (MayBeTeam(document, places, mentions[i]) && IsPlaying(document, mentions[i])) (teams ??= []).Add(Key(document, mentions[i]));
        if (teams is null) return mentions;
        // Where teams play, "Calgary needed an hour to beat Dallas 3-2".
        for (var i = 0; i < mentions.Count; i++)
            if (MayBeTeam(document, places, mentions[i]) && IsActing(document, mentions[i]) && ScoreBehind(document, mentions[i].EndToken)) teams.Add(Key(document, mentions[i]));
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind == EntityKind.Place && teams.Contains(Key(document, mentions[i]))
                && (IsPlaying(document, mentions[i]) || IsActing(document, mentions[i]) || HasPlayers(document, mentions[i])))
                mentions[i] = mentions[i] with { Kind = EntityKind.Organization };
        }
        return mentions;
    }

    /// <summary>Whether a mention is a place with teams of its name: countries' teams go by the place, continents have none.</summary>
    private static bool MayBeTeam(Document document, Gazetteer places, NameMention mention)
    {
        if (mention is not { Kind: EntityKind.Place, KnownName: < 0 }) return false;
        var name = Text(document, mention);
        if (PlaceCues.Split(name, out var bare) == PlaceFeature.Country) name = bare;
        foreach (var place in places.Find(name))
            if (place.Feature is < PlaceFeature.Capital and not (PlaceFeature.State or PlaceFeature.County) || place is { Feature: PlaceFeature.State, CountryCode: "GB" }) return false;
        return true;
    }

    private static bool HasScore(Document document)
    {
        for (var t = 0; t < document.Tokens.Length; t++)
            if (IsScore(document, t)) return true;
        return false;
    }

    /// <summary>Whether a score belongs to what is said of the name: <c>Calgary beat</c> somebody <c>3-2</c>, <c>lost to Dallas 3-2</c>.</summary>
    private static bool IsPlaying(Document document, NameMention mention)
    {
        var (first, end) = (mention.FirstToken, mention.EndToken);
        var before = Word(document, first - 1);
        if (before is "v" or "vs" or "vs." or "v." || Word(document, end) is "v" or "vs" or "vs." or "v.") return true;
        if (IsDefeat(before) || IsResult(Word(document, end))) return ScoreBehind(document, end);
        if (before is not ("to" or "with" or "over" or "against" or "by")) return false;
        // "lost to Dallas 3-2", "lost 3-2 to Dallas", "a 3-2 win over Dallas"
        if (IsScore(document, first - 2)) return IsResult(Word(document, first - 3));
        return IsResult(Word(document, first - 2)) && (IsScore(document, first - 3) || ScoreBehind(document, end));
    }

    /// <summary>Whether the name does something: a verb right behind it or behind a pronoun, no preposition in front.</summary>
    private static bool IsActing(Document document, NameMention mention)
    {
        var verb = mention.EndToken;
        if (Word(document, verb) is "," && Word(document, verb + 1) is "who" or "which") verb += 2;
        if (verb >= document.Tokens.Length || document.Tokens[verb].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary)) return false;
        return mention.FirstToken == 0 || document.Tokens[mention.FirstToken - 1].PartOfSpeech != PartOfSpeech.Adposition;
    }

    /// <summary>Whether a team's name has the team's people behind it, or those it plays for in front.</summary>
    private static bool HasPlayers(Document document, NameMention mention) =>
        Word(document, mention.FirstToken - 1) is "for" || Word(document, mention.EndToken) is "coach" or "manager" or "captain" or "skipper" or "goalie"
            or "goaltender" or "goalkeeper" or "keeper" or "striker" or "forward" or "midfielder" or "defender" or "defenseman" or "winger" or "center"
            or "quarterback" or "pitcher" or "catcher" or "shortstop" or "outfielder" or "batsman" or "bowler" or "fans" or "players" or "side" or "bench";

    private static bool ScoreBehind(Document document, int token)
    {
        for (var t = token; t < Math.Min(document.Tokens.Length, token + ScoreReach); t++)
        {
            if (document.Tokens[t].Kind == TokenKind.Terminator) return false;
            if (IsScore(document, t)) return true;
        }
        return false;
    }

    /// <summary>Whether two small numbers with a hyphen between them begin or end with this token.</summary>
    private static bool IsScore(Document document, int token)
    {
        if ((uint)token >= (uint)document.Tokens.Length || document.Tokens[token].Kind != TokenKind.Number) return false;
        var start = document.Tokens[token].Start;
        if (start > 1 && document.Text[start - 1] is '-' or '–' && char.IsAsciiDigit(document.Text[start - 2]))
        {
            start -= 2;
            for (var i = 0; i < 3 && start > 0 && char.IsAsciiDigit(document.Text[start - 1]); i++) start--;
        }
        if (start > 0 && document.Text[start - 1] is '.' or ',' or '-' or '–') return false;
        var rest = document.Text.AsSpan(start);
        var digits = Digits(rest);
        if (digits is 0 or > 3 || digits == rest.Length || rest[digits] is not ('-' or '–')) return false;
        rest = rest[(digits + 1)..];
        digits = Digits(rest);
        return digits is > 0 and <= 3 && (digits == rest.Length || (!char.IsAsciiLetterOrDigit(rest[digits]) && rest[digits] is not ('-' or '–') && !(rest[digits] == '.' && Digits(rest[(digits + 1)..]) > 0)));
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < Math.Min(4, text.Length) && char.IsAsciiDigit(text[count])) count++;
        return count;
    }

    private static bool IsResult(ReadOnlySpan<char> word) => IsDefeat(word) || word is "won" or "win" or "wins" or "lost" or "lose" or "loses" or "losing"
        or "led" or "leads" or "lead" or "trailed" or "trail" or "tied" or "drew" or "draw" or "scored" or "scores" or "victory" or "defeat" or "loss";

    private static bool IsDefeat(ReadOnlySpan<char> word) => word is "beat" or "beats" or "beating" or "beaten" or "defeated" or "defeat" or "defeating"
        or "edged" or "edge" or "routed" or "rout" or "downed" or "down" or "thrashed" or "blanked" or "swept" or "host" or "hosted" or "visit" or "visited";

    private static ReadOnlySpan<char> Word(Document document, int token) =>
        (uint)token < (uint)document.Tokens.Length ? document.TextOf(document.Tokens[token]) : default;

    private static ulong Key(Document document, NameMention mention) => NameKey.Of(Text(document, mention));

    private static ReadOnlySpan<char> Text(Document document, NameMention mention)
    {
        var start = document.Tokens[mention.FirstToken].Start;
        return document.Text.AsSpan(start, document.Tokens[mention.EndToken - 1].End - start);
    }
}
