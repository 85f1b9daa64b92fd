using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// A news article: the untouched text it came in, and what of that text is title, byline, date and body.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class Article
{
    internal Article(string text) => Text = text;

    private Article(Article other)
    {
        Text = other.Text;
        Title = other.Title;
        TitleSpan = other.TitleSpan;
        Byline = other.Byline;
        Authors = other.Authors;
        Modified = other.Modified;
        Section = other.Section;
        Language = other.Language;
        CanonicalUrl = other.CanonicalUrl;
        Body = other.Body;
    }

    /// <summary>The text as the caller gave it; every span of an analysis refers to it.</summary>
    public string Text { get; }

    /// <summary>The headline, or null when none is known.</summary>
    public string? Title { get; internal init; }

    /// <summary>Where the headline stands in <see cref="Text"/>; null when it is not part of the text.</summary>
    public TextSpan? TitleSpan { get; internal init; }

    /// <summary>The author or authors as the page names them, without "By"; null when none is known.</summary>
    public string? Byline { get; internal init; }

    /// <summary>The authors one by one, in the page's order; empty when none is known.</summary>
    public ImmutableArray<string> Authors { get; internal init; } = [];

    /// <summary>
    /// The day of publication, against which relative dates are resolved; null when unknown, and then they stay unresolved.
    /// </summary>
    public DateOnly? Published { get; internal init; }

    /// <summary>The moment of publication with its offset from UTC, where the source gives it; else null.</summary>
    public DateTimeOffset? PublishedTime { get; internal init; }

    /// <summary>The moment of the last change with its offset from UTC, where the source gives it; else null.</summary>
    public DateTimeOffset? Modified { get; internal init; }

    /// <summary>The part of the paper it appeared in, as the page names it; null when unknown.</summary>
    public string? Section { get; internal init; }

    /// <summary>The language as the page declares it, a BCP 47 tag such as <c>en-GB</c>; null when it declares none.</summary>
    public string? Language { get; internal init; }

    /// <summary>The address under which the page wants to be known; null when unknown.</summary>
    public Uri? CanonicalUrl { get; internal init; }

    /// <summary>
    /// The paragraphs of the body, in text order, without overlap; clutter lies outside of them. One of a text that was broken into lines at
    /// a fixed width holds its line breaks.
    /// </summary>
    public ImmutableArray<TextSpan> Body { get; internal init; } = [];

    /// <summary>Makes an article of a text that is clean already: all of it is body, split into paragraphs.</summary>
    /// <remarks>Blank lines part paragraphs; otherwise each line is one, unless the text was broken into lines at a fixed width.</remarks>
    /// <param name="text">The article's text; it may be empty.</param>
    /// <param name="title">The headline, where it is known and not part of <paramref name="text"/>.</param>
    /// <param name="published">The day of publication, where it is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Article FromText(string text, string? title = null, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Article(text) { Title = title, Published = published, Body = ParagraphSplitter.Split(text) };
    }

    /// <summary>Gives the same article with another day of publication, and no time of day.</summary>
    /// <param name="published">The day of publication.</param>
    public Article WithPublished(DateOnly published) => new(this) { Published = published, PublishedTime = null };

    /// <summary>Gives the same article with another moment of publication; its day is the one at its own offset from UTC.</summary>
    /// <param name="published">The moment of publication.</param>
    public Article WithPublished(DateTimeOffset published) =>
        new(this) { Published = DateOnly.FromDateTime(published.DateTime), PublishedTime = published };

    /// <summary>Gives the title, or the first words of the text, on one line.</summary>
    public override string ToString() => (Title ?? (Text.Length <= 60 ? Text : string.Concat(Text.AsSpan(0, 57), "..."))).ReplaceLineEndings(" ");
}
