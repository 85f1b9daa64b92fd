namespace TextAnalysis;

/// <summary>
/// Tells who is introduced as somebody's relative (<c>her husband, Paul Stone</c>; <c>Paul Stone, her husband,</c>), and who is named only
/// to say whose relative somebody is (<c>Stone's brother</c>).
/// </summary>
internal sealed class Kinship(Document document, IReadOnlyList<NameMention> mentions)
{
    /// <summary>How many words may say more of a relative: <c>her late second husband</c>.</summary>
    private const int MostModifiers = 4;

    private const int LongestOffice = 6;

    /// <summary>Of whom a mention is introduced as a relative; null where it is not.</summary>
    public Relation? Of(int index) => Before(index) ?? Behind(index);

    /// <summary>Whether a mention only says whose relative another is: <c>Stone's brother</c>, <c>a brother of the mayor, Mary Stone</c>.</summary>
    public bool IsOwner(int index)
    {
        var t = mentions[index].EndToken;
        return (IsPossessive(t) && KinAt(t + 1) >= 0) || IsOwnerBehind(index);
    }

    /// <summary>The person of whom <c>Mary Stone and her husband, Paul</c> makes Paul the husband; -1 for none.</summary>
    public int SpouseOf(int index)
    {
        if (index == 0 || mentions[index - 1].Kind != EntityKind.Person || Before(index) is not { IsSpouse: true } relation) return -1;
        var (t, end) = (relation.FirstToken, mentions[index - 1].EndToken);
        if (document.WordAt(t) is "his" or "her")
        {
            t--;
            if (document.WordAt(t) is not ("and" or "with")) return -1;
        }
        else if (document.WordAt(t) is not "whose") return -1;
        if (t > end && document.WordAt(t - 1) is ",") t--;
        return t == end ? index - 1 : -1;
    }

    /// <summary>Her husband, Paul Stone; whose late wife, Mary Stone; Stone's brother Paul Stone.</summary>
    private Relation? Before(int index)
    {
        var kin = mentions[index].FirstToken - 1;
        var least = index > 0 ? mentions[index - 1].EndToken : 0;
        while (kin >= least && PersonTitles.IsTitle(document.WordAt(kin))) kin--;
        if (document.WordAt(kin) is ",") kin--;
        var noun = document.WordAt(kin) is "law" && document.WordAt(kin - 1) is "-" or "in" ? HeadOfInLaw(kin) : kin;
        if (!RoleNouns.IsKin(document.WordAt(noun))) return null;
        var t = noun - 1;
        while (noun - t <= MostModifiers && IsModifier(t)) t--;
        if (!IsOwned(t) && document.WordAt(t) is not ("a" or "the" or "A" or "The")) return null;
        return new Relation(GenderOf(t), IsPossessive(t) && index > 0 && mentions[index - 1].EndToken == t ? index - 1 : -1, t, document.WordAt(noun) is "husband" or "wife");
    }

    /// <summary>Paul Stone, her husband; Paul Stone, 64, Vega's late brother. Who is a brother of somebody's is there for his own sake.</summary>
    private Relation? Behind(int index)
    {
        var t = mentions[index].EndToken;
        if (document.WordAt(t) is not ",") return null;
        t++;
        if (document.WordAt(t + 1) is "," && document.Tokens[t].Kind == TokenKind.Number) t += 2;
        if (index + 1 < mentions.Count && mentions[index + 1].FirstToken == t) t = mentions[index + 1].EndToken;
        return IsOwned(t) && KinAt(t + 1) >= 0 ? new Relation(GenderOf(t), -1, t, IsSpouse: false) : null;
    }

    /// <summary>Whether a mention ends a phrase that begins with a noun for a relative: <c>a brother of the mayor, Mary Stone</c>.</summary>
    private bool IsOwnerBehind(int index)
    {
        var t = mentions[index].FirstToken - 1;
        for (var end = t - LongestOffice; t > end; t--)
        {
            if (document.WordAt(t) is "of") return RoleNouns.IsKin(document.WordAt(t - 1));
            if (!IsOfOffice(t)) return false;
        }
        return false;
    }

    /// <summary>The noun for a relative that begins here or behind words that say more; -1 for none.</summary>
    private int KinAt(int token)
    {
        var t = token;
        while (t - token < MostModifiers && IsModifier(t) && !RoleNouns.IsKin(document.WordAt(t))) t++;
        return RoleNouns.IsKin(document.WordAt(t)) ? t : -1;
    }

    /// <summary>Of <c>brother-in-law</c>, however it is cut into tokens, the brother.</summary>
    private int HeadOfInLaw(int law)
    {
        var t = law - 1;
        while (law - t <= MostModifiers && document.WordAt(t) is "-" or "in") t--;
        return t;
    }

    private bool IsModifier(int token) => (uint)token < (uint)document.Tokens.Length && !IsPossessive(token)
        && (document.Tokens[token].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Numeral || document.WordAt(token) is "-" or "then" or "twin" or "ex" or "step");

    private bool IsOfOffice(int token) => IsModifier(token) || document.WordAt(token) is ","
        || ((uint)token < (uint)document.Tokens.Length
            && document.Tokens[token].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.ProperNoun);

    private bool IsOwned(int token) => IsPossessive(token)
        || document.WordAt(token) is "his" or "her" or "their" or "whose" or "my" or "our" or "His" or "Her" or "Their" or "My" or "Our";

    private bool IsPossessive(int token) => document.WordAt(token) is "'s" or "’s" or "'" or "’";

    private Gender GenderOf(int token) => document.WordAt(token) switch
    {
        "his" or "His" => Gender.Male,
        "her" or "Her" => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>Whose relative somebody is.</summary>
    /// <param name="Gender">By which pronoun the other goes, if one is used.</param>
    /// <param name="Owner">The mention of the other; -1 where there is none.</param>
    /// <param name="FirstToken">Where the words begin.</param>
    /// <param name="IsSpouse">Whether they are married.</param>
    public readonly record struct Relation(Gender Gender, int Owner, int FirstToken, bool IsSpouse);
}
