using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>A name the caller knows: wherever it or an alias stands, it is that entity, whatever the model says.</summary>
/// <param name="Kind">What the name stands for.</param>
/// <param name="Name">The canonical name, which is matched as well.</param>
/// <param name="Aliases">Other forms to match.</param>
/// <param name="Id">The caller's own id, handed back in <see cref="Entity.KnownId"/>.</param>
public sealed record KnownName(EntityKind Kind, string Name, ImmutableArray<string> Aliases = default, string? Id = null);
