namespace TextAnalysis;

/// <summary>
/// Tells teams from the cities they are called by: who beats or loses to somebody by a score is a team, and so is whoever
/// goes on acting under that name in the same article. Countries stay places.
/// </summary>
internal static class TeamNames
{
    /// <summary>How far behind a name its score may stand.</summary>
    private const int ScoreReach = 10;

    /// <summary>Gives the mentions, teams among them as organisations.</summary>
    public static List<NameMention> Mark(Document document, Gazetteer places, List<NameMention> mentions)
    {
        if (!HasScore(document)) return mentions;
        HashSet<ulong>? teams = null;
        for (var i = 0; i < mentions.Count; i++)
            if (MayBeTeam(mentions[i]) && IsPlaying(document, mentions[i]) && !IsCountry(document, places, mentions[i])) (teams ??= []).Add(Key(document, mentions[i]));
        if (teams is null) return mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (MayBeTeam(mentions[i]) && teams.Contains(Key(document, mentions[i])) && (IsPlaying(document, mentions[i]) || IsActing(document, mentions[i])))
                mentions[i] = mentions[i] with { Kind = EntityKind.Organization };
        }
        return mentions;
    }

    private static bool MayBeTeam(NameMention mention) => mention is { Kind: EntityKind.Place, KnownName: < 0 };

    private static bool HasScore(Document document)
    {
        for (var t = 0; t < document.Tokens.Length; t++)
            if (IsScore(document, t)) return true;
        return false;
    }

    /// <summary>Whether a score belongs to what is said of the name: <c>Calgary beat</c> somebody <c>3-2</c>, <c>lost to Dallas 3-2</c>.</summary>
    private static bool IsPlaying(Document document, NameMention mention)
    {
        var before = Word(document, mention.FirstToken - 1);
        var behind = Word(document, mention.EndToken);
        if (before is "v" or "vs" or "vs." or "v." || behind is "v" or "vs" or "vs." or "v.") return true;
        return (IsResult(behind) || IsDefeat(before) || (before is "to" or "with" or "over" or "against" or "by" && IsResult(Word(document, mention.FirstToken - 2))))
            && ScoreBehind(document, mention.EndToken);
    }

    /// <summary>Whether the name does something: a verb right behind it, no preposition in front.</summary>
    private static bool IsActing(Document document, NameMention mention)
    {
        if (mention.EndToken == document.Tokens.Length || document.Tokens[mention.EndToken].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary)) return false;
        return mention.FirstToken == 0 || document.Tokens[mention.FirstToken - 1].PartOfSpeech != PartOfSpeech.Adposition;
    }

    /// <summary>Whether the name is a country's, or a nation's of the United Kingdom: their teams go by the place.</summary>
    private static bool IsCountry(Document document, Gazetteer places, NameMention mention)
    {
        var name = Text(document, mention);
        if (PlaceCues.Split(name, out var bare) == PlaceFeature.Country) name = bare;
        foreach (var place in places.Find(name))
            if (place.Feature == PlaceFeature.Country || place is { Feature: PlaceFeature.State, CountryCode: "GB" }) return true;
        return false;
    }

    private static bool ScoreBehind(Document document, int token)
    {
        for (var t = token; t < Math.Min(document.Tokens.Length, token + ScoreReach); t++)
        {
            if (document.Tokens[t].Kind == TokenKind.Terminator) return false;
            if (IsScore(document, t)) return true;
        }
        return false;
    }

    /// <summary>Whether two small numbers with a hyphen between them begin here.</summary>
    private static bool IsScore(Document document, int token)
    {
        if (document.Tokens[token].Kind != TokenKind.Number) return false;
        var rest = document.Text.AsSpan(document.Tokens[token].Start);
        var (digits, end) = (Digits(rest), 0);
        if (digits is 0 or > 3 || digits == rest.Length || rest[digits] is not ('-' or '–')) return false;
        rest = rest[(digits + 1)..];
        end = Digits(rest);
        return end is > 0 and <= 3 && (end == rest.Length || !(char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '-' or '–'));
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
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
