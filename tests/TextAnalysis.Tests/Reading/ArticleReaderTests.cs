namespace TextAnalysis.Tests;

public sealed class ArticleReaderTests
{
    private const string Page = """
        14 °C
        Tuesday, June 4, 2024
        Home
        Politics
        Sport

        Harbour Town Votes To Keep Its Old Ferry

        Residents of Port Ellery voted on Monday to keep the ferry that has crossed the bay since 1911, the council said.

        “It is part of who we are,” said the mayor, Ada Moss, who had campaigned for it.

        The count was close.

        Opponents had wanted to spend the money on a bridge, which they said would be cheaper in the long run.

        Ned Carraway
        Ned Carraway
        Ned writes about harbours and the people who live beside them.

        Related Articles
        Please enter your comment!
        Please enter your name here
        Stay Connected
        """;

    [Theory]
    [InlineData("The dam above Quito cracked.", 1)]
    [InlineData("Ada Moss met Ned Carraway in Leeds on Monday.\n", 1)]
    [InlineData("Dam cracks\n\nNobody was hurt.", 2)]
    [InlineData("Home\nNews\nSport\nWeather\nContact", 0)]
    public void A_sentence_or_two_are_an_article_and_a_menu_is_none(string page, int paragraphs) =>
        Assert.Equal(paragraphs, ArticleReader.Read(page).Body.Length);

