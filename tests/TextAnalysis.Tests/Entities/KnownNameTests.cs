using System.Collections.Immutable;

namespace TextAnalysis.Tests.Entities;

public sealed class KnownNameTests
{
    [Fact]
    public void A_known_name_is_found_whatever_the_model_says()
    {
        var entity = Analyze("We asked blue pelican for help.", new KnownName(EntityKind.Organization, "blue pelican", Id: "q1")).Single(e => e.KnownId is not null);

        Assert.Equal("blue pelican", entity.Name);
        Assert.Equal(EntityKind.Organization, entity.Kind);
        Assert.Equal("q1", entity.KnownId);
    }

    [Fact]
    public void Aliases_lead_to_the_one_name()
    {
        var entity = Analyze("Zorbex rose. The Zorbex Group fell. ZBX was flat.", new KnownName(EntityKind.Organization, "Zorbex Group plc", ["Zorbex", "Zorbex Group", "ZBX"], "z"))
            .Single(e => e.KnownId == "z");

        Assert.Equal("Zorbex Group plc", entity.Name);
        Assert.Equal(["Zorbex", "Zorbex Group", "ZBX"], entity.Mentions.Select(m => m.Text));
    }

    [Fact]
    public void The_longest_of_the_leftmost_names_wins()
    {
        var known = new[] { new KnownName(EntityKind.Organization, "Nord", Id: "a"), new KnownName(EntityKind.Organization, "Nord Stream Two", Id: "b"), new KnownName(EntityKind.Place, "Stream Two Bay", Id: "c") };

        Assert.Equal(["Nord Stream Two"], Mentions("Then Nord Stream Two Bay was closed.", known));
        Assert.Equal(["Nord"], Mentions("Then Nord Stream Three was closed.", known));
    }

    [Theory]
    [InlineData("Apple fell.", "Apple")]
    [InlineData("Apple's phones", "Apple")]
    [InlineData("an apple fell.", null)]
    [InlineData("Pineapple fell.", null)]
    [InlineData("The WHO agreed.", "WHO")]
    [InlineData("Those Who agreed.", null)]
    [InlineData("McDonald's fell.", "McDonald's")]
    [InlineData("Beyonce sang.", "Beyonce")]
    [InlineData("Foo, Inc. rose.", "Foo, Inc.")]
    [InlineData("Rolls-Royce rose.", "Rolls-Royce")]
    [InlineData("Rolls Royce rose.", "Rolls Royce")]
    public void Whole_words_match_and_capitals_count(string text, string? expected)
    {
        string[] names = ["Apple", "WHO", "McDonald's", "Beyoncé", "Foo, Inc.", "Rolls-Royce"];
        var known = names.Select((n, i) => new KnownName(EntityKind.Organization, n, Id: $"{i}")).ToArray();

        Assert.Equal(expected is null ? [] : [expected], Mentions(text, known));
    }

    [Fact]
    public void A_shorter_mention_joins_the_known_person() => Assert.Equal(
        2,
        Analyze("Ana Maria Ruiz won in Quito. Ruiz smiled.", new KnownName(EntityKind.Person, "Ana Maria Ruiz", Id: "r")).Single(e => e.KnownId == "r").Mentions.Length);

    [Fact]
    public void Of_two_equal_names_the_first_wins()
    {
        var entities = Analyze("Zorbex rose.", new KnownName(EntityKind.Organization, "Zorbex", Id: "1"), new KnownName(EntityKind.Person, "ZORBEX inc", ["Zorbex"], "2"));

        Assert.Equal("1", entities.Single(e => e.KnownId is not null).KnownId);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z")]
    public void A_name_without_words_or_with_too_many_is_the_callers_mistake(string name) =>
        Assert.Throws<ArgumentException>(() => new ArticleAnalyzer(new AnalyzerOptions { KnownNames = [new KnownName(EntityKind.Person, name)] }));

    [Fact]
    public void A_kind_or_an_order_that_does_not_exist_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => new ArticleAnalyzer(new AnalyzerOptions { KnownNames = [new KnownName((EntityKind)3, "Zorbex")] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnalyzerOptions { DateOrder = (DateOrder)3 });
    }

    [Fact]
    public void A_filter_has_no_name_that_is_null() =>
        Assert.Throws<ArgumentException>(() => new ArticleFilter { Places = [null!] });

    [Fact]
    public void What_is_not_given_is_empty()
    {
        var name = new KnownName(EntityKind.Person, "Ana Ruiz");

        Assert.Empty(name.Aliases);
        Assert.Empty((name with { Aliases = default }).Aliases);
        Assert.Empty(new AnalyzerOptions { KnownNames = default }.KnownNames);
        Assert.Empty(new ArticleFilter { People = default }.People);
    }

    [Fact]
    public void A_hundred_thousand_names_load_and_match()
    {
        var known = Enumerable.Range(0, 100_000).Select(i => new KnownName(EntityKind.Person, $"Person{i} Family{i % 977}", [$"P{i} Alias"], $"{i}")).ToImmutableArray();
        var analyzer = new ArticleAnalyzer(new AnalyzerOptions { KnownNames = known });

        var entity = analyzer.Analyze(Article.FromText("Then Person99999 Family345 spoke to P7 Alias.")).Entities;

        Assert.Equal(["99999", "7"], entity.Where(e => e.KnownId is not null).Select(e => e.KnownId));
    }

    private static ImmutableArray<Entity> Analyze(string text, params KnownName[] known) =>
        new ArticleAnalyzer(new AnalyzerOptions { KnownNames = [.. known] }).Analyze(Article.FromText(text)).Entities;

    private static IEnumerable<string> Mentions(string text, KnownName[] known) =>
        Analyze(text, known).Where(e => e.KnownId is not null).SelectMany(e => e.Mentions).OrderBy(m => m.Span).Select(m => m.Text);
}
