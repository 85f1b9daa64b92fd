using System.Diagnostics;

namespace TextAnalysis.Tests.Dates;

public sealed class HostileDateTests
{
    private const int Characters = 200_000;

    private static readonly DateRecognizer Recognizer = new();

    [Theory]
    [InlineData("May ")]
    [InlineData("1 ")]
    [InlineData("1/")]
    [InlineData("1-2-")]
    [InlineData("1:")]
    [InlineData("- ")]
    [InlineData("-")]
    [InlineData("two hours and ")]
    [InlineData("twenty-")]
    [InlineData("a hundred and ")]
    [InlineData("May 3, ")]
    [InlineData("May 3 to ")]
    [InlineData("3 and ")]
    [InlineData("10 p.m. (1 GMT) ")]
    [InlineData("Monday the ")]
    [InlineData("30s and ")]
    [InlineData("the day before ")]
    [InlineData("the last week of ")]
    [InlineData("the first Monday of ")]
    public void Time_grows_with_the_length_of_the_text_only(string part)
    {
        var small = Time(string.Concat(Enumerable.Repeat(part, Characters / 8 / part.Length)));
        var large = Time(string.Concat(Enumerable.Repeat(part, Characters / part.Length)));

        Assert.True(large < (40 * small) + TimeSpan.FromSeconds(1), $"{small} for an eighth, {large} for the whole");
    }

    [Fact]
    public void Expressions_nested_without_end_do_not_overflow_the_stack()
    {
        var document = Document.Parse(string.Concat(Enumerable.Repeat("the last week of ", 50_000)) + "May 2014");

        var dates = Recognizer.Recognize(document, [], null);

        Assert.Equal("2014-06-01", dates[^1].Last?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_table_of_numbers_hides_no_date_behind_it()
    {
        var document = Document.Parse(string.Concat(Enumerable.Repeat("3 2014 7 ", 1_000)) + "and then, on May 3, 2014, it rained.");

        Assert.Equal("2014-05-03", Recognizer.Recognize(document, [], null)[^1].Value);
    }

    private static TimeSpan Time(string text)
    {
        var document = Document.Parse(text);
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 2; i++)
        {
            var clock = Stopwatch.StartNew();
            Recognizer.Recognize(document, [], new DateOnly(2023, 3, 20));
            if (clock.Elapsed < best) best = clock.Elapsed;
        }
        return best;
    }
}