    [Fact]
    public void Finds_headline_byline_date_and_body_of_a_scraped_page()
    {
        var article = ArticleReader.Read(Page);

        Assert.Equal("Harbour Town Votes To Keep Its Old Ferry", article.Title);
        Assert.Equal("Ned Carraway", article.Byline);
        Assert.Equal(new DateOnly(2024, 6, 4), article.Published);
        Assert.Equal(4, article.Body.Length);
        Assert.StartsWith("Residents of Port Ellery", article.Body[0].In(Page).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("in the long run.", article.Body[^1].In(Page).ToString(), StringComparison.Ordinal);
    }

    private static readonly string[] Dredging =
    [
        "The harbour board of Port Ellery agreed on Monday to dredge the eastern channel before the winter, ending a dispute that had lasted for two years.",
        "Fishermen had complained that the silt left them only a few hours around high tide in which to land their catch, and that two boats had been damaged.",
        "“We have waited long enough for this,” said Tomas Reyle, who has fished out of the port since he was fourteen and speaks for its crews.",
        "The work will cost four million pounds, of which the county is to pay half, according to papers that were published before the meeting.",
        "Members who voted against the plan said the money would be better spent on the sea wall, part of which fell in the storms of last February.",
        "A contractor will be chosen in August, and the board expects the first dredger to arrive in the second week of September, its chair said.",
    ];

    public static TheoryData<int, string> Interruptions()
    {
        string[] blocks =
        [
            "Sign up to our newsletter|The week's best stories in your inbox.|Enter your email|By signing up you agree to our privacy policy|You can unsubscribe at any time|Share",
            "Share this article|Facebook|Twitter|WhatsApp|Email|Copy link",
            "Related stories|Mayor loses vote over market square|Bridge to close for repairs in May|How the river got its name|Advertisement",
        ];
        var data = new TheoryData<int, string>();
        foreach (var block in blocks) for (var at = 1; at < Dredging.Length; at++) data.Add(at, block);
        return data;
    }

    [Theory]
    [MemberData(nameof(Interruptions))]
    public void Keeps_the_prose_on_both_sides_of_a_form_or_a_list_of_links(int at, string block)
    {
        string[] page = ["Harbour board agrees to dredge the channel", "By Hanna Voss", "May 9, 2024", .. Dredging[..at], .. block.Split('|'), .. Dredging[at..]];

        var article = ArticleReader.Read(string.Join('\n', page));

        Assert.Equal(Dredging, article.Body.Select(span => span.In(article.Text).ToString()));
        Assert.Equal("Harbour board agrees to dredge the channel", article.Title);
    }

    [Fact]
    public void Reads_an_article_that_is_all_in_capitals()
    {
        string[] prose = [.. Dredging[..5].Select(paragraph => paragraph.ToUpperInvariant())];
        string[] page = ["Home", "News", "Sport", "Sign in", "HARBOUR BOARD AGREES TO DREDGE THE CHANNEL", "BY HANNA VOSS", "MAY 9, 2024", .. prose, "Related articles", "Privacy policy"];

        var article = ArticleReader.Read(string.Join('\n', page));

        Assert.Equal(prose, article.Body.Select(span => span.In(article.Text).ToString()));
        Assert.Equal("HARBOUR BOARD AGREES TO DREDGE THE CHANNEL", article.Title);
        Assert.Equal("HANNA VOSS", article.Byline);
    }

    [Theory]
    [InlineData("PARIS, Tenn. - May 9, 2024", true)]
    [InlineData("PARIS, Texas, May 9, 2024", true)]
    [InlineData("HELSINKI, Oct 24, 2024 (Nordwire)", true)]
    [InlineData("THURSDAY, May 9, 2024", false)]
    [InlineData("Updated, May 9, 2024", false)]
    [InlineData("May 9, 2024", false)]
    public void A_dateline_on_its_own_line_is_body_a_date_is_not(string line, bool isBody)
    {
        string[] page = ["Harbour board agrees to dredge the channel", "By Hanna Voss", line, .. Dredging];

        var article = ArticleReader.Read(string.Join('\n', page));

        Assert.Equal(isBody ? [line, .. Dredging] : Dredging, article.Body.Select(span => span.In(article.Text).ToString()));
        Assert.Equal("Harbour board agrees to dredge the channel", article.Title);
        Assert.Equal("Hanna Voss", article.Byline);
        Assert.Equal(2024, article.Published?.Year);
    }

    [Fact]
    public void A_byline_right_under_the_headline_of_wrapped_text_is_a_line_of_its_own()
    {
        const string page = """
            Ferry crews end their strike after nine days of talks in Mombasa
            By Grace Wanjohi, Nairobi
            Ferry crews in Mombasa ended a nine-day strike on Monday after the
            harbour board offered them a pay rise of six per cent, both sides
            said. The first boat of the morning left with forty lorries on
            board and a crowd of children waving from the quay.

            The board said it would raise fares in the summer to pay for the
            deal, which the ministry of transport has yet to approve, and that
            no ticket sold before then would have to be paid for again.
            """;

        var article = ArticleReader.Read(page);

        Assert.Equal("Ferry crews end their strike after nine days of talks in Mombasa", article.Title);
        Assert.Equal("Grace Wanjohi", article.Byline);
        Assert.Equal(2, article.Body.Length);
    }

    [Theory]
    [InlineData("GENEVA, Nov. 12, 2026 (Harbour News) — ", "2026-11-12")]
    [InlineData("NEW YORK, 3 March 2021 - ", "2021-03-03")]
    [InlineData("ST. LOUIS, March 3, 2021 -- ", "2021-03-03")]
    [InlineData("TORONTO (Sept. 15, 2024) — ", "2024-09-15")]
    [InlineData("PARIS, Tenn., May 9, 2024 - ", "2024-05-09")]
    [InlineData("GENEVA (Harbour News) — ", null)]
    [InlineData("US crews left the port on Aug. 30, 2021 — the last to go, in a night of rain, and then nothing moved for weeks. ", null)]
    [InlineData("IBM, which had opened in town, May 9, 2024 — ", null)]
    [InlineData("Geneva, which on Nov. 12, 2026 takes over the fair - ", null)]
    public void Takes_the_date_of_a_dateline_where_the_page_has_none(string dateline, string? day)
    {
        var page = "Port strike enters its third week\n\n" + dateline
            + "Dock workers at the lake port refused to unload another nine ships on Thursday, their union said, and warned of more to come.\n\n"
            + "The port's owners called the walkout unlawful and asked a court to end it. A judge will hear both sides next week.\n\n"
            + "Some 400 lorries waited at the gates, and farmers feared for fruit that was rotting in their holds.\n";

        Assert.Equal(day, ArticleReader.Read(page).Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\ud800")]
    [InlineData("Home\nSport\nSign in")]
    public void Gives_an_article_for_any_text(string page) => Assert.Same(page, ArticleReader.Read(page).Text);

    private static readonly Dictionary<string, Func<int, string>> HostilePages = new()
    {
        ["one line"] = length => Repeated("word and more words. ", length),
        ["one word"] = length => new string('a', length),
        ["tiny lines"] = length => Repeated("a\n", length),
        ["lines that a long first line holds"] = length => Repeated("Title of twelve. ", length / 2) + "\n" + Repeated("Title of twelve.\n", length / 2),
        ["dates"] = length => Repeated("March 3, 2020 at 4:05 pm\n", length),
        ["a line of dates"] = length => Repeated("March 3, 2020 ", length),
        ["bylines"] = length => Repeated("By\nAda Moss\n", length),
        ["prose and buttons"] = length => Repeated("The council said on Monday that it would keep the ferry, which crosses the bay.\nReply\n", length),
        ["half pairs"] = length => Repeated("\ud83d \udc00", length),
        ["blank lines"] = length => Repeated(" \n\u2028", length),
    };

    public static TheoryData<string> HostilePageNames => [.. HostilePages.Keys];

    [Theory]
    [MemberData(nameof(HostilePageNames))]
    public void Reads_a_hostile_page_in_linear_time(string what) => LinearTime.Assert(1_000_000, length =>
    {
        var page = HostilePages[what](length);
        return () => ArticleReader.Read(page);
    });

    [Theory]
    [MemberData(nameof(HostilePageNames))]
    public void Paragraphs_of_a_hostile_page_lie_in_it_in_order(string what)
    {
        var page = HostilePages[what](100_000);
        var end = 0;
        foreach (var span in ArticleReader.Read(page).Body)
        {
            Assert.True(span.Start >= end && span.End > span.Start && span.End <= page.Length);
            end = span.End;
        }
    }

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
