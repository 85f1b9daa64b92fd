namespace TextAnalysis;

/// <summary>The organisations of the model: which names are theirs, of what kind, and which names mean the same one.</summary>
internal sealed class OrganizationLexicon
{
    private readonly NameTable _names;

    public OrganizationLexicon(NameTable names) => _names = names;

    public int Count => _names.Count;

    /// <summary>The organisation of a name as it stands in the text; null when there is none.</summary>
    public OrganizationEntry? Find(ReadOnlySpan<char> name)
    {
        if (NameKey.IsAcronym(name) && _names.TryFind(NameKey.OfAcronym(name), out var value)) return new(value);
        return _names.TryFind(NameKey.Of(name), out value) ? new(value) : null;
    }
}
