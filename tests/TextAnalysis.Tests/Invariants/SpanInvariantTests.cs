using CsCheck;

namespace TextAnalysis.Tests.Invariants;

/// <summary>What holds for every text whatsoever: spans are what we say they are, and nothing depends on the machine.</summary>
public sealed class SpanInvariantTests
{
    // News-like pieces between arbitrary characters: random letters alone would never reach the deeper stages.
    private static readonly string[] Pieces =
    [
        "said", "“", "”", "\"", "'", "’s", "n't", "Monday", "March 20, 2023", "last week", "according to", "Ana Ruiz", "Mr.", "U.S.",
        "Paris", "the mayor", "he", ".", ",", "\n\n", "\n", " ", " ", " ", "told", "that", "$3.5 million", "8:30 a.m.", "—", "-", "(", ")",
        "é", "ß", "中文", "\ud83d", "😀", "By", "Updated", "NATO", "Reuters", "…", "co-founder", "www.example.org", "20/03/2023",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char.Select(c => c.ToString()))
        .Array[0, 60].Select(pieces => string.Concat(pieces));

    public static TheoryData<string> Names => [.. HostileTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_text_gives_valid_spans_in_time(string name)
    {
        var time = ThreadTime.Of(() =>
        {
            AssertValid(ArticleAnalyzer.English.Analyze(HostileTexts.All[name]));
            AssertValid(ArticleAnalyzer.English.Analyze(Article.FromText(HostileTexts.All[name], published: new DateOnly(2023, 3, 20))));
        });

        // Far above what linear work takes, far below what quadratic work would.
        Assert.True(time < TimeSpan.FromSeconds(20), $"took {time}");
    }

    [Fact]
    public void Any_text_gives_valid_spans() => Texts.Sample(text =>
    {
        AssertValid(ArticleAnalyzer.English.Analyze(text));
        AssertValid(ArticleAnalyzer.English.Analyze(Article.FromText(text, published: new DateOnly(2023, 3, 20))));
    }, iter: 2_000, threads: 1);

    [Fact]
    public void Analysis_depends_on_nothing_but_the_article() => Texts.Sample(
        text => Assert.Equal(Print(text), Print(text)), iter: 300, threads: 2);

    internal static void AssertValid(ArticleAnalysis analysis)
    {
        var text = analysis.Article.Text;
        var document = analysis.Document;
        var at = 0;
        foreach (var token in document.Tokens)
        {
            Assert.True(token.Start >= at && token.End > token.Start && token.End <= text.Length, $"token {token}");
            at = token.End;
        }
        Assert.Equal(document.Tokens.Length, document.Sentences.Sum(s => s.TokenCount));
        Assert.Equal(document.Sentences.Length, document.Paragraphs.Sum(p => p.EndSentence - p.FirstSentence));
        foreach (var span in analysis.Article.Body) AssertInside(text, span);
        foreach (var entity in analysis.Entities)
        {
            Assert.NotEmpty(entity.Mentions);
            foreach (var mention in entity.Mentions)
            {
                AssertInside(text, mention.Span);
                Assert.Equal(mention.Text, text[mention.Span.Start..mention.Span.End]);
                Assert.InRange(mention.Confidence, 0, 1);
            }
        }
        foreach (var date in analysis.Dates)
        {
            AssertInside(text, date.Span);
            Assert.Equal(date.Text, text[date.Span.Start..date.Span.End]);
            Assert.True(date.First is null || date.Last is null || date.First <= date.Last, date.ToString());
        }
        foreach (var quote in analysis.Quotes)
        {
            Assert.NotEmpty(quote.Parts);
            foreach (var part in quote.Parts) AssertInside(text, part);
            if (quote.Cue is { } cue) AssertInside(text, cue.Span);
            if (quote.Attribution?.Mention is { } mention) AssertInside(text, mention);
            if (quote.Speaker is { } speaker) Assert.Contains(speaker, analysis.Entities);
        }
    }

    private static void AssertInside(string text, TextSpan span) =>
        Assert.True(span.Start >= 0 && span.End > span.Start && span.End <= text.Length, $"{span} in a text of {text.Length}");

    private static string Print(string text)
    {
        var analysis = ArticleAnalyzer.English.Analyze(text);
        return string.Join('\n', analysis.Entities.Select(e => e.ToString())
            .Concat(analysis.Dates.Select(d => d.ToString())).Concat(analysis.Quotes.Select(q => q.ToString())));
    }
}
