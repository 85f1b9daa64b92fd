namespace TextAnalysis.Tests;

/// <summary>Events of the same kind are told in the same words: who, where and when tells them apart.</summary>
public sealed class StoryEvidenceTests
{
    private const string Trial =
        "A jury found the former treasurer Odile Marchetti guilty of fraud on Tuesday. The court in Tampere heard that she moved 40 million "
        + "from a pension fund to accounts abroad. Judge Henrik Salo will pass sentence in June.";

    private const string SameTrial =
        "Marchetti, once treasurer of the fund, was convicted on Tuesday of moving 40 million abroad. The verdict came after a trial of nine "
        + "weeks before Judge Salo in Tampere.";

    private const string OtherTrial =
        "A jury found the former treasurer Ruben Castellano guilty of fraud on Friday. The court in Valdivia heard that he moved 12 million "
        + "from a pension fund to accounts abroad. Judge Pilar Urrutia will pass sentence in May.";

    [Fact]
    public void The_same_trial_in_other_words_comes_before_another_trial_in_the_same_words()
    {
        var index = Index(("same", SameTrial), ("other", OtherTrial));

        var related = index.FindRelated(Analyze(Trial));

        Assert.Equal(["same", "other"], related.Select(r => r.Id));
        Assert.True(related[0].Score > 2 * related[1].Score, $"{related[0].Score} {related[1].Score}");
    }

    [Theory]
    [InlineData("Odile Marchetti", "Ruben Castellano")]
    [InlineData("Tampere", "Valdivia")]
    [InlineData("Tuesday", "Friday")]
    public void Another_person_place_or_day_counts_against(string named, string another)
    {
        var index = Index(("same", Trial), ("another", Trial.Replace(named, another, StringComparison.Ordinal)));

        var related = index.FindRelated(Analyze(Trial + " The defence will appeal."));

        Assert.Equal("same", related[0].Id);
        Assert.True(related[0].Score > related[1].Score);
    }

    [Fact]
    public void Another_year_counts_against()
    {
        const string Final = "The rowers of Lausanne won the lake regatta of {0} by two lengths.";
        var index = Index(("this", string.Format(null, Final, 2021)), ("other", string.Format(null, Final, 2017)));

        Assert.Equal("this", index.FindRelated(Analyze("Lausanne won the regatta on the lake in 2021."))[0].Id);
    }

    [Fact]
    public void What_the_beginning_says_counts_more_than_background_at_the_end()
    {
        var filler = string.Join(' ', Enumerable.Range(1, 30).Select(i => $"Neighbour number {i} described smoke, noise and a long evening in the street."));
        var index = Index(
            ("about", "A warehouse for paint burned down in Aarhus. " + filler + " A bakery burned in Esbjerg three years ago."),
            ("mentions", "A bakery burned down in Esbjerg. " + filler + " A warehouse for paint burned in Aarhus three years ago."));

        Assert.Equal("about", index.FindRelated(Analyze("Fire destroyed a paint warehouse in Aarhus."))[0].Id);
    }

    [Fact]
    public void An_article_about_nothing_in_the_index_is_related_to_nothing()
    {
        var index = Index(("trial", Trial));

        Assert.All(index.FindRelated(Analyze("The museum of lace shows bobbins and pillows until spring.")), r => Assert.InRange(r.Score, 0, 0.1));
    }

    [Fact]
    public void Reasons_name_each_thing_once()
    {
        var reasons = Index(("same", SameTrial.Replace("Marchetti, once", "Odile Marchetti, once", StringComparison.Ordinal)))
            .FindRelated(Analyze(Trial))[0].Reasons;

        Assert.Contains(reasons, r => r is { Kind: ReasonKind.Person, Text: "Odile Marchetti" });
        Assert.Contains(reasons, r => r is { Kind: ReasonKind.Place, Text: "Tampere" });
        Assert.Single(reasons, r => r.Text.Contains("Marchetti", StringComparison.Ordinal));
        Assert.Single(reasons, r => r.Text.Contains("Tampere", StringComparison.Ordinal));
        Assert.InRange(reasons.Sum(r => r.Weight), 0.1, 1.0000001);
    }

    private static ArticleIndex Index(params (string Id, string Text)[] articles)
    {
        var index = new ArticleIndex();
        foreach (var (id, text) in articles) index.Add(id, Analyze(text));
        return index;
    }

    private static ArticleAnalysis Analyze(string text) => ArticleAnalyzer.English.Analyze(Article.FromText(text));
}
