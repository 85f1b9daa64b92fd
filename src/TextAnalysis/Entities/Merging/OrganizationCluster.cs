namespace TextAnalysis;

/// <summary>The organisation behind some mentions, as far as the article tells.</summary>
internal sealed class OrganizationCluster(OrganizationName first)
{
    private const int MostForms = 8;

    private ulong _qualifier = first.Qualifier;

    public List<OrganizationName> Names { get; } = [];

    /// <summary>Index of the latest mention so far; -1 before the first.</summary>
    public int LastMention { get; set; } = -1;

    public NameGroup Group { get; } = new(EntityKind.Organization);

    /// <summary>Adds a form of the name; false when it is there already or there are too many.</summary>
    public bool TryAdd(OrganizationName name)
    {
        if (_qualifier == 0) _qualifier = name.Qualifier;
        if (Names.Count >= MostForms || Names.Exists(n => n.Key == name.Key)) return false;
        Names.Add(name);
        return true;
    }

    /// <summary>Whether the name is not said of another country's or city's organisation.</summary>
    public bool AcceptsQualifier(OrganizationName name) => _qualifier == 0 || name.Qualifier == 0 || _qualifier == name.Qualifier;

    /// <summary>Whether the list does not know the two for different organisations.</summary>
    public bool MayBe(OrganizationName name) =>
        name.Entry is not { Number: not 0 } entry || Names.TrueForAll(n => n.Entry is not { Number: not 0 } known || known.Number == entry.Number);

    /// <summary>Whether a single word is short for one of the names: <c>Toyota</c> for <c>Toyota Motor</c>, not for <c>Toyota Arena</c>.</summary>
    public bool IsShortenedBy(OrganizationName name) => MayBe(name)
        && Names.Exists(n => n.Words.Count > 1 && !n.IsNational
            && ((name.Entry is null && n.BaseStart == 0) || n.Words.Skip(1).All(OrganizationWords.IsDescriptor)));
}
