namespace TextAnalysis;

/// <summary>Verbs, and a few nouns, that look back or forward by what they mean, whatever their form.</summary>
internal static class VerbMeaning
{
    /// <summary>Verbs of which the participle says that something is to come: <c>scheduled</c>, <c>proposed</c>.</summary>
    public static bool IsPlanned(ReadOnlySpan<char> participle) =>
        participle is "scheduled" or "expected" or "planned" or "slated" or "due" or "set" or "supposed" or "proposed" or "payable"
            or "forecast" or "forecasted" or "booked" or "projected" or "anticipated";

    /// <summary>Those that are states, also of the past: what was expected on Friday is to come, what was set on Friday is settled since then.</summary>
    public static bool IsAwaited(ReadOnlySpan<char> participle) =>
        participle is "expected" or "due" or "scheduled" or "slated" or "supposed" or "anticipated" or "payable";

    /// <summary>Verbs that fix a date with "for".</summary>
    public static bool IsFixed(ReadOnlySpan<char> verb) =>
        verb is "sets" or "schedules" or "plans" or "called" or "calls" or "predicted" or "predicts" or "forecasts" or "fixed" or "arranged" or "announced"
            || IsMoved(verb) || IsPlanned(verb);

    /// <summary>Verbs that put a date off "to" another.</summary>
    public static bool IsMoved(ReadOnlySpan<char> verb) =>
        verb is "moved" or "postponed" or "rescheduled" or "delayed" or "deferred" or "adjourned" or "pushed" or "put" or "shifted" or "extended";

    /// <summary>Verbs that report in the present what was said before.</summary>
    public static bool IsReport(ReadOnlySpan<char> verb) => verb is "says" or "say" or "adds" or "writes" or "reports" or "tells" or "tell";

    /// <summary>Verbs whose present, with a time behind it, announces.</summary>
    public static bool Announces(ReadOnlySpan<char> verb) => verb is "close" or "closes" or "meet" or "meets" or "resume" or "resumes" or "vote" or "votes"
        or "play" or "plays" or "arrives" or "leaves" or "expects" or "expect" or "plans" or "plan" or "begins" or "begin" or "starts" or "start" or "open"
        or "ends" or "expires" or "hopes" or "intends" or "takes" or "take" or "goes" or "go" or "opens" or "visits" or "visit" or "arrive" or "leave"
        or "marks" or "turns" or "hosts" or "host" or "head" or "heads" or "travel" or "travels" or "face" or "welcome" or "hold" or "entertain" or "kicks" or "launches" or "faces" or "returns";

    /// <summary>Verbs of which the passive in the present announces: <c>the fair is held in May</c>.</summary>
    public static bool IsProgrammed(ReadOnlySpan<char> participle) => IsPlanned(participle) || participle is "held" or "published" or "released" or "broadcast"
        or "aired" or "staged" or "played" or "launched" or "unveiled" or "sworn" or "crowned" or "inaugurated" or "observed" or "celebrated" or "closed";

    /// <summary>Verbs that deal with what has been: <c>is investigating a fire on Friday</c>.</summary>
    public static bool LooksBack(ReadOnlySpan<char> gerund) => gerund is "investigating" or "probing" or "examining" or "reviewing" or "recovering" or "mourning"
        or "reeling" or "denying" or "blaming" or "condemning" or "remembering" or "appealing" or "following";

    /// <summary>Verbs of what goes on or is known, and has been before.</summary>
    public static bool IsOfState(ReadOnlySpan<char> verb) =>
        verb is "is" or "are" or "has" or "have" or "am" or "does" or "do" or "remains" or "remain" or "lives" or "live" or "dates" or "date" or "comes" or "come" or "follows" or "follow"
            or "shows" or "show" or "stands" or "stand" or "seems" or "seem" or "looks" or "look" or "sits" or "sit" or "knows" or "know" or "thinks" or "think"
            or "believes" or "believe" or "want" or "wants" or "need" or "needs" or "own" or "owns" or "include" or "includes" or "contain" or "contains"
            or "mean" or "means" or "suggest" or "suggests" or "indicate" or "indicates" or "like" or "likes" or "fear" or "fears" or "see" or "sees" or "explains" or "claims" or "notes" or "argues" or "recalls" or "remembers" or "insists" or "warns" or "admits";

    /// <summary>Verbs of what nobody sets a day for, so that their present reports, and those of which the past is the same word.</summary>
    public static bool Befalls(ReadOnlySpan<char> verb) => verb is "die" or "dies" or "kill" or "kills" or "injure" or "injures" or "hurt" or "crash" or "crashes"
        or "collapse" or "collapses" or "hit" or "hits" or "strikes" or "fall" or "falls" or "rise" or "rises" or "drop" or "drops" or "gain" or "gains" or "slip" or "slips"
        or "climb" or "climbs" or "jump" or "jumps" or "tumble" or "tumbles" or "surge" or "surges" or "arrest" or "arrests" or "find" or "finds" or "win" or "wins"
        or "lose" or "loses" or "beat" or "beats" or "cut" or "put" or "quit" or "shut" or "spread" or "split" or "let" or "read" or "cost" or "set";

    /// <summary>Verbs in the past of which what follows may be to come: <c>announced a rise in January</c>.</summary>
    public static bool Arranges(ReadOnlySpan<char> verb) => verb is "said" or "told" or "announced" or "agreed" or "promised" or "pledged" or "vowed" or "threatened"
        or "warned" or "ordered" or "invited" or "summoned" or "subpoenaed" or "asked" or "urged" or "requested" or "demanded" or "sought" or "approved" or "backed"
        or "offered" or "granted" or "notified" or "signed" or "wanted" or "needed" or "hoped" or "decided" or "chose" or "chosen" or "voted" or "faced"
        or "awaited" or "confirmed" or "revealed" or "spoke" or "talked" or "discussed" or "called" or "fixed" or "arranged" or "booked" or "forecast" or "predicted" or "unveiled" or "named" or "appointed" or "gave" or "given" or "received" or "got" or "expected" or "intended";

    /// <summary>Nouns that British papers give a plural verb: <c>the team fly home</c>.</summary>
    public static bool IsTeam(ReadOnlySpan<char> noun) => noun is "team" or "side" or "club" or "squad" or "band" or "government" or "cabinet" or "police";

    /// <summary>"Seems to have", "continues to hold" say how things are.</summary>
    public static bool IsOfNow(ReadOnlySpan<char> verb) =>
        verb is "appears" or "appear" or "seems" or "seem" or "continues" or "continue" or "tends" or "tend";

    /// <summary>Things that have a date before they happen.</summary>
    public static bool IsAppointment(ReadOnlySpan<char> noun) =>
        noun is "debate" or "debates" or "vote" or "votes" or "election" or "elections" or "meeting" or "match" or "game" or "summit" or "talks" or "hearing"
            or "final" or "race" or "primary" or "referendum" or "concert" or "launch" or "ceremony" or "session" or "trial" or "deadline" or "encounter";
}
