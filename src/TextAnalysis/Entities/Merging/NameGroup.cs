namespace TextAnalysis;

/// <summary>Mentions that name the same person, place or organisation, on their way to an <see cref="Entity"/>.</summary>
internal sealed class NameGroup(EntityKind kind)
{
    public EntityKind Kind { get; } = kind;

    /// <summary>Indexes of the mentions, in text order.</summary>
    public List<int> Mentions { get; } = [];

    public Gender Gender { get; set; }
}
