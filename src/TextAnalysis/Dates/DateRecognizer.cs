using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Finds the time expressions of a document and resolves them against its publication date.</summary>
internal sealed class DateRecognizer
{
    public ImmutableArray<DateMention> Recognize(Document document, DateOnly? published)
    {
        _ = document;
        _ = published;
        return [];
    }
}
