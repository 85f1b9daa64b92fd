using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>An article of an <see cref="ArticleIndex"/> that is about the same thing as the one asked for.</summary>
/// <param name="Id">The id under which it was added.</param>
/// <param name="Score">How much they have in common, from 0 to 1.</param>
/// <param name="IsDuplicate">Whether both are, in the main, the same text.</param>
/// <param name="Reasons">The people, places and terms they share, the weightiest first.</param>
public sealed record RelatedArticle(string Id, double Score, bool IsDuplicate, ImmutableArray<string> Reasons);
