using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Nouns that say what somebody is or does: <c>president</c>, <c>press secretary</c>'s <c>secretary</c>.</summary>
internal static class RoleNouns
{
    private static readonly FrozenSet<string> People =
        ("academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide alderman ally "
        + "ambassador analyst anchor animator announcer anthropologist apprentice archbishop archdeacon archeologist architect artist "
        + "assistant associate astronaut astronomer athlete attorney auditor author ayatollah backer baker banker barber baron baroness "
        + "barrister bassist billionaire biographer biologist bishop blogger bodyguard bookseller boss boxer boyfriend broadcaster broker "
        + "brother builder businessman businesswoman butcher campaigner candidate cardinal caretaker carpenter cashier celebrity ceo cfo "
        + "chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer cleaner clergyman cleric "
        + "clerk climber co-author co-chair co-director co-founder co-host co-leader co-owner co-pilot coach coach-in-chief colleague "
        + "collector colonel columnist comedian commandant commander commentator commissioner composer comptroller conductor congressman "
        + "congresswoman conservationist constable consul consultant contractor contributor controller convener cook coordinator coroner "
        + "correspondent counsel counsellor counselor countess courier cousin crewman cricketer critic crusader curator custodian cyclist "
        + "czar dancer daughter deacon dean defendant delegate demographer dentist deputy designer detective developer dictator diplomat "
        + "director dissident doctor dramatist driver drummer duchess duke economist editor educator elder electrician emir emperor "
        + "employee engineer entrepreneur envoy epidemiologist essayist ethicist executive expert explorer farmer father feminist fighter "
        + "filmmaker financier firefighter fisherman forecaster foreman founder friend fundraiser gardener general geneticist geographer "
        + "geologist girlfriend golfer governor graduate grandfather grandmother grandson guard guide guitarist guru gymnast hairdresser "
        + "head headmaster headmistress headteacher heir historian host hostess humanitarian husband illustrator imam industrialist "
        + "inspector instructor intern interpreter inventor investigator investor janitor jeweller jockey journalist judge jurist justice "
        + "king laborer labourer landlady landlord lawmaker lawyer leader lecturer legislator liaison librarian lieutenant lifeguard "
        + "lobbyist machinist magistrate magnate major manager marshal mathematician mayor mechanic mediator medic member mentor merchant "
        + "midwife militant millionaire miner minister model moderator mogul monarch monk mother mountaineer mp musician naturalist "
        + "negotiator neighbor neighbour nephew neurologist neuroscientist niece nominee novelist nun nurse officer official oligarch "
        + "ombudsman operator opponent optician organiser organizer owner paediatrician painter paralegal paramedic parent parliamentarian "
        + "partner pastor patient patriarch pediatrician pharmacist philanthropist philosopher photographer physician physicist pianist "
        + "pilot pioneer plaintiff playwright plumber poet police policeman policewoman politician pollster pontiff pope porter postmaster "
        + "potter preacher premier presenter president president-elect priest prince princess principal prisoner producer professor "
        + "programmer promoter prosecutor provost psychiatrist psychologist publicist publisher pundit queen rabbi racer rancher ranger "
        + "rapper rebel receptionist rector referee registrar reporter representative researcher resident restaurateur retiree reverend "
        + "rival rookie runner sailor salesman scholar scientist scout screenwriter sculptor secretary secretary-general senator sergeant "
        + "servant shareholder sheikh shepherd sheriff singer sister skater skier snowboarder sociologist soldier solicitor son songwriter "
        + "speaker specialist spokesman spokesperson spokeswoman sportsman sprinter staffer star statesman statistician stockbroker "
        + "strategist student stylist substitute successor superintendent supervisor supporter surfer surgeon surveyor survivor suspect "
        + "swimmer tailor teacher technician teenager tenant tennis theologian theorist therapist trader trainer translator treasurer "
        + "trustee tsar tutor tycoon umpire undersecretary undertaker vendor vet veteran veterinarian vicar vice-chairman vice-chancellor "
        + "vice-president victim violinist volunteer waiter waitress warden warlord warrior weaver welder whip whistleblower widow widower "
        + "wife winner witness worker wrestler writer yachtsman youtuber sen rep gov gen col lt capt sgt cpl cmdr adm maj prof pm vp "
        + "laureate medallist medalist nationalist loyalist second-in-command")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Groups =
        ("agency airline alliance army arm association authority band bank body brand broadcaster bureau campaign carmaker chain channel charity "
        + "club coalition committee company conglomerate consortium cooperative council daily division faction firm force foundation "
        + "front fund giant government group hospital institute institution insurer investor lab laboratory lender magazine maker manufacturer "
        + "militia ministry monthly movement network newspaper nonprofit operator organisation organization outlet owner paper party platform "
        + "producer programme program project provider publication publisher regulator retailer school service site startup station subsidiary "
        + "supplier team think-tank tank union university unit watchdog website weekly wing").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Suffixes = ["ologist", "ographer", "maker", "keeper", "woman", "person", "worker", "fighter", "trician"];

    private static readonly (string Plural, string Singular)[] Endings = [("ies", "y"), ("men", "man"), ("people", "person"), ("wives", "wife")];

    /// <summary>Whether the word is said of an entity of that kind.</summary>
    public static bool IsRole(ReadOnlySpan<char> word, EntityKind kind)
    {
        word = word.TrimEnd('.');
        if (kind == EntityKind.Organization) return Groups.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        if (kind != EntityKind.Person) return false;
        if (People.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || PlayerNouns.IsPlayer(word)) return true;
        foreach (var suffix in Suffixes)
            if (word.Length > suffix.Length && word.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether the word is the plural of a person's role: <c>lawyers</c>, <c>secretaries</c>, <c>coaches</c>, <c>spokesmen</c>.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && IsRole(word[..^1], EntityKind.Person)) return true;
        if (word.EndsWith("es", StringComparison.OrdinalIgnoreCase) && IsRole(word[..^2], EntityKind.Person)) return true;
        foreach (var (plural, singular) in Endings)
            if (word.EndsWith(plural, StringComparison.OrdinalIgnoreCase) && IsRole(string.Concat(word[..^plural.Length], singular), EntityKind.Person)) return true;
        return false;
    }

    /// <summary>Whether the words are a relation to somebody or something they do not name: <c>younger brother</c>, <c>head</c>.</summary>
    public static bool IsRelation(ReadOnlySpan<char> words)
    {
        if (words is "friend" or "partner" or "girlfriend" or "boyfriend" or "colleague" or "successor" or "rival" or "opponent" or "ally" or "head"
            or "member" or "neighbour" or "neighbor") return true;
        return IsKin(words[(words.LastIndexOf(' ') + 1)..]) && !words.ContainsAny('\'', '’');
    }

    /// <summary>Whether the word says that somebody belongs to another's family: <c>wife</c>, <c>stepson</c>.</summary>
    public static bool IsKin(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("step", StringComparison.Ordinal)) word = word["step".Length..];
        else if (word.StartsWith("ex-", StringComparison.Ordinal)) word = word["ex-".Length..];
        return word is "wife" or "husband" or "widow" or "widower" or "spouse" or "mother" or "father" or "parent" or "brother" or "sister" or "sibling" or "twin"
            or "son" or "daughter" or "child" or "cousin" or "nephew" or "niece" or "uncle" or "aunt" or "grandfather" or "grandmother" or "grandparent"
            or "grandson" or "granddaughter" or "grandchild" or "fiancé" or "fiancée" or "fiance" or "fiancee";
    }

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
