namespace TextAnalysis.Tests.Dates;

public sealed class HostileDateTests
{
    private const int Characters = 50_000;

    // Quadratic work on a text eight times as long takes eight times as long as eight texts of an eighth, linear work as long.
    private const int Growth = 8, Bar = 2;

    // The processor's time is counted in steps of some milliseconds, so there has to be enough of it; the least of a few runs is undisturbed.
    private const int Repeats = 6, Runs = 4;

    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(8);

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
    [InlineData("two Fridays ")]
    [InlineData("a week from ")]
    [InlineData("the 2nd of ")]
    [InlineData("twice daily ")]
    [InlineData("now ")]
    [InlineData("5日 ２０１４年 ٣ مايو ")]
    public void Time_grows_with_the_length_of_the_text_only(string part)
    {
        var (small, large) = (Repeat(Characters / Growth), Repeat(Characters));
        var (forSmall, forLarge) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var run = 0; run < Runs && forLarge >= (Bar * Least(ref forSmall, small, Repeats * Growth)) + Slack; run++) Least(ref forLarge, large, Repeats);

        Assert.True(forLarge < (Bar * forSmall) + Slack, $"{forSmall} for {Growth} eighths, {forLarge} for the whole");

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

    private static TimeSpan Least(ref TimeSpan best, Document document, int repeats)
    {
        var time = ThreadTime.Of(() =>
        {
            for (var i = 0; i < repeats; i++) Recognizer.Recognize(document, [], new DateOnly(2023, 3, 20));
        });
        if (time < best) best = time;
        return best;
    }
}
