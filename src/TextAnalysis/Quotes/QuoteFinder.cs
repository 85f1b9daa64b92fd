using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Finds the quotes of a document and who said them.</summary>
internal sealed class QuoteFinder
{
    public ImmutableArray<Quote> Find(Document document, ImmutableArray<Entity> entities)
    {
        _ = document;
        _ = entities;
        return [];
    }
}
