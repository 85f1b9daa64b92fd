namespace TextAnalysis;

/// <summary>
/// Decides which mentions of people are one person. Full names first, in the whole article; then what is shorter, in text order:
/// to the person of that surname (else first, else middle name) whom gender does not exclude and who was named last.
/// </summary>
internal sealed class PersonMerger
{
    private readonly Document _document;
    private readonly NameLexicon _lexicon;
    private readonly List<PersonCluster> _people = [];
    private readonly Dictionary<(ulong, ulong), PersonCluster> _byWholeName = [];
    private readonly RivalIndex<PersonCluster> _bySurname = new();
    private readonly RivalIndex<PersonCluster> _byFirstName = new();
    private readonly RivalIndex<PersonCluster> _byMiddleName = new();
    private readonly RivalIndex<PersonCluster> _byFirstTwo = new();
    private readonly Dictionary<ulong, PersonCluster> _kin = [];

    public PersonMerger(Document document, NameLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
    }

    /// <summary>Groups the mentions of people among <paramref name="mentions"/>, which are in text order.</summary>
    public List<NameGroup> Group(IReadOnlyList<NameMention> mentions)
    {
        var names = new PersonName?[mentions.Count];
        var clusters = new PersonCluster?[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != EntityKind.Person) continue;
            names[i] = Parse(mentions, i);
            if (names[i] is { IsFull: true } name) clusters[i] = FindFull(name) ?? Create(name);
            if (clusters[i] is not { } person) continue;
            Learn(person, names[i]!, TitleGender(mentions[i]));
            person.AddOffice(Office(mentions[i]));
            if (mentions[i].EndToken - mentions[i].FirstToken == 1) person.Group.Name ??= string.Join(' ', names[i]!.Parts.Select(p => p.Text));
        }
        MarkFirstNames(mentions, names);
        var kinship = new Kinship(_document, mentions);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (names[i] is not { } name || IsFamily(mentions[i], name)) continue;
            var person = clusters[i];
            if (person is null)
            {
                var gender = TitleGender(mentions[i]);
                var office = Office(mentions[i]);
                person = FindShort(new ShortName(name, gender, office, Seniority(mentions[i], name), StartOf(mentions[i]))) ?? FindKin(name, gender) ?? CreateShort(name);
                person.CountShort(name);
                person.SetTitleGender(gender);
                person.AddOffice(office);
                person.Add(name);
            }
            clusters[i] = person;
            if (kinship.Of(i) is { } relation) person.IntroduceAs(relation, relation.Owner < 0 ? null : clusters[relation.Owner]);
            else person.CountMention(kinship.IsOwner(i));
            person.LastMention = i;
            person.LastEnd = _document.Tokens[mentions[i].EndToken - 1].End;
            if (KinBefore(mentions, i, name, kinship) is { } surname)
            {
                _kin[surname] = person;
                person.Group.Name ??= name.Last.Text;
            }
            person.Group.Mentions.Add(i);
        }
        foreach (var person in _people) person.Group.Gender = person.TitleGender;
        return [.. _people.Select(p => p.Group).Where(g => g.Mentions.Count > 0)];
    }

    /// <summary>Remembers who is called by the first name alone, outside of what others say.</summary>
    private void MarkFirstNames(IReadOnlyList<NameMention> mentions, PersonName?[] names)
    {
        HashSet<ulong>? alone = null;
        QuotedMentions? quoted = null;
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is not { Parts.Count: 1 } name || _bySurname.Contains(name.Last.Key) || !_byFirstName.Contains(name.Last.Key)) continue;
            quoted ??= new QuotedMentions(_document, mentions);
            if (!quoted.Contains(i)) (alone ??= []).Add(name.Last.Key);
        }
        if (alone is null) return;
        foreach (var person in _people) person.IsByFirstName = alone.Contains(person.FirstName);
    }

    private PersonName? Parse(IReadOnlyList<NameMention> mentions, int index)
    {
        var words = Words(mentions[index]);
        // "John and Mary Stone": the first of the two shares the surname.
        if (words.Count == 1 && index + 1 < mentions.Count && mentions[index + 1] is { Kind: EntityKind.Person } next
            && next.FirstToken == mentions[index].EndToken + 1
            && _document.TextOf(_document.Tokens[mentions[index].EndToken]) is "and" or "&"
            && PersonName.Parse(Words(next)) is { IsFull: true } spouse && _lexicon.Find(words[0]).IsFirstName)
            words.AddRange(spouse.Parts.Skip(spouse.SurnameStart).Select(p => p.Text));
        return PersonName.Parse(words);
    }

    private List<string> Words(NameMention mention)
    {
        var words = new List<string>(mention.EndToken - mention.FirstToken);
        for (var t = mention.FirstToken; t < mention.EndToken; t++)
            if (_document.Tokens[t].Kind == TokenKind.Word) words.Add(_document.TextOf(_document.Tokens[t]).ToString());
        return words;
    }

    private Gender TitleGender(NameMention mention)
    {
        var first = PersonTitles.GenderOf(_document.TextOf(_document.Tokens[mention.FirstToken]));
        return first != Gender.Unknown || mention.FirstToken == 0 ? first
            : PersonTitles.GenderOf(_document.TextOf(_document.Tokens[mention.FirstToken - 1]));
    }

    /// <summary>Number of the office that a title in front of the name tells (<c>Judge</c>, <c>Sen.</c>); 0 for none.</summary>
    private int Office(NameMention mention)
    {
        var first = PersonTitles.OfficeOf(_document.TextOf(_document.Tokens[mention.FirstToken]));
        return first != 0 || mention.FirstToken == 0 ? first : PersonTitles.OfficeOf(_document.TextOf(_document.Tokens[mention.FirstToken - 1]));
    }

    /// <summary>A family is nobody: <c>the Webers</c>, where there is a Weber and no one called Webers.</summary>
    private bool IsFamily(NameMention mention, PersonName name)
    {
        if (name.Parts.Count > 1 || mention.FirstToken == 0 || !name.Last.Text.EndsWith('s') || name.Last.Text.Length < 3) return false;
        if (!_document.TextOf(_document.Tokens[mention.FirstToken - 1]).Equals("the", StringComparison.OrdinalIgnoreCase)) return false;
        var text = name.Last.Text;
        return !_bySurname.Contains(name.Last.Key)
            && (_bySurname.Contains(NameKey.Of(text.AsSpan(0, text.Length - 1)))
                || (text.EndsWith("es", StringComparison.Ordinal) && _bySurname.Contains(NameKey.Of(text.AsSpan(0, text.Length - 2)))));
    }

    private PersonCluster? FindFull(PersonName name)
    {
        if (_byWholeName.TryGetValue((name.WholeKey, name.Suffix), out var known)) return known;
        return Compatible(_bySurname, name.Last.Key, name) ?? Compatible(_byFirstTwo, FirstTwo(name), name, mustContain: true);
    }

    private PersonCluster? Compatible(RivalIndex<PersonCluster> index, ulong key, PersonName name, bool mustContain = false)
    {
        var people = index.Latest(key);
        for (var i = people.Length - 1; i >= 0; i--)
            if (mustContain ? people[i].IsPartOf(name) : people[i].Accepts(name, _lexicon)) return people[i];
        return null;
    }

    private PersonCluster? FindShort(ShortName given)
    {
        var name = given.Name;
        return given.Choose(_bySurname.Latest(name.Parts.Count > 1 ? name.SurnameKey : name.Last.Key))
            ?? given.Choose(_bySurname.Latest(name.Last.Key))
            ?? (name.Parts.Count == 1 ? given.Choose(_byFirstName.Latest(name.Last.Key)) ?? given.Choose(_byMiddleName.Latest(name.Last.Key)) : null);
    }

    /// <summary>Whoever is named by a first name alone as somebody's husband or wife is the Mr. or Mrs. of that surname.</summary>
    private PersonCluster? FindKin(PersonName name, Gender gender) =>
        gender != Gender.Unknown && name.Parts.Count == 1 && _kin.TryGetValue(name.Last.Key, out var person)
            && (person.Gender == gender || person.Gender == Gender.Unknown) ? person : null;

    /// <summary>The surname that <c>Mary Stone and her husband, Paul</c> gives to Paul; null for other mentions.</summary>
    private ulong? KinBefore(IReadOnlyList<NameMention> mentions, int index, PersonName name, Kinship kinship) =>
        name.Parts.Count == 1 && kinship.SpouseOf(index) is var spouse and >= 0 && PersonName.Parse(Words(mentions[spouse])) is { IsFull: true } full ? full.Last.Key : null;

    private int StartOf(NameMention mention) => _document.Tokens[mention.FirstToken].Start;

    /// <summary>More than 0 for <c>the elder Hill</c>, less for <c>the younger Hill</c> and <c>Carl Jr.</c></summary>
    private int Seniority(NameMention mention, PersonName name)
    {
        if (name.Suffix != 0) return name.IsSenior ? 1 : -1;
        return mention.FirstToken == 0 ? 0 : _document.TextOf(_document.Tokens[mention.FirstToken - 1]) switch
        {
            "elder" or "older" or "senior" => 1,
            "younger" or "junior" => -1,
            _ => 0,
        };
    }

    private PersonCluster Create(PersonName name)
    {
        var person = new PersonCluster(_people.Count);
        _people.Add(person);
        _byWholeName.TryAdd((name.WholeKey, name.Suffix), person);
        return person;
    }

    private PersonCluster CreateShort(PersonName name)
    {
        var person = Create(name);
        _bySurname.Add(name.Last.Key, person);
        if (name.SurnameKey != name.Last.Key) _bySurname.Add(name.SurnameKey, person);
        if (person.Gender == Gender.Unknown) person.Gender = _lexicon.Gender(name.Parts[0].Text);
        return person;
    }

    private void Learn(PersonCluster person, PersonName name, Gender title)
    {
        if (!_byWholeName.TryAdd((name.WholeKey, name.Suffix), person) && person.FullMentions > 0)
        {
            person.Add(name);
            person.SetTitleGender(title);
            return;
        }
        person.Add(name);
        person.SetTitleGender(title);
        if (person.Gender == Gender.Unknown) person.Gender = _lexicon.Gender(name.Parts[0].Text);
        _bySurname.Add(name.Last.Key, person);
        if (name.SurnameKey != name.Last.Key) _bySurname.Add(name.SurnameKey, person);
        _byFirstName.Add(name.Parts[0].Key, person);
        _byFirstTwo.Add(FirstTwo(name), person);
        for (var i = 1; i < name.Parts.Count - 1; i++)
            if (!name.Parts[i].IsParticle && !name.Parts[i].IsInitials) _byMiddleName.Add(name.Parts[i].Key, person);
    }

    private static ulong FirstTwo(PersonName name) => NameKey.OfPair(name.Parts[0].Key, name.Parts[1].Key);
}
