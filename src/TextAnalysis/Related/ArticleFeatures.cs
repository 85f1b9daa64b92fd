using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>What the index keeps of an article: everything a comparison needs, and not its text.</summary>
internal sealed class ArticleFeatures
{
    /// <summary>The terms, ordered by key, each once.</summary>
    public required ImmutableArray<ArticleTerm> Terms { get; init; }

    /// <summary>The hashes of the runs of words, ordered, each once; what two articles have in common of them is common text.</summary>
    public required ImmutableArray<ulong> Shingles { get; init; }

    /// <summary>The day of publication; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gives the share of the shorter article's text that also stands in the other, from 0 to 1.</summary>
    public double CommonTextWith(ArticleFeatures other)
    {
        var shorter = Math.Min(Shingles.Length, other.Shingles.Length);
        if (shorter == 0) return 0;
        int common = 0, i = 0, j = 0;
        while (i < Shingles.Length && j < other.Shingles.Length)
        {
            var order = Shingles[i].CompareTo(other.Shingles[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return (double)common / shorter;
    }
}
