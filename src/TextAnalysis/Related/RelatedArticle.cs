using System.Collections.Immutable;
using System.Globalization;

namespace TextAnalysis;

/// <summary>An article of an <see cref="ArticleIndex"/> that is about the same thing as the one asked for.</summary>
/// <param name="Id">The id under which it was added.</param>
/// <param name="Score">
/// How likely the two tell the same story, from 0 to 1. <c>FindRelated</c> judges by both articles and by those of the index, within the
/// filter, that are closest to the one asked for; how many results are asked for makes no difference. <c>FindDuplicates</c> judges by
/// both articles and <paramref name="CommonText"/> instead, so that the same pair has a somewhat different score there: sort
/// duplicates by their common text, and compare scores of related articles with each other only.
/// </param>
/// <param name="CommonText">The estimated share, from 0 to 1, of the shorter article's text that also stands in the other.</param>
/// <param name="Reasons">The people, places, organisations, days, years and terms they share, the weightiest first.</param>
public sealed record RelatedArticle(string Id, double Score, double CommonText, ImmutableArray<RelatedReason> Reasons)
{
    /// <summary>The share of common text from which two articles count as near-duplicates.</summary>
    public const double DuplicateThreshold = 0.75;

    /// <summary>Whether this is a near-duplicate: a reprint, an edited wire story, an update.</summary>
    public bool IsDuplicate => CommonText >= DuplicateThreshold;

    /// <summary>Gives the id, the score and the first reasons.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Id} {Score:0.00}{(IsDuplicate ? " duplicate" : "")}: {string.Join(", ", Reasons.Take(5).Select(r => r.Text))}");
}
