namespace TextAnalysis.Tests;

public sealed class ArticleReaderTests
{
    private const string Page = """
        14 °C
        Tuesday, June 4, 2024
        Home
        Politics
        Sport

        Harbour Town Votes To Keep Its Old Ferry

        Residents of Port Ellery voted on Monday to keep the ferry that has crossed the bay since 1911, the council said.

        “It is part of who we are,” said the mayor, Ada Moss, who had campaigned for it.

        The count was close.

        Opponents had wanted to spend the money on a bridge, which they said would be cheaper in the long run.

        Ned Carraway
        Ned Carraway
        Ned writes about harbours and the people who live beside them.

        Related Articles
        Please enter your comment!
        Please enter your name here
        Stay Connected
        """;

    [Theory]
    [InlineData("The dam above Quito cracked.", 1)]
    [InlineData("Ada Moss met Ned Carraway in Leeds on Monday.\n", 1)]
    [InlineData("Dam cracks\n\nNobody was hurt.", 2)]
    [InlineData("Home\nNews\nSport\nWeather\nContact", 0)]
    public void A_sentence_or_two_are_an_article_and_a_menu_is_none(string page, int paragraphs) =>
        Assert.Equal(paragraphs, ArticleReader.Read(page).Body.Length);

    [Fact]
    public void Finds_headline_byline_date_and_body_of_a_scraped_page()
    {
        var article = ArticleReader.Read(Page);

        Assert.Equal("Harbour Town Votes To Keep Its Old Ferry", article.Title);
        Assert.Equal("Ned Carraway", article.Byline);
        Assert.Equal(new DateOnly(2024, 6, 4), article.Published);
        Assert.Equal(4, article.Body.Length);
        Assert.StartsWith("Residents of Port Ellery", article.Body[0].In(Page).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("in the long run.", article.Body[^1].In(Page).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\ud800")]
    [InlineData("Home\nSport\nSign in")]
    public void Gives_an_article_for_any_text(string page) => Assert.Same(page, ArticleReader.Read(page).Text);
}
