using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Nouns that say what somebody is or does: <c>president</c>, <c>press secretary</c>'s <c>secretary</c>.</summary>
internal static class RoleNouns
{
    private static readonly FrozenSet<string> People =
        ("academic activist actor actress adjutant administrator admiral adviser advisor advocate agent aide alderman ally ambassador analyst "
        + "anchor animator announcer anthropologist apprentice archbishop archdeacon archeologist architect artist assistant associate astronaut "
        + "astronomer athlete attorney author ayatollah backer banker baron baroness barrister bassist bishop biographer biologist blogger bodyguard "
        + "boss boxer boyfriend broadcaster broker brother builder businessman businesswoman campaigner candidate captain cardinal caretaker "
        + "celebrity centre-back ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer "
        + "clergyman cleric clerk climber coach coach-in-chief co-author co-chair co-director co-founder co-host co-leader co-owner co-pilot "
        + "collector colleague colonel columnist comedian commander commandant commentator commissioner composer comptroller conductor congressman "
        + "congresswoman conservationist constable consul consultant contractor contributor controller convener coordinator coroner correspondent "
        + "counsel counsellor counselor countess cousin cricketer critic crusader curator custodian cyclist dancer daughter deacon dean defender "
        + "defendant delegate demographer dentist deputy designer detective developer dictator diplomat director dissident doctor driver drummer "
        + "duchess duke economist editor educator elder emir emperor employee engineer entrepreneur envoy epidemiologist executive expert "
        + "explorer farmer father feminist fighter filmmaker financier firefighter fisherman footballer forward founder friend fundraiser general "
        + "geneticist geographer geologist girlfriend goalkeeper golfer governor graduate grandfather grandmother grandson guard guitarist guru "
        + "gymnast head headmaster headteacher heir historian hostess host humanitarian husband illustrator imam industrialist inspector "
        + "instructor intern interpreter inventor investigator investor journalist judge jurist justice king lawmaker lawyer leader lecturer "
        + "legislator liaison librarian lieutenant lobbyist magistrate magnate major manager marshal mathematician mayor mechanic mediator medic "
        + "member mentor merchant midfielder militant millionaire billionaire minister model moderator mogul monarch monk mother mp mountaineer "
        + "musician naturalist negotiator nephew neurologist neuroscientist niece nominee novelist nun nurse officer official oligarch ombudsman "
        + "operator opponent organiser organizer owner painter paramedic parent partner pastor patient patriarch pediatrician philanthropist "
        + "philosopher photographer physician physicist pianist pilot pioneer playwright player poet police policeman policewoman politician "
        + "pollster pontiff pope postmaster preacher premier presenter president president-elect priest prince princess principal prisoner "
        + "producer professor programmer promoter prosecutor provost psychiatrist psychologist publicist publisher pundit queen quarterback rabbi "
        + "racer ranger rapper rebel receptionist reporter representative researcher resident retiree reverend rival runner sailor salesman "
        + "scholar scientist screenwriter sculptor secretary secretary-general senator sergeant servant shareholder sheikh sheriff singer sister "
        + "skier skipper sociologist soldier solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman sportsman sprinter "
        + "staffer star statesman statistician strategist striker student successor superintendent supervisor supporter surgeon surveyor "
        + "survivor suspect swimmer teacher technician teenager tenant tennis theologian theorist therapist trader trainer translator treasurer "
        + "trustee tsar czar tutor tycoon umpire undersecretary veteran veterinarian vice-chairman vice-chancellor vice-president victim violinist "
        + "volunteer warden warlord warrior whip whistleblower widow widower wife winger winner witness worker wrestler writer youtuber "
        + "sen rep gov gen col lt capt sgt cpl cmdr adm maj prof justice pm vp laureate medallist medalist nationalist loyalist second-in-command")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Groups =
        ("agency airline alliance army arm association authority band bank body brand broadcaster bureau campaign carmaker chain channel charity "
        + "club coalition committee company conglomerate consortium cooperative council daily division faction firm force foundation "
        + "front fund giant government group hospital institute institution insurer investor lab laboratory lender magazine maker manufacturer "
        + "militia ministry monthly movement network newspaper nonprofit operator organisation organization outlet owner paper party platform "
        + "producer programme program project provider publication publisher regulator retailer school service site startup station subsidiary "
        + "supplier team think-tank tank union university unit watchdog website weekly wing").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Suffixes = ["ologist", "ographer", "maker", "keeper", "woman", "person", "worker", "fighter", "trician"];

    /// <summary>Whether the word is said of an entity of that kind.</summary>
    public static bool IsRole(ReadOnlySpan<char> word, EntityKind kind)
    {
        word = word.TrimEnd('.');
        if (kind == EntityKind.Organization) return Groups.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        if (kind != EntityKind.Person) return false;
        if (People.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return true;
        foreach (var suffix in Suffixes)
            if (word.Length > suffix.Length && word.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether the words are a relation to somebody or something they do not name.</summary>
    public static bool IsRelation(ReadOnlySpan<char> words) => words is "wife" or "husband" or "mother" or "father" or "brother" or "sister"
        or "son" or "daughter" or "cousin" or "nephew" or "niece" or "friend" or "partner" or "girlfriend" or "boyfriend" or "colleague"
        or "parent" or "grandfather" or "grandmother" or "grandson" or "successor" or "rival" or "opponent" or "ally" or "head" or "member";

    /// <summary>The gender a role's noun tells: <c>spokeswoman</c>, <c>actress</c>, <c>father</c>.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("woman", StringComparison.OrdinalIgnoreCase)) return Gender.Female;
        if (word is "actress" or "mother" or "daughter" or "sister" or "wife" or "widow" or "girlfriend" or "queen" or "Queen" or "princess"
            or "grandmother" or "niece" or "nun" or "duchess" or "baroness" or "countess" or "hostess") return Gender.Female;
        if (word is "father" or "son" or "brother" or "husband" or "widower" or "boyfriend" or "king" or "King" or "prince" or "grandfather"
            or "grandson" or "nephew" or "monk" or "duke" or "emperor" or "imam" or "ayatollah" or "pope") return Gender.Male;
        return word.Length > 5 && word.EndsWith("man", StringComparison.Ordinal) ? Gender.Male : Gender.Unknown;
    }
}
