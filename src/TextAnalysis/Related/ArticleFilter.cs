using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Which articles of an <see cref="ArticleIndex"/> may be found; all conditions must hold.</summary>
public sealed record ArticleFilter
{
    /// <summary>The first day of publication to accept; null for any. Articles of unknown date pass only if both ends are null.</summary>
    public DateOnly? PublishedFrom { get; init; }

    /// <summary>The last day of publication to accept; null for any.</summary>
    public DateOnly? PublishedTo { get; init; }

    /// <summary>Names of people the article must mention, all of them: in full, or a surname for all who bear it. Letter case does not matter.</summary>
    /// <exception cref="ArgumentException">A name is null.</exception>
    public ImmutableArray<string> People { get; init => field = Checked(value); } = [];

    /// <summary>Names of places the article must mention, all of them; letter case does not matter.</summary>
    /// <exception cref="ArgumentException">A name is null.</exception>
    public ImmutableArray<string> Places { get; init => field = Checked(value); } = [];

    private static ImmutableArray<string> Checked(ImmutableArray<string> names)
    {
        if (names.IsDefault) return [];
        return names.Contains(null!) ? throw new ArgumentException("A name is null.", nameof(names)) : names;
    }
}
