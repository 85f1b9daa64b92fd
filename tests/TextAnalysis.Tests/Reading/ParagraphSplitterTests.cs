using CsCheck;

namespace TextAnalysis.Tests;

public sealed class ParagraphSplitterTests
{
    private static string[] Paragraphs(string text) => [.. Article.FromText(text).Body.Select(span => span.In(text).ToString())];

    [Fact]
    public void A_line_is_a_paragraph() =>
        Assert.Equal(["The first says one thing.", "The second says another, at greater length than the first did."],
            Paragraphs("The first says one thing.\nThe second says another, at greater length than the first did.\n"));

    [Fact]
    public void Blank_lines_part_paragraphs_whatever_ends_a_line() =>
        Assert.Equal(["One.", "Two.", "Three.", "Four."], Paragraphs("One.\r\n\r\n  Two. \r\rThree.\u2029Four."));

    [Fact]
    public void Lines_broken_at_a_fixed_width_are_joined()
    {
        const string text = """
            The council of Port Ellery voted on Monday to keep the ferry that has
            crossed the bay since 1911, although the count was closer than anyone
            had expected.
            Opponents had asked for a bridge, which they said would be cheaper in
            the long run and safer in the storms of spring.
            """;

        Assert.Equal(2, Article.FromText(text).Body.Length);
    }

    [Fact]
    public void Lines_in_capitals_are_joined_where_sentences_run_over_them()
    {
        const string text = """
            THE COUNCIL OF PORT ELLERY VOTED ON MONDAY TO KEEP THE FERRY THAT HAS
            CROSSED THE BAY SINCE 1911, ALTHOUGH THE COUNT WAS CLOSER THAN ANYONE
            HAD EXPECTED.
            OPPONENTS HAD ASKED FOR A BRIDGE, WHICH THEY SAID WOULD BE CHEAPER IN
            THE LONG RUN AND SAFER IN THE STORMS OF SPRING.
            """;

        Assert.Equal(2, Paragraphs(text).Length);
    }

    [Fact]
    public void Headlines_in_capitals_stay_a_list() =>
        Assert.Equal(4, Paragraphs("""
            COUNCIL KEEPS ITS OLD FERRY AFTER A CLOSE VOTE
            BRIDGE PLAN SINKS WITHOUT MUCH REGRET IN SPRING
            STORM SEASON STARTS EARLY THIS YEAR ON THE COAST
            OYSTER BEDS REOPEN AFTER A WINTER WITHOUT WORK
            """).Length);

    [Fact]
    public void A_line_in_capitals_above_wrapped_text_is_a_heading()
    {
        const string text = """
            PORT ELLERY KEEPS THE FERRY AND DROPS THE PLAN FOR A BRIDGE, FOR NOW
            The council of Port Ellery voted on Monday to keep the ferry that has
            crossed the bay since 1911, although the count was closer than anyone
            had expected.
            """;

        Assert.Equal(2, Paragraphs(text).Length);
    }

    [Fact]
    public void A_first_line_set_in_opens_a_paragraph_below_one_of_a_single_line()
    {
        const string text = """
              The council of Port Ellery voted on Monday to keep the old ferry.
              Opponents had asked for a bridge, which they said would be cheaper
            in the long run and safer in the storms of spring, when the ferry now
            stays at its pier for days on end and nobody can cross.
            """;

        Assert.Equal("The council of Port Ellery voted on Monday to keep the old ferry.", Paragraphs(text)[0]);
        Assert.Equal(2, Paragraphs(text).Length);
    }

    [Fact]
    public void A_line_that_had_room_for_a_word_ends_a_paragraph_where_no_other_line_had()
    {
        const string text = """
            The council of Port Ellery voted on Monday to keep the ferry that has
            crossed the bay since 1911, although the count was closer than anyone
            had expected when it met in the old school that evening in June.
            An hour later opponents of the plan asked for a bridge, which they
            said would be cheaper in the long run and safer in the storms that
            blow over the bay in spring, when the ferry stays at its pier for as
            long as a week.
            """;

        Assert.Equal(2, Paragraphs(text).Length);
    }

    [Fact]
    public void A_date_below_a_full_line_is_a_line_of_its_own()
    {
        const string text = """
            Council of Port Ellery keeps the ferry that has crossed since 1911
            Tuesday, June 4, 2024
            The council of Port Ellery voted on Monday to keep the ferry that has
            crossed the bay since 1911, although the count was closer than anyone
            had expected when it met after the storm on the evening of Sunday,
            June 2, 2024, in the old school.
            """;

        Assert.Equal("Tuesday, June 4, 2024", Paragraphs(text)[1]);
        Assert.Equal(3, Paragraphs(text).Length);
    }

    [Fact]
    public void A_list_of_short_lines_stays_a_list() =>
        Assert.Equal(3, Article.FromText("Council keeps its old ferry after a vote\nBridge plan sinks without much regret\nStorm season starts early this year again").Body.Length);

    [Fact]
    public void Paragraphs_lie_in_order_and_hold_every_visible_character() =>
        Gen.String[Gen.Frequency((1, Gen.Char), (4, Gen.Char["\n\r a."]))].Sample(text =>
        {
            var at = 0;
            foreach (var span in Article.FromText(text).Body)
            {
                Assert.True(string.IsNullOrWhiteSpace(text[at..span.Start]));
                Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]));
                at = span.End;
            }
            Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        });
}
