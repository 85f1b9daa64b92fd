using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>A name the caller knows: wherever it or an alias stands, it is that entity, whatever the model says.</summary>
/// <remarks>
/// A name matches whole words, leftmost first and of those that begin together the longest. Case, accents and full stops are ignored,
/// but a name that begins with a capital matches only capitalised text, and a name of two to six capitals (<c>WHO</c>) only capitals.
/// Of two equal names the first given wins. A name has at most 32 words.
/// </remarks>
/// <param name="Kind">What the name stands for.</param>
/// <param name="Name">The canonical name, which is matched as well.</param>
/// <param name="Aliases">Other forms to match.</param>
/// <param name="Id">The caller's own id, handed back in <see cref="Entity.KnownId"/>.</param>
public sealed record KnownName(EntityKind Kind, string Name, ImmutableArray<string> Aliases = default, string? Id = null)
{
    /// <summary>Other forms to match; empty by default.</summary>
    public ImmutableArray<string> Aliases { get; init => field = value.IsDefault ? [] : value; } = Aliases.IsDefault ? [] : Aliases;
}
