namespace TextAnalysis;

/// <summary>Mentions that name the same person, place or organisation, on their way to an <see cref="Entity"/>.</summary>
internal sealed class NameGroup(EntityKind kind)
{
    public EntityKind Kind { get; } = kind;

    /// <summary>Indexes of the mentions, in text order.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>The canonical name, where no mention spells it out: of <c>Joe and Jill Biden</c>, <c>Joe Biden</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The gender that titles tell.</summary>
    public Gender Gender { get; set; }

    /// <summary>Index of the caller's name this is; -1 for none.</summary>
    public int KnownName { get; set; } = -1;

    /// <summary>The record a place resolves to; null when unknown.</summary>
    public Place? Place { get; set; }
}
