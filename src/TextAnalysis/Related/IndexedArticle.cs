namespace TextAnalysis;

/// <summary>What the index holds of an article, and a query of the article it asks about.</summary>
internal sealed class IndexedArticle
{
    /// <summary>The value of <see cref="Published"/> when the day is unknown.</summary>
    public const int NoDay = -1;

    public required string Id { get; init; }

    /// <summary>The day of publication as <see cref="DateOnly.DayNumber"/>.</summary>
    public required int Published { get; init; }

    public required TermVector Terms { get; init; }

    /// <summary>For each term a form in which an article writes it.</summary>
    public required string[] Labels { get; init; }

    public required TextSignature Signature { get; init; }

    public static IndexedArticle Of(string id, ArticleAnalysis analysis) => TermWeighter.Weigh(id, FeatureExtractor.Extract(analysis));
}
