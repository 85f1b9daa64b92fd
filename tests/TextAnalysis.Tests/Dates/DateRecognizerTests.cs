using System.Globalization;
using CsCheck;

namespace TextAnalysis.Tests.Dates;

public sealed class DateRecognizerTests
{
    private static readonly string[] Words =
    [
        "Monday", "last", "the", "3", "2014", "May", "/", "-", "week", "two", "ago", "a.m.", "8:30", "'", "s", "of", "quarter", "every", "next",
        "99999999", "29", "February", "\ud83d", ".", ",", "century", "BC", "0", "year", "half", "first", "'98", "thousand", "10000", "Easter", "later",
    ];

    public static TheoryData<string?, string, string> Cases => DateSpec.Rows();

    public static TheoryData<string?, string, string> KnownFailures => DateSpec.FailingRows();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_the_expressions_of_the_specification_with_their_values(string? published, string sentence, string expected) =>
        Assert.Equal(expected, Row(sentence, published));

    [Theory]
    [MemberData(nameof(KnownFailures))]
    public void What_is_known_to_fail_still_does_or_belongs_to_another_section(string? published, string sentence, string expected) =>
        Assert.NotEqual(expected, Row(sentence, published));

    [Fact]
    public void A_time_that_alone_would_be_no_date_is_reported_with_its_value_beside_any_word()
    {
        (string Text, string Values)[] times = [("2019 to 2020", "2019; 2020"), ("6 weeks", "P6W"), ("within an hour", "PT1H"), ("1987", "1987")];
        string[] carriers = ["They rented it {0}.", "{0} passed quietly", "Closed {0}", "She served {0}, and nobody minded", "Budget: {0}"];
        Gen.Select(Gen.Int[0, times.Length - 1], Gen.Int[0, carriers.Length - 1], Gen.Bool).Sample((time, carrier, isDated) =>
        {
            var sentence = string.Format(CultureInfo.InvariantCulture, carriers[carrier], times[time].Text);

            Assert.Equal(times[time].Values, string.Join("; ", Find(sentence, isDated ? "2023-03-20" : null).Select(date => date.Value)));
        });
    }

    [Fact]
    public void The_specification_has_cases() => Assert.True(Cases.Count > 60);

    [Theory]
    [InlineData("It opened in May 1975.", "1975-05-01", "1975-05-31")]
    [InlineData("It opened in 1998.", "1998-01-01", "1998-12-31")]
    [InlineData("It opened in the 1990s.", "1990-01-01", "1999-12-31")]
    [InlineData("It opened on March 20, 2023.", "2023-03-20", "2023-03-20")]
    [InlineData("It opened last week.", "2023-03-13", "2023-03-19")]
    [InlineData("It opened in the fourth quarter of 2022.", "2022-10-01", "2022-12-31")]
    [InlineData("It opened in February 2024.", "2024-02-01", "2024-02-29")]
    public void A_period_is_a_range_of_days_and_never_a_guessed_one(string sentence, string first, string last)
    {
        var date = Assert.Single(Find(sentence, "2023-03-20"));

        Assert.Equal((Day(first), Day(last)), (date.First, date.Last));
    }

    [Theory]
    [InlineData(1961, "1961-04-02")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2011, "2011-04-24")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_is_where_the_church_has_it(int year, string expected)
    {
        var date = Assert.Single(Find($"They wed at Easter {year}.", null));

        Assert.Equal(Day(expected), date.First);
    }

    [Theory]
    [InlineData(DateOrder.MonthFirst, "2023-03-04")]
    [InlineData(DateOrder.DayFirst, "2023-04-03")]
    [InlineData(DateOrder.Auto, "2023-03-04")]
    public void The_order_of_an_ambiguous_date_is_the_callers(DateOrder order, string expected)
    {
        var analyzer = new ArticleAnalyzer(new AnalyzerOptions { DateOrder = order });

        var date = Assert.Single(analyzer.Analyze(Article.FromText("The invoice of 03/04/2023 is unpaid.")).Dates);

        Assert.Equal(expected, date.Value);
    }

