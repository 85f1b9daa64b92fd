namespace TextAnalysis;

/// <summary>The person behind some mentions, as far as the article tells.</summary>
internal sealed class PersonCluster(int order)
{
    private const int MostForms = 8;

    private readonly List<PersonName> _forms = [];
    private readonly List<int> _offices = [];
    private readonly List<(ulong Key, int Count)> _shortNames = [];
    private Kinship.Relation? _relation;
    private PersonCluster? _relative;

    /// <summary>Number in order of creation.</summary>
    public int Order { get; } = order;

    /// <summary>Index of the latest mention so far; -1 before the first.</summary>
    public int LastMention { get; set; } = -1;

    /// <summary>Offset where the latest mention ends.</summary>
    public int LastEnd { get; set; } = int.MinValue / 2;

    public int FullMentions { get; private set; }

    /// <summary>How often the person went by that short name so far.</summary>
    public int MentionsAs(PersonName name)
    {
        foreach (var (key, count) in _shortNames)
            if (key == name.WholeKey) return count;
        return 0;
    }

    public void CountShort(PersonName name)
    {
        for (var i = 0; i < _shortNames.Count; i++)
        {
            if (_shortNames[i].Key != name.WholeKey) continue;
            _shortNames[i] = (name.WholeKey, _shortNames[i].Count + 1);
            return;
        }
        if (_shortNames.Count < MostForms) _shortNames.Add((name.WholeKey, 1));
    }

    /// <summary>How often so far the person was named, neither as a relative nor to say whose relative another is.</summary>
    public int OwnMentions { get; private set; }

    /// <summary>Whether so far the person was named only to say whose relative another is.</summary>
    public bool IsOnlyOwner { get; private set; }

    /// <summary>Whether the article calls the person by the first name alone.</summary>
    public bool IsByFirstName { get; set; }

    /// <summary>Key of the first name; 0 for who has none.</summary>
    public ulong FirstName => _forms.Find(form => form.IsFull)?.Parts[0].Key ?? 0;

    /// <summary>What titles and the first name tell.</summary>
    public Gender Gender { get; set; }

    /// <summary>What titles alone tell.</summary>
    public Gender TitleGender { get; private set; }

    public NameGroup Group { get; } = new(EntityKind.Person);

    public void SetTitleGender(Gender gender)
    {
        if (gender != Gender.Unknown) TitleGender = Gender = gender;
    }

    /// <summary>Remembers an office that was named before the person's name; 0 is none.</summary>
    public void AddOffice(int office)
    {
        if (office != 0 && _offices.Count < MostForms && !_offices.Contains(office)) _offices.Add(office);
    }

    public bool HasOffice(int office) => _offices.Contains(office);

    /// <summary>Whether a name of the person's is that of the elder (1), who may go by Sr., or of the younger (-1).</summary>
    public bool IsOfSeniority(int seniority)
    {
        foreach (var form in _forms)
            if (seniority < 0 ? form.IsJunior : seniority > 0 && form.IsSenior) return true;
        return false;
    }

    public void CountMention(bool isOwner)
    {
        if (!isOwner) OwnMentions++;
        IsOnlyOwner = OwnMentions == 0 && isOwner;
    }

    /// <summary>Remembers whose relative the person is, unless something else was written of them before.</summary>
    public void IntroduceAs(Kinship.Relation relation, PersonCluster? relative)
    {
        if (OwnMentions == 0 && _relation is null) (_relation, _relative) = (relation, relative);
    }

    /// <summary>Whether the person was introduced as a relative, and may be one of that other person's.</summary>
    public bool IsRelativeOf(PersonCluster other) => other != this && _relation is { } relation && (_relative is null || _relative == other)
        && (relation.Gender == Gender.Unknown || other.Gender == Gender.Unknown || relation.Gender == other.Gender);

    public bool Accepts(PersonName name, NameLexicon lexicon)
    {
        foreach (var form in _forms)
            if (form.IsCompatible(name, lexicon)) return true;
        return false;
    }

    /// <summary>Whether one of the person's names holds the given one or is held by it: <c>Hugo Chávez</c>, <c>Hugo Chávez Frías</c>.</summary>
    public bool IsPartOf(PersonName name) => _forms.Exists(f => !f.Contradicts(name) && (f.Contains(name) || name.Contains(f)));

    public void Add(PersonName name)
    {
        if (name.IsFull) FullMentions++;
        if (_forms.Count < MostForms && _forms.TrueForAll(f => f.WholeKey != name.WholeKey || f.Suffix != name.Suffix)) _forms.Add(name);
    }
}
