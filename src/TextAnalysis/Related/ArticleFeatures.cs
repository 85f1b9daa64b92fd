using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>What the index keeps of an article: everything a comparison needs, and not its text.</summary>
internal sealed class ArticleFeatures
{
    /// <summary>The terms, ordered by key, each once.</summary>
    public required ImmutableArray<ArticleTerm> Terms { get; init; }

    /// <summary>The hashes of the runs of words, ascending, each once; what two articles have in common of them is common text.</summary>
    public required ImmutableArray<ulong> Shingles { get; init; }

    /// <summary>The day of publication; null when unknown.</summary>
    public DateOnly? Published { get; init; }
}
