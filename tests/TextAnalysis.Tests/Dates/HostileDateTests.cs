namespace TextAnalysis.Tests.Dates;

public sealed class HostileDateTests
{
    private const int Characters = 50_000;

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
    public void Time_grows_with_the_length_of_the_text_only(string part) => LinearTime.Assert(Characters, length =>
    {
        var document = Document.Parse(string.Concat(Enumerable.Repeat(part, length / part.Length)));
        return () => Recognizer.Recognize(document, [], new DateOnly(2023, 3, 20));
    });

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
}