    [Theory]
    [InlineData("LONDON (Reuters) - The invoice of 03/04/2023 is unpaid, the court in New York heard.", "2023-04-03")]
    [InlineData("CHICAGO (AP) - The invoice of 03/04/2023 is unpaid, the court in London heard.", "2023-03-04")]
    [InlineData("The invoice of 03-04-2023 is unpaid, a court in Paris heard; the firm is from Lyon.", "2023-04-03")]
    [InlineData("LONDON (Reuters) - The invoice of 03/04/2023 is unpaid, that of 12/25/2022 was paid.", "2023-03-04")]
    public void Where_no_date_decides_the_order_the_dateline_does(string text, string expected) =>
        Assert.Equal(expected, ArticleAnalyzer.English.Analyze(Article.FromText(text)).Dates[0].Value);

    [Theory]
    [InlineData("It struck at 8:30 a.m. EST on March 20, 2023.", -300)]
    [InlineData("It struck at 14:00 UTC+2 on March 20, 2023.", 120)]
    [InlineData("It struck at 11 p.m. Eastern Daylight Time on March 20, 2023.", -240)]
    [InlineData("It struck at 2023-03-20T08:30:00-05:30.", -330)]
    [InlineData("It struck at 2023-03-20T08:30:00Z.", 0)]
    public void A_written_zone_is_kept_as_its_offset(string sentence, int minutes)
    {
        var date = Assert.Single(Find(sentence, null));

        Assert.Equal((DateKind.Time, TimeSpan.FromMinutes(minutes)), (date.Kind, date.UtcOffset));
    }

    [Fact]
    public void A_time_over_an_entry_of_live_coverage_is_of_the_day_of_publication()
    {
        var dates = Find("It burnt on May 4, 2019, at 3 p.m.\n\n2:35 p.m.\n\nFire crews arrive at 2 p.m.", "2023-03-20");

        Assert.Equal(["2019-05-04T15:00", "2023-03-20T14:35", "2023-03-20T14:00"], dates.Select(date => date.Value));
    }

    [Fact]
    public void Any_text_gives_valid_spans_in_order_and_the_same_every_time()
    {
        var word = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);
        Gen.Select(word.Array[0, 30], Gen.Bool, (words, isGlued) => string.Join(isGlued ? "" : " ", words)).Sample(text =>
        {
            var dates = Find(text, "2023-03-20");
            var end = 0;
            foreach (var date in dates)
            {
                Assert.True(date.Span.Start >= end && date.Span.End <= text.Length && !date.Span.IsEmpty);
                Assert.Equal(text[date.Span.Start..date.Span.End], date.Text);
                Assert.True(date.First is null == date.Last is null && (date.First is null || date.First <= date.Last));
                end = date.Span.End;
            }
            Assert.Equal(dates.Select(date => date.ToString()), Find(text, "2023-03-20").Select(date => date.ToString()));
        }, iter: 3_000);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_hold(string published)
    {
        var dates = Find("Last week, next century, on Monday, three thousand years ago, in a decade, next Easter, last winter, the year before, on Jan. 1 and Dec. 31.", published);

        Assert.All(dates, date => Assert.True(date.First is null || date.First <= date.Last));
    }

    [Fact]
    public void A_text_without_dates_allocates_nothing()
    {
        var document = Document.Parse(string.Concat(Enumerable.Repeat("The mayor of the town said that a new bridge, at 14 metres, is the longest. ", 50)));
        var recognizer = new DateRecognizer();

        Assert.Equal(0, Allocation.LeastOf(() => recognizer.Recognize(document, [], null)));
    }

    private static string Row(string sentence, string? published) =>
        string.Join("; ", Find(sentence, published).Select(date => $"{date.Text} = {date.Value ?? "-"}"));

    private static System.Collections.Immutable.ImmutableArray<DateMention> Find(string text, string? published) =>
        new DateRecognizer().Recognize(Document.Parse(text), [], published is null ? null : Day(published));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
