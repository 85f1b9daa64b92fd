using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Merges the mentions of one person, place or organisation into entities.</summary>
internal sealed class EntityMerger
{
    public ImmutableArray<Entity> Merge(Article article, Document document, List<NameMention> mentions)
    {
        _ = article;
        _ = document;
        _ = mentions;
        return [];
    }
}
