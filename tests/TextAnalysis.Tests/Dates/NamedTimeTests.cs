namespace TextAnalysis.Tests.Dates;

/// <summary>What the names of an article tell of the times beside them; the names' own capitals are in Specs/dates.md.</summary>
public sealed class NamedTimeTests
{
    [Theory]
    [InlineData("The editor of the Sunday Times, Ruth Adler, resigned over the leak.")]
    [InlineData("The family stayed at the Days Inn in Ohio and paid in cash.")]
    [InlineData("The minister June Osborne opened the bridge herself.")]
    public void A_time_inside_a_name_is_none(string text) => Assert.Empty(Analyze(text).Dates);

    [Theory]
    [InlineData("On Sunday Night Peter Lang left the island with his wife.", "Sunday Night")]
    [InlineData("The editor of the Courier, Ruth Adler, resigned on Sunday.", "Sunday")]
    public void A_name_beside_a_time_leaves_it_one(string text, string time) => Assert.Equal(time, Assert.Single(Analyze(text).Dates).Text);

    private static ArticleAnalysis Analyze(string text) => ArticleAnalyzer.English.Analyze(Article.FromText(text, published: new DateOnly(2023, 3, 20)));
}
