using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>A person, place or organisation of an article: all mentions of it, merged.</summary>
public sealed class Entity
{
    internal Entity(string name, EntityKind kind, ImmutableArray<Mention> mentions)
    {
        Name = name;
        Kind = kind;
        Mentions = mentions;
    }

    /// <summary>The canonical name: the fullest form the article gives.</summary>
    public string Name { get; }

    /// <summary>What the entity is.</summary>
    public EntityKind Kind { get; }

    /// <summary>The mentions, in text order; at least one.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The other forms under which the article names it, in order of appearance.</summary>
    public ImmutableArray<string> Aliases { get; internal init; } = [];

    /// <summary>What the text says a person or organisation is: <c>French President</c>, <c>mayor of Quito</c>.</summary>
    public ImmutableArray<string> Roles { get; internal init; } = [];

    /// <summary>The place's record; null when it is not a place or is not in the gazetteer.</summary>
    public Place? Place { get; internal init; }

    /// <summary>The caller's id of the <see cref="TextAnalysis.KnownName"/> that matched; null for names the model found.</summary>
    public string? KnownId { get; internal init; }

    /// <summary>A person's grammatical gender as the text and the name suggest it; unknown for others.</summary>
    internal Gender Gender { get; init; }

    /// <summary>Gives name, kind and number of mentions.</summary>
    public override string ToString() => $"{Name} ({Kind}, {Mentions.Length})";
}
