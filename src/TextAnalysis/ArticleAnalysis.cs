using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>What an article says: its entities, dates and quotes. Immutable and safe to share between threads.</summary>
public sealed class ArticleAnalysis
{
    internal ArticleAnalysis(
        Article article,
        Document document,
        ImmutableArray<Entity> entities,
        ImmutableArray<DateMention> dates,
        ImmutableArray<Quote> quotes,
        LanguageGuess? language = null)
    {
        Article = article;
        Document = document;
        Entities = entities;
        Dates = dates;
        Quotes = quotes;
        Language = language ?? LanguageGuess.Of(article);
    }

    /// <summary>The article that was analysed.</summary>
    public Article Article { get; }

    /// <summary>Its paragraphs, sentences and tokens.</summary>
    public Document Document { get; }

    /// <summary>The people, places and organisations, in order of first mention.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>The time expressions, in text order.</summary>
    public ImmutableArray<DateMention> Dates { get; }

    /// <summary>The quotes, in text order.</summary>
    public ImmutableArray<Quote> Quotes { get; }

    /// <summary>
    /// Whether the body is English. Where it surely is not (a confidence of 0.9 and more), nothing is looked for in it: entities, dates and
    /// quotes are empty rather than invented.
    /// </summary>
    public LanguageGuess Language { get; }

    /// <summary>The people among <see cref="Entities"/>.</summary>
    public IEnumerable<Entity> People => Entities.Where(e => e.Kind == EntityKind.Person);

    /// <summary>The places among <see cref="Entities"/>.</summary>
    public IEnumerable<Entity> Places => Entities.Where(e => e.Kind == EntityKind.Place);

    /// <summary>The organisations among <see cref="Entities"/>.</summary>
    public IEnumerable<Entity> Organizations => Entities.Where(e => e.Kind == EntityKind.Organization);

    /// <summary>Gives the title and the counts of what was found.</summary>
    public override string ToString() =>
        $"{Article}: {Entities.Length} entities, {Dates.Length} dates, {Quotes.Length} quotes";
}
