namespace TextAnalysis.Tests.Articles;

public sealed partial class ArticleTests
{
    public static TheoryData<string> Slugs => [.. ExpectedArticle.Slugs];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Page_is_read_as_a_person_would(string slug)
    {
        var expected = ExpectedArticle.Load(slug);
        var article = ExpectedArticle.Analyze(slug).Article;

        AssertUnlessGap("title", expected.Title, article.Title);
        AssertUnlessGap("byline", expected.Byline, article.Byline);
        AssertUnlessGap("published", expected.Published, article.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var body = string.Join('\n', article.Body.Select(span => span.In(article.Text).ToString()));
        foreach (var clutter in expected.Clutter)
        {
            Assert.Contains(clutter, article.Text, StringComparison.Ordinal);
            if (expected.IsGap(clutter)) ReportMended(clutter, !body.Contains(clutter, StringComparison.Ordinal));
            else Assert.DoesNotContain(clutter, body, StringComparison.Ordinal);
        }
        foreach (var wanted in expected.Quotes.Select(q => q.From).Concat(expected.Dates.Select(d => d.Text)))
        {
            var kept = body.Contains(wanted, StringComparison.Ordinal) || (article.Title?.Contains(wanted, StringComparison.Ordinal) ?? false);
            if (expected.IsGap(wanted)) ReportMended(wanted, kept);
            else Assert.True(kept, $"'{wanted}' is not in the body");
        }

        void AssertUnlessGap(string field, string? wanted, string? found)
        {
            if (expected.IsGap(field)) ReportMended(field, wanted == found);
            else Assert.Equal(wanted, found);
        }

        void ReportMended(string item, bool right)
        {
            if (right) TestContext.Current.TestOutputHelper?.WriteLine($"{slug}: '{item}' is read right now: strike it from the gaps");
        }
    }

    [Fact]
    public void People_are_found_and_merged_exactly_once()
    {
        var rate = new Rate();
        foreach (var (slug, expected, analysis) in All())
            foreach (var person in expected.People)
            {
                string[] forms = [person.Name, .. person.Aliases ?? []];
                var entities = analysis.People.Where(e => e.Mentions.Any(m => forms.Contains(m.Text))).ToList();
                rate.Add(entities.Count == 1 && entities[0].Name == person.Name, $"{slug}: {person.Name} is {string.Join(" | ", entities.Select(e => e.Name))}");
            }
        rate.AssertAtLeast(0.95);
    }

    [Fact]
    public void Shared_names_go_to_the_one_who_is_meant()
    {
        var rate = new Rate();
        foreach (var (slug, expected, analysis) in All())
            foreach (var name in expected.People.Concat(expected.Organizations))
                foreach (var passage in name.At ?? [])
                {
                    var start = analysis.Article.Text.IndexOf(passage, StringComparison.Ordinal);
                    Assert.True(start >= 0, $"{slug} has no passage '{passage}'");
                    var found = analysis.Entities.FirstOrDefault(e => e.Mentions.Any(m => m.Span.Start == start));
                    rate.Add(found?.Name == name.Name, $"{slug}: {name.Name} at '{passage}' is {found?.Name ?? "nobody"}");
                }
        rate.AssertAtLeast(0.90);
    }

    [Fact]
    public void Roles_are_found()
    {
        var rate = new Rate();
        foreach (var (slug, expected, analysis) in All())
            foreach (var person in expected.People.Concat(expected.Organizations))
                foreach (var role in person.Roles ?? [])
                {
                    var found = analysis.Entities.Where(e => e.Name == person.Name).SelectMany(e => e.Roles).ToList();
                    rate.Add(found.Contains(role), $"{slug}: {person.Name}, {role}: {string.Join(" | ", found)}");
                }
        rate.AssertAtLeast(0.94);
    }

    // Unknown local bodies and hamlets are what the recogniser is known to miss; the two bars guard what it reaches.
    [Fact]
    public void Organisations_are_found() => AssertFound(e => e.Organizations.Select(o => o.Name), a => a.Organizations, 0.84);

    [Fact]
    public void Places_are_found() => AssertFound(e => e.Places.Select(p => p.Name), a => a.Places, 0.93);

    private static void AssertFound(
        Func<ExpectedArticle, IEnumerable<string>> names, Func<ArticleAnalysis, IEnumerable<Entity>> entities, double bar)
    {
        var rate = new Rate();
        foreach (var (slug, expected, analysis) in All())
            foreach (var name in names(expected))
                rate.Add(entities(analysis).Count(e => e.Name == name) == 1, $"{slug}: {name}");
        rate.AssertAtLeast(bar);
    }

    [Fact]
    public void Names_that_are_found_are_expected_ones()
    {
        var rate = new Rate();
        foreach (var (slug, expected, analysis) in All())
            foreach (var entity in analysis.Entities)
            {
                var names = entity.Kind switch
                {
                    EntityKind.Person => expected.People.Select(p => p.Name),
                    EntityKind.Organization => expected.Organizations.Select(o => o.Name),
                    _ => expected.Places.Select(p => p.Name),
                };
                rate.Add(names.Contains(entity.Name), $"{slug}: {entity}");
            }
        rate.AssertAtLeast(0.89);
    }

    [Fact]
    public void Words_that_are_no_names_are_left_alone()
    {
        var rate = new Rate();
        foreach (var (slug, expected, analysis) in All())
            foreach (var word in expected.NotNames)
                rate.Add(analysis.Entities.All(e => e.Mentions.All(m => m.Text != word)), $"{slug}: {word}");
        rate.AssertAtLeast(0.95);
    }

    [Fact]
    public void Places_resolve_to_the_right_record()
    {
        var rate = new Rate();
        foreach (var (slug, expected, analysis) in All())
            foreach (var place in expected.Places.Where(p => p.Id is not null || p.Country is not null))
            {
                var found = analysis.Places.FirstOrDefault(e => e.Name == place.Name)?.Place;
                rate.Add(
                    place.Id is null ? found?.CountryCode == place.Country : found?.GeoNamesId == place.Id,
                    $"{slug}: {place.Name} is {found?.ToString() ?? "unresolved"}");
            }
        rate.AssertAtLeast(0.95);
    }

    [Fact]
    public void Dates_have_the_right_values()
    {
        var rate = new Rate();
        foreach (var (slug, expected, analysis) in All())
        {
            var found = analysis.Dates.Select(d => (d.Text, d.Value)).ToList();
            foreach (var date in expected.Dates)
                rate.Add(found.Remove((date.Text, date.Value)), $"{slug}: {date.Text} = {date.Value}");
            foreach (var extra in found) rate.Add(false, $"{slug}: unexpected {extra}");
        }
        rate.AssertAtLeast(0.91);
    }

    private static IEnumerable<(string Slug, ExpectedArticle Expected, ArticleAnalysis Analysis)> All() =>
        ExpectedArticle.Slugs.Select(slug => (slug, ExpectedArticle.Load(slug), ExpectedArticle.Analyze(slug)));
}
