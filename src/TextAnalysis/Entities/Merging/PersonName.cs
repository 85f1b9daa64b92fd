namespace TextAnalysis;

/// <summary>A person's name taken apart: given names, surname with its particles, and what follows.</summary>
internal sealed class PersonName
{
    private static readonly ulong SeniorKey = NameKey.Of("Sr");

    private PersonName(List<NamePart> parts, int surnameStart, ulong suffix)
    {
        Parts = parts;
        SurnameStart = surnameStart;
        Suffix = suffix;
        SurnameKey = KeyFrom(surnameStart);
        WholeKey = surnameStart == 0 ? SurnameKey : KeyFrom(0);
    }

    /// <summary>The words of the name, without titles before and <c>Jr.</c> behind; at least one.</summary>
    public IReadOnlyList<NamePart> Parts { get; }

    /// <summary>Index of the first word of the surname; 0 when the name is a surname alone or a single word.</summary>
    public int SurnameStart { get; }

    /// <summary>Key of <c>Jr.</c>, <c>III</c> and the like; 0 for none.</summary>
    public ulong Suffix { get; }

    public ulong SurnameKey { get; }

    public ulong WholeKey { get; }

    public bool IsJunior => Suffix != 0 && !IsSenior;

    public bool IsSenior => Suffix == SeniorKey;

    public bool IsFull => SurnameStart > 0;

    public NamePart Last => Parts[^1];

    /// <summary>Takes a name apart; null when nothing of it is a word.</summary>
    /// <param name="words">The words of the mention, in order.</param>
    public static PersonName? Parse(IEnumerable<string> words)
    {
        var parts = new List<NamePart>();
        foreach (var word in words)
        {
            if (parts.Count == 0 && PersonTitles.IsTitle(word)) continue;
            parts.Add(new NamePart(word));
        }
        var suffix = 0UL;
        while (parts.Count > 1 && IsSuffix(parts[^1].Text))
        {
            suffix = parts[^1].Key;
            parts.RemoveAt(parts.Count - 1);
        }
        return parts.Count == 0 ? null : new PersonName(parts, FindSurname(parts), suffix);
    }

    /// <summary>Whether both can be names of one person, given that their surnames agree.</summary>
    public bool IsCompatible(PersonName other, NameLexicon lexicon)
    {
        if (Contradicts(other)) return false;
        if (Contains(other) || other.Contains(this)) return true;
        return AgreeFirst(Parts[0], other.Parts[0], lexicon)
            && (SurnameStart < 2 || other.SurnameStart < 2 || Parts[1].Initial == other.Parts[1].Initial);
    }

    /// <summary>Whether what is written beside the names proper tells two people apart: Jr. and Sr. or none, George H. W. and George W.</summary>
    public bool Contradicts(PersonName other)
    {
        // Whoever names a son with his Jr. names the father without: two full names, one with it, are two people.
        if (Suffix != other.Suffix && IsFull && other.IsFull) return true;
        return SurnameStart > 1 && other.SurnameStart > 1 && (Parts[1].IsInitials || other.Parts[1].IsInitials)
            && Parts[1].Initial != other.Parts[1].Initial;
    }

    /// <summary>Whether all words of the other name stand in this one, in the same order.</summary>
    public bool Contains(PersonName other)
    {
        var at = 0;
        foreach (var part in Parts)
            if (at < other.Parts.Count && part.Key == other.Parts[at].Key) at++;
        return at == other.Parts.Count;
    }

    private ulong KeyFrom(int first)
    {
        var key = new NameKey();
        for (var i = first; i < Parts.Count; i++)
        {
            key.Append(Parts[i].Text);
            key.Append(" ");
        }
        return key.Value;
    }

    private static bool AgreeFirst(NamePart one, NamePart other, NameLexicon lexicon)
    {
        if (one.Key == other.Key) return true;
        if (one.IsInitials || other.IsInitials) return one.Initial == other.Initial;
        return lexicon.AreNicknames(one.Text, other.Text);
    }

    private static int FindSurname(List<NamePart> parts)
    {
        if (parts.Count < 2 || parts[0].IsParticle) return 0;
        for (var i = 1; i < parts.Count - 1; i++)
            if (parts[i].IsParticle) return i;
        return parts.Count - 1;
    }

    private static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "JR" or "SR" or "II" or "III" or "IV" or "Junior";
}
