using AngleSharp.Html.Parser;
using TextAnalysis.Html;

namespace TextAnalysis.Tests;

/// <summary>Runs every example of Specs/reading.md, those in HTML as HTML and as text.</summary>
public sealed class ReadingSpecTests
{
    private static readonly ReadingSpec[] Specs = [.. ReadingSpec.All()];

    public static TheoryData<string> Texts => [.. Specs.Where(spec => !spec.IsHtml).Select(spec => spec.Name)];

    public static TheoryData<string> Pages => [.. Specs.Where(spec => spec.IsHtml).Select(spec => spec.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reads_the_text_of_a_page(string name)
    {
        var spec = Specs.Single(s => s.Name == name);

        var article = ArticleReader.Read(spec.Page);

        Assert.Equal(spec.Body, Body(article));
        AssertFacts(spec, article);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Keeps_everything_of_text_that_is_clean(string name)
    {
        var spec = Specs.Single(s => s.Name == name);

        var article = Article.FromText(spec.Page);

        Assert.Equal(Squeezed(spec.Page), Squeezed(string.Join('\n', Body(article))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Reads_the_HTML_of_a_page(string name)
    {
        var spec = Specs.Single(s => s.Name == name);

        var article = HtmlArticleReader.Read(spec.Page);

        Assert.Equal(Marked(spec.Page), Body(article));
        AssertFacts(spec, article);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Reads_the_same_page_as_a_scraper_left_it(string name)
    {
        var spec = Specs.Single(s => s.Name == name);
        using var document = new HtmlParser().ParseDocument(spec.Page);

        var article = ArticleReader.Read(document.Title + "\n" + RenderedPage.Of(document.Body!).Text);

        var (wanted, found) = (Marked(spec.Page), Body(article));
        string[] lost = [.. wanted.Except(found)], kept = [.. found.Except(wanted)];
        Assert.True(lost.Length <= spec.Number("lost"), "lost: " + string.Join(" / ", lost));
        Assert.True(kept.Length <= spec.Number("kept"), "kept: " + string.Join(" / ", kept));
    }

    private static void AssertFacts(ReadingSpec spec, Article article)
    {
        Assert.Equal(spec.Fact("title"), article.Title);
        if (spec.Fact("byline") is { } byline) Assert.Equal(byline, article.Byline);
        Assert.Equal(spec.Published, article.Published);
    }

    private static string[] Body(Article article) => [.. article.Body.Select(span => span.In(article.Text).ToString())];

    private static string[] Marked(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return [.. document.All.Where(element => element.HasAttribute("data-body")).Select(element => Squeezed(element.TextContent))];
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
