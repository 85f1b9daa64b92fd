using System.Globalization;
using CsCheck;

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

    /// <summary>Reports of up to forty words, so that candidates are found by some of a query's terms.</summary>
    private static readonly Gen<string[]> Reports =
        Gen.Int[0, 150].Select(n => n * n / 150).Array[3, 40].Select(words => string.Join(' ', words.Select(w => $"Mar{(char)('a' + (w % 26))}lor{w}"))).Array[60, 250];

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
    public void Finds_reprints_of_the_days_asked_for_alone()
    {
        var index = Sample();
        index.Add("reprint", Analyze("PORTO, Sunday. " + FloodInPorto, new DateOnly(2024, 2, 9)));

        Assert.Equal("reprint", Assert.Single(index.FindDuplicates("porto", filter: new ArticleFilter { PublishedFrom = new DateOnly(2024, 2, 9) })).Id);
        Assert.Empty(index.FindDuplicates("porto", filter: new ArticleFilter { PublishedTo = new DateOnly(2024, 2, 8) }));
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

    [Fact]
    public void Finds_only_articles_that_mention_the_people_and_places_asked_for()
    {
        var index = new ArticleIndex();
        index.Add("both", Analyze("Lena Brandvold opened a theatre in Bergen. The actress thanked the city."));
        index.Add("person", Analyze("Lena Brandvold opened a theatre in Malmö. The actress thanked the city."));
        index.Add("place", Analyze("The mayor opened a theatre in Bergen and thanked the actors of the city."));
        var query = Analyze("A theatre was opened, and the city was thanked by the actress.");

        Assert.Equal(["both", "person"], Ids(new ArticleFilter { People = ["lena brandvold"] }));
        Assert.Equal(["both", "person"], Ids(new ArticleFilter { People = ["Brandvold"] }));
        Assert.Equal(["both", "place"], Ids(new ArticleFilter { Places = ["Bergen"] }));
        Assert.Equal(["both"], Ids(new ArticleFilter { People = ["Lena Brandvold"], Places = ["Bergen"] }));

        IEnumerable<string> Ids(ArticleFilter filter) => index.FindRelated(query, 10, filter).Select(r => r.Id).Order();
    }

    [Fact]
    public void An_updated_article_answers_by_its_new_text_alone_even_when_the_old_one_is_in_a_segment()
    {
        var index = Sample();
        for (var i = 0; i < 600; i++)
            index.Add($"filler {i}", Analyze($"Bus line {i} of the county runs every {i % 50} minutes from stop {i * 7}."));

        index.Add("porto", Analyze(Chess));

        Assert.Equal(604, index.Count);
        Assert.Contains(index.FindDuplicates(Analyze(Chess)), r => r.Id == "porto");
        Assert.DoesNotContain(index.FindDuplicates(Analyze(FloodInPorto)), r => r.Id == "porto");
        Assert.DoesNotContain(index.FindRelated("porto-2").TakeWhile(r => r.Score > 0.1), r => r.Id == "porto");
    }

    [Fact]
    public void A_score_does_not_depend_on_how_many_results_are_asked_for() =>
        Reports.Sample(
            reports =>
            {
                var index = new ArticleIndex();
                for (var i = 0; i < reports.Length; i++) index.Add(i.ToString(CultureInfo.InvariantCulture), Analyze(reports[i]));
                var all = index.FindRelated("0", reports.Length).ToDictionary(r => r.Id, r => r.Score);

                foreach (var count in (int[])[1, 5, 50])
                    Assert.All(index.FindRelated("0", count), r => Assert.Equal(all[r.Id], r.Score));
            },
            iter: 20);
}
