namespace TextAnalysis.Tests;

public sealed class StoryTrackerTests
{
    private static readonly (string Id, string Text)[] Articles =
    [
        ("strike-1", "Ferry crews in Split walked out on Tuesday over pay. The seamen's union of Croatia wants eight percent. Jadrolinija cancelled forty sailings."),
        ("comet-1", "Astronomers in Chile discovered a comet that will pass Venus in May. The telescope on Cerro Pachon saw its green tail first."),
        ("strike-2", "Jadrolinija and the seamen's union agreed to talks after ferry crews in Split stopped forty sailings in a dispute over pay."),
        ("comet-2", "The green comet found by the telescope on Cerro Pachon in Chile will be seen with the naked eye when it passes Venus, astronomers said."),
        ("strike-3", "The walkout of the ferry crews in Split is over: Jadrolinija pays six percent more, the seamen's union said. Sailings resume."),
    ];

    [Fact]
    public void Groups_a_stream_into_stories_named_after_their_first_articles()
    {
        var stream = Grouped();

        Assert.Equal(["comet-1", "strike-1"], stream.Stories.Select(s => s.Id));
        Assert.True(stream.TryGetStory("strike-3", out var strike));
        Assert.Equal(["strike-1", "strike-2", "strike-3"], strike.Articles);
        Assert.False(stream.TryGetStory("unheard", out _));
    }

    [Fact]
    public void Gives_the_same_stories_every_time() =>
        Assert.Equal(Grouped().Stories.SelectMany(s => s.Articles), Grouped().Stories.SelectMany(s => s.Articles));

    [Fact]
    public void Refuses_an_article_twice() =>
        Assert.Throws<ArgumentException>("id", () => Grouped().Add("comet-1", Analyze(Articles[0].Text)));

    private static StoryTracker Grouped()
    {
        var stream = new StoryTracker();
        foreach (var (id, text) in Articles) stream.Add(id, Analyze(text));
        return stream;
    }

    private static ArticleAnalysis Analyze(string text) => ArticleAnalyzer.English.Analyze(Article.FromText(text));
}
