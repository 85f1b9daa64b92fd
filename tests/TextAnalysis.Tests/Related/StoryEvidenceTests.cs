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

    /// <summary>By their words alone a copy with one thing changed is closer than the same story in other words.</summary>
    [Theory]
    [InlineData(Trial, "Odile Marchetti", "Ruben Castellano", SameTrial)]
    [InlineData(
        Trial, "Tampere", "Valdivia",
        "Former treasurer Odile Marchetti was convicted of fraud by a Tampere jury on Tuesday. Her sentence by Judge Henrik Salo follows in June; "
        + "40 million went abroad.")]
    [InlineData(
        "A fire destroyed a bakery in Aarhus on Tuesday, and nobody was hurt.", "Tuesday", "Friday",
        "Nobody was hurt in the fire which destroyed the Aarhus bakery on Tuesday night.")]
    [InlineData(
        "The rowers of Lausanne won the lake regatta of 2021 by two lengths after a storm delayed the start for hours.", "2021", "2017",
        "At the 2021 regatta the rowers of Lausanne were ahead by two lengths.")]
    public void Another_person_place_day_or_year_counts_against(string text, string named, string another, string same)
    {
        var copy = text.Replace(named, another, StringComparison.Ordinal);
        Assert.True(Cosine(text, copy) > Cosine(text, same));

        var related = Index(("same", same), ("another", copy)).FindRelated(Analyze(text));

        Assert.Equal("same", related[0].Id);
        Assert.True(related[0].Score > related[1].Score);
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
    public void A_shared_day_is_named_by_its_date_whatever_words_tell_it()
    {
        var index = new ArticleIndex();
        index.Add("then", Analyze("The ferry to Oban ran aground on 19 March, and the crew was saved.", new DateOnly(2023, 3, 22)));
        var query = Analyze("The ferry to Oban ran aground yesterday at 10 a.m. in thick fog.", new DateOnly(2023, 3, 20));

        var days = index.FindRelated(query)[0].Reasons.Where(r => r.Kind == ReasonKind.Date).Select(r => r.Text);

        Assert.Equal(["19 March"], days);
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

    /// <summary>How close two texts are by their weighted terms alone.</summary>
    private static long Cosine(string a, string b) =>
        IndexedArticle.Of("a", Analyze(a)).Terms.Dot(IndexedArticle.Of("b", Analyze(b)).Terms);

    private static ArticleAnalysis Analyze(string text, DateOnly? published = null) =>
        ArticleAnalyzer.English.Analyze(Article.FromText(text, published: published));
}
