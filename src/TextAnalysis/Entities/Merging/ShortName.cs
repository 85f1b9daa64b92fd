namespace TextAnalysis;

/// <summary>A surname or first name alone, with what stands before it, and the choice between the people it may be short for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Gender">What a title in front of it tells.</param>
/// <param name="Office">Number of the office in front of it; 0 for none.</param>
/// <param name="Seniority">More than 0 for the elder, less for the younger.</param>
/// <param name="Start">Where it stands.</param>
internal readonly record struct ShortName(PersonName Name, Gender Gender, int Office, int Seniority, int Start)
{
    /// <summary>How far back, in UTF-16 code units, somebody was just named: about a paragraph.</summary>
    private const int JustNamed = 400;

    /// <summary>
    /// The person who bears the office in front of the name, else one known to be of its title's gender or seniority, else whom a short name
    /// suits best, else one just named, else the one who goes by the short name, else the one named last; before anyone was named, whoever the
    /// article names most in full.
    /// </summary>
    public PersonCluster? Choose(ReadOnlySpan<PersonCluster> people)
    {
        PersonCluster? best = null;
        var bestRank = default((bool, bool, bool, int, int, int, int, int));
        for (var i = people.Length - 1; i >= 0; i--)
        {
            var person = people[i];
            if (Excludes(person)) continue;
            var rank = (
                person.HasOffice(Office),
                Gender != Gender.Unknown && person.Gender == Gender,
                person.IsOfSeniority(Seniority),
                Claim(person, people),
                Start - person.LastEnd < JustNamed ? person.LastMention : -1,
                person.MentionsAs(Name),
                person.LastMention,
                person.FullMentions);
            if (best is null || rank.CompareTo(bestRank) >= 0) (best, bestRank) = (person, rank);
        }
        return best;
    }

    /// <summary>
    /// How well a surname alone suits one of several: 0 for who is called by the first name; 1 for who so far was there only as the relative of
    /// another of that name, or only to say whose relative another is; else 2.
    /// </summary>
    private int Claim(PersonCluster person, ReadOnlySpan<PersonCluster> rivals)
    {
        if (person.IsByFirstName) return 0;
        if (person.OwnMentions > 0) return 2;
        if (person.IsOnlyOwner) return 1;
        foreach (var rival in rivals)
            if (rival.OwnMentions > 0 && !rival.IsByFirstName && !Excludes(rival) && person.IsRelativeOf(rival)) return 1;
        return 2;
    }

    /// <summary>Whether the title is not for a person of that gender.</summary>
    private bool Excludes(PersonCluster person) =>
        Gender != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != Gender;
}
