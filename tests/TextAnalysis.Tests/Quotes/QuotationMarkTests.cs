using CsCheck;

namespace TextAnalysis.Tests.Quotes;

public sealed class QuotationMarkTests
{
    private const int Characters = 400_000;

    [Theory]
    [InlineData("She called it “a gift” and left.", "“a gift”")]
    [InlineData("She called it \"a gift\" and left.", "\"a gift\"")]
    [InlineData("She called it ‘a gift’ and left.", "‘a gift’")]
    [InlineData("She called it 'a gift' and left.", "'a gift'")]
    [InlineData("She called it ``a gift'' and left.", "``a gift''")]
    [InlineData("She called it ''a gift'' and left.", "''a gift''")]
    [InlineData("She called it «a gift» and left.", "«a gift»")]
    [InlineData("She called it « a gift » and left.", "« a gift »")]
    [InlineData("She called it „a gift“ and left.", "„a gift“")]
    public void Pairs_marks_of_every_style(string text, string quoted) => Assert.Equal([quoted], Quoted(text));

    [Fact]
    public void Takes_quotes_inside_of_quotes_for_part_of_them() =>
        Assert.Equal(["“He said ‘no’ and “never” twice”"], Quoted("Then: “He said ‘no’ and “never” twice” was all."));

    [Theory]
    [InlineData("The workers' union and the miners' club don't agree.")]
    [InlineData("Rock 'n' roll wasn't born in the '50s, y'all.")]
    [InlineData("It’s the dogs’ dinner, isn’t it?")]
    [InlineData("A 12\" pipe and a 6' ladder.")]
    public void Takes_no_apostrophe_for_a_quotation_mark(string text) => Assert.Empty(Quoted(text));

    [Fact]
    public void Closes_single_marks_behind_a_plural_possessive() =>
        Assert.Equal(["‘the miners’ last hope’"], Quoted("He called it ‘the miners’ last hope’ on Sunday."));

    [Fact]
    public void Goes_on_with_a_quote_that_opens_again_in_the_next_paragraph() =>
        Assert.Equal(["“One.\n\n“Two.\n\n“Three.”"], Quoted("“One.\n\n“Two.\n\n“Three.”\n\nFour."));

    [Fact]
    public void Ends_a_quote_without_a_closing_mark_with_its_paragraph() =>
        Assert.Equal(["“One and two.", "“four”"], Quoted("“One and two.\n\nThree and “four” more."));

    [Fact]
    public void Ends_a_quote_without_a_closing_mark_before_its_cue() =>
        Assert.Equal(["“We are done,", "“Really.”"], Quoted("“We are done, she said. “Really.”"));

    [Fact]
    public void Gives_ordered_spans_that_do_not_overlap_for_any_text() =>
        Gen.String[Gen.Char["“”‘’\"'`«»„ ,.ab\n"], 0, 200].Sample(text =>
        {
            var spans = QuotationMarkPairer.Pair(Document.Parse(text), QuoteModel.English.Cues);
            for (var i = 0; i < spans.Count; i++)
            {
                Assert.True(spans[i].EndToken > spans[i].FirstToken);
                if (i > 0) Assert.True(spans[i].FirstToken >= spans[i - 1].EndToken);
            }
        });

    [Theory]
    [InlineData("\"a\" ")]
    [InlineData("“a ")]
    [InlineData("‘a ")]
    [InlineData("a,” ")]
    [InlineData("“No,” he said. ")]
    [InlineData("A: “We want our money back,”\n\n")]
    [InlineData("Owen \"Tug\" Harriman said and she said and ")]
    public void Takes_time_in_proportion_to_the_number_of_marks(string unit) => LinearTime.Assert(Characters, length =>
    {
        var document = Document.Parse(string.Concat(Enumerable.Repeat(unit, length / unit.Length)));
        var finder = new QuoteFinder(QuoteModel.English);
        return () => finder.Find(document, []);
    });

    private static IEnumerable<string> Quoted(string text)
    {
        var document = Document.Parse(text);
        return QuotationMarkPairer.Pair(document, QuoteModel.English.Cues)
            .Select(span => text[document.Tokens[span.FirstToken].Start..document.Tokens[span.EndToken - 1].End]);
    }
}
