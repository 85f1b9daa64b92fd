using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>
/// The linguistic view of an article: paragraphs, sentences and tokens with exact offsets into the untouched text.
/// Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// Only the article's title (where the text holds it) and body are parsed; a scraped page's clutter has no tokens.
/// Tokens follow the conventions of the UD English treebanks (EWT, GUM).
/// </remarks>
public sealed class Document
{
    private Document(
        string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, ImmutableArray<Paragraph> paragraphs)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        Paragraphs = paragraphs;
    }

    /// <summary>The caller's text, unchanged.</summary>
    public string Text { get; }

    /// <summary>The tokens, in text order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The sentences, in text order; together they hold every token once.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The paragraphs, in text order; together they hold every sentence once.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>Parses a clean text, all of which is taken for the article's body.</summary>
    /// <param name="text">Any text; it may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Document Parse(string text) => Parse(Article.FromText(text));

    /// <summary>Parses an article's title and body.</summary>
    /// <param name="article">The article, as read or as made by the caller.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static Document Parse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var buffer = new TokenBuffer(article.Body.Sum(span => span.Length));
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(article.Body.Length + 1);
        if (article.TitleSpan is { } title) AddParagraph(title, isTitle: true);
        foreach (var span in article.Body) AddParagraph(span, isTitle: false);
        var tokens = buffer.Tokens.ToArray();
        Tagger.English.Tag(article.Text, tokens, buffer.Sentences);
        return new Document(
            article.Text, ImmutableCollectionsMarshal.AsImmutableArray(tokens), [.. buffer.Sentences], paragraphs.DrainToImmutable());

        void AddParagraph(TextSpan span, bool isTitle)
        {
            var firstSentence = buffer.Sentences.Length;
            Tokenizer.Append(article.Text.AsSpan(0, span.End), span.Start, buffer);
            var sentences = buffer.Sentences;
            if (sentences.Length == firstSentence) return;
            var extent = new TextSpan(sentences[firstSentence].Span.Start, sentences[^1].Span.End);
            paragraphs.Add(new Paragraph(firstSentence, sentences.Length, extent, isTitle));
        }
    }

    /// <summary>Gives the text of a token without copying it.</summary>
    /// <param name="token">A token of this document.</param>
    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>The text of the token at an index; empty where there is none, before the first and behind the last.</summary>
    internal ReadOnlySpan<char> WordAt(int token) => (uint)token < (uint)Tokens.Length ? TextOf(Tokens[token]) : default;

    /// <summary>Gives the tokens of a sentence without copying them.</summary>
    /// <param name="sentence">A sentence of this document.</param>
    public ReadOnlySpan<Token> TokensOf(Sentence sentence) =>
        Tokens.AsSpan(sentence.FirstToken, sentence.TokenCount);

    /// <summary>Gives the counts of paragraphs, sentences and tokens.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Paragraphs.Length} paragraphs, {Sentences.Length} sentences, {Tokens.Length} tokens");
}
