using System.Diagnostics;

namespace TextAnalysis.Tests.Dates;

public sealed class HostileDateTests
{
    private const int Characters = 200_000;

    // Quadratic work on a text eight times as long takes 64 times as long, linear work 8 times.
    private const int Growth = 8, Bar = 16;

    // A busy machine makes a run slower, never faster: the least of as many as it takes to pass.
    private const int Runs = 10, RunsOfSmall = 3;

    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(2);

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
        var (small, large) = (Repeat(Characters / Growth), Repeat(Characters));
        var (forSmall, forLarge) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var run = 0; run < RunsOfSmall; run++) Least(ref forSmall, small);
        for (var run = 0; run < Runs && forLarge > (Bar * Least(ref forSmall, small)) + Slack; run++) Least(ref forLarge, large);

        Assert.True(forLarge <= (Bar * forSmall) + Slack, $"{forSmall} for an eighth, {forLarge} for the whole");

        Document Repeat(int characters) => Document.Parse(string.Concat(Enumerable.Repeat(part, characters / part.Length)));
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

    private static TimeSpan Least(ref TimeSpan best, Document document)
    {
        var clock = Stopwatch.StartNew();
        Recognizer.Recognize(document, [], new DateOnly(2023, 3, 20));
        if (clock.Elapsed < best) best = clock.Elapsed;
        return best;
    }
}
