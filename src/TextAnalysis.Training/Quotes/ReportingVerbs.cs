namespace TextAnalysis.Training;

/// <summary>
/// English verbs of saying, so that the lexicon does not end with those that happen to report something in the training
/// articles. What they are worth as cues is learnt from the rare verbs that do.
/// </summary>
internal static class ReportingVerbs
{
    private const string Verbs = """
        acknowledge add admit advise affirm allege announce answer apologize argue ask assert assure bark beg bellow
        bemoan beseech blog boast brag cackle caution charge chide chime chirp chuckle claim clarify comment complain
        concede conclude confess confide confirm contend counter croak crow cry deadpan declare decry demand deny
        disagree disclose dispute drawl echo elaborate emphasise emphasize enthuse entreat exclaim explain exult
        forecast fume gasp giggle greet grin gripe groan grouse growl grumble grunt gush hint hiss howl implore imply
        inform inquire insinuate insist instruct interject intone jest joke lament laugh maintain marvel moan mumble
        murmur muse mutter nod note object observe opine pant plead pledge posit postulate predict press proclaim
        promise prompt protest quaver query question quip quote rail rant reaffirm reason reassure rebut recall reckon
        recommend recount reflect reiterate rejoice relate remark remind reply report respond retort reveal roar rumble
        say scoff scold scream screech shout shriek shrug sigh signal sing smile snap sneer sniff snort sob speculate
        splutter stammer state stress stutter suggest summarise summarize surmise swear tell testify thank theorize
        threaten thunder tweet underline underscore urge vent venture voice volunteer vow wail warn weep whimper whine
        whisper wonder write yell yelp
        """;

    // A shorter content is the name of a thing: "denied the charges".
    private const int LeastWords = 5;

    private static readonly Dictionary<string, string[]> Irregular = new()
    {
        ["say"] = ["said"],
        ["tell"] = ["told"],
        ["write"] = ["wrote", "written"],
        ["swear"] = ["swore", "sworn"],
        ["plead"] = ["pled"],
        ["quip"] = ["quipped", "quipping"],
        ["brag"] = ["bragged", "bragging"],
        ["admit"] = ["admitted", "admitting"],
        ["blog"] = ["blogged", "blogging"],
        ["rebut"] = ["rebutted", "rebutting"],
        ["snap"] = ["snapped", "snapping"],
        ["sing"] = ["sang", "sung"],
        ["weep"] = ["wept"],
        ["beg"] = ["begged", "begging"],
        ["nod"] = ["nodded", "nodding"],
        ["shrug"] = ["shrugged", "shrugging"],
        ["grin"] = ["grinned", "grinning"],
        ["sob"] = ["sobbed", "sobbing"],
    };

    private static readonly Dictionary<string, string> AllForms = Forms();

    /// <summary>
    /// Counts what is denied, promised or predicted among what is said, and whatever has words in quotation marks, as readers do; the
    /// corpus sets such acts apart from speech.
    /// </summary>
    public static GoldQuote WithSpeechActs(GoldQuote quote)
    {
        if (quote.IsSpeech || quote.Cue is not { } cue) return quote;
        var isSaid = quote.Kind != "indirect" || quote.Words >= LeastWords && cue.Split(' ').Any(AllForms.ContainsKey);
        return isSaid ? quote with { IsSpeech = true } : quote;
    }

    /// <summary>The dictionary form of every form of every verb.</summary>
    public static Dictionary<string, string> Forms()
    {
        var forms = new Dictionary<string, string>();
        foreach (var verb in Verbs.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var form in Irregular.GetValueOrDefault(verb, [])) forms[form] = verb;
            var stem = verb.EndsWith('e') ? verb[..^1] : verb;
            var endsInY = verb.EndsWith('y') && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);
            var hisses = verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);
            forms[verb] = verb;
            forms[endsInY ? verb[..^1] + "ies" : hisses ? verb + "es" : verb + "s"] = verb;
            forms[stem + "ing"] = verb;
            forms[endsInY ? verb[..^1] + "ied" : stem + "ed"] = verb;
        }
        return forms;
    }
}
