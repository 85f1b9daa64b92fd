using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Articles of a stream that tell the same story, as far as they have come. Immutable; the stream makes new ones.</summary>
/// <param name="Id">The id of the story's first article: it never changes.</param>
/// <param name="Articles">The ids of the story's articles, in the order in which they came.</param>
public sealed record Story(string Id, ImmutableArray<string> Articles)
{
    /// <summary>Gives the id and the number of articles.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Id}: {Articles.Length} articles");
}
