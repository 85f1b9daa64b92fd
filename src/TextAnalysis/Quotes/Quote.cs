using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Something somebody said, as the article reports it.</summary>
public sealed class Quote
{
    internal Quote(
        QuoteKind kind, ImmutableArray<TextSpan> parts, string content, Cue? cue, Attribution? attribution, string? attributedTo = null)
    {
        Kind = kind;
        Parts = parts;
        Content = content;
        Cue = cue;
        Attribution = attribution;
        AttributedTo = attributedTo;
    }

    /// <summary>Whether the words are direct, indirect or mixed speech.</summary>
    public QuoteKind Kind { get; }

    /// <summary>From the start of the first part to the end of the last.</summary>
    public TextSpan Span => new(Parts[0].Start, Parts[^1].End);

    /// <summary>The reported words, in text order, with their quotation marks; more than one part when the cue stands between.</summary>
    public ImmutableArray<TextSpan> Parts { get; }

    /// <summary>The reported words, without the outer quotation marks, parts joined by a space.</summary>
    public string Content { get; }

    /// <summary>The reporting words; null when none are near.</summary>
    public Cue? Cue { get; }

    /// <summary>Who said it; null when the article does not tell.</summary>
    public Attribution? Attribution { get; }

    /// <summary>The words that name the speaker at this quote, as they stand there: <c>officials</c>, <c>he</c>; null when no words do.</summary>
    public string? AttributedTo { get; }

    /// <summary>The speaker as an entity of the article; null when unknown or without a name.</summary>
    public Entity? Speaker => Attribution?.Speaker;

    /// <summary>Gives speaker and words.</summary>
    public override string ToString() => $"{Speaker?.Name ?? "unknown"}: {Content}";
}
