namespace TextAnalysis.Tests;

public sealed class ArticleIndexTests
{
    private const string FloodInPorto =
        "Heavy rain flooded the old town of Porto on Sunday. Firefighters carried forty residents from their houses in boats, "
        + "and the mayor closed two bridges over the Douro. No one was hurt.";

    private const string FloodInPortoRewritten =
        "Porto's firefighters rescued forty people by boat after heavy rain on Sunday. The mayor shut two bridges across the Douro.";

    private const string FloodInGhent =
        "Heavy rain flooded the old town of Ghent on Friday. Firefighters carried nine shopkeepers from their houses in boats, "
        + "and the governor closed a lock on the Lys. No one was hurt.";

    private const string Chess =
        "The Norwegian grandmaster won the seventh game with the black pieces after an error in time trouble.";

    private static ArticleAnalysis Analyze(string text, DateOnly? published = null) =>
        ArticleAnalyzer.English.Analyze(Article.FromText(text, published: published));

    private static ArticleIndex Sample()
    {
        var index = new ArticleIndex();
        index.Add("porto", Analyze(FloodInPorto, new DateOnly(2024, 2, 4)));
        index.Add("porto-2", Analyze(FloodInPortoRewritten, new DateOnly(2024, 2, 5)));
        index.Add("ghent", Analyze(FloodInGhent, new DateOnly(2024, 3, 1)));
        index.Add("chess", Analyze(Chess));
        return index;
    }

    [Fact]
    public void Ranks_the_same_story_before_a_like_one_and_that_before_another_subject()
    {
        var related = Sample().FindRelated("porto-2");

        Assert.Equal(["porto", "ghent", "chess"], related.Select(r => r.Id));
        Assert.All(related, r => Assert.InRange(r.Score, 0, 1));
        Assert.Contains(related[0].Reasons, r => r.Text.Equals("Porto", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Finds_a_reprint_and_leaves_a_like_story_alone()
    {
        var index = Sample();
        index.Add("reprint", Analyze("PORTO, Sunday. " + FloodInPorto));

        var duplicate = Assert.Single(index.FindDuplicates("porto"));

        Assert.Equal("reprint", duplicate.Id);
        Assert.True(duplicate.IsDuplicate);
    }

    [Fact]
    public void Forgets_what_was_removed_and_replaces_what_is_added_again()
    {
        var index = Sample();

        Assert.True(index.Remove("porto"));
        Assert.False(index.Remove("porto"));
        Assert.DoesNotContain(index.FindRelated("porto-2"), r => r.Id == "porto");
        Assert.Throws<KeyNotFoundException>(() => index.FindRelated("porto"));

        index.Add("ghent", Analyze(FloodInPorto));
        Assert.Equal("ghent", index.FindRelated("porto-2")[0].Id);
        Assert.Equal(3, index.Count);
    }

    [Fact]
    public void Gives_only_articles_published_in_the_range_asked_for()
    {
        var filter = new ArticleFilter { PublishedFrom = new DateOnly(2024, 2, 5), PublishedTo = new DateOnly(2024, 2, 29) };

        Assert.Equal(["porto-2"], Sample().FindRelated(Analyze(FloodInPorto), filter: filter).Select(r => r.Id));
    }
}
