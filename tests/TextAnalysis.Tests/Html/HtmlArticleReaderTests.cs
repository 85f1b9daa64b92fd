using System.Text;
using TextAnalysis.Html;

namespace TextAnalysis.Tests;

public sealed class HtmlArticleReaderTests
{
    private const string Page = """
        <!doctype html><html lang="en-GB"><head><title>Ferry kept | The Port Ellery Post</title>
        <link rel="canonical" href="https://post.example/2024/06/04/ferry">
        <meta property="og:title" content="Ferry kept after close vote">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry kept after a close vote","datePublished":"2024-06-04T08:30:00+01:00",
          "dateModified":"2024-06-05T10:00:00Z","articleSection":"Town","author":[{"@type":"Person","name":"Ned Carraway"},{"@type":"Person","name":"Ada Moss"}]}</script>
        </head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <article><h1>Ferry kept after a close vote</h1><p class="byline">By Ned Carraway and Ada Moss</p>
        <figure><img src="f.jpg"><figcaption>The ferry leaves the harbour on its morning run, as it has for a century.</figcaption></figure>
        <p>Residents of Port Ellery voted on Monday to keep the ferry that has crossed the bay since 1911, the council said.</p>
        <p>“It is part of who we are,” said the mayor, Rosa Lind, who had campaigned for it all through the winter and the spring.</p>
        <p>Opponents had wanted to spend the money on a bridge, which they said would be cheaper in the long run and safer in storms.</p>
        </article><footer>© 2024 The Port Ellery Post. All rights reserved.</footer></body></html>
        """;

    [Fact]
    public void Reads_what_the_page_says_of_its_article()
    {
        var article = HtmlArticleReader.Read(Page);

        Assert.Equal("Ferry kept after a close vote", article.Title);
        Assert.Equal(["Ned Carraway", "Ada Moss"], article.Authors);
        Assert.Equal(new DateTimeOffset(2024, 6, 4, 8, 30, 0, TimeSpan.FromHours(1)), article.PublishedTime);
        Assert.Equal(new DateOnly(2024, 6, 4), article.Published);
        Assert.Equal(new DateTimeOffset(2024, 6, 5, 10, 0, 0, TimeSpan.Zero), article.Modified);
        Assert.Equal("Town", article.Section);
        Assert.Equal("en-GB", article.Language);
        Assert.Equal(new Uri("https://post.example/2024/06/04/ferry"), article.CanonicalUrl);
    }

    [Fact]
    public void Keeps_the_paragraphs_and_leaves_captions_and_footers_out()
    {
        var article = HtmlArticleReader.Read(Page);

        Assert.Equal(3, article.Body.Length);
        Assert.StartsWith("Residents", article.Body[0].In(article.Text).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("in storms.", article.Body[^1].In(article.Text).ToString(), StringComparison.Ordinal);
        Assert.Equal(article.Title, article.TitleSpan!.Value.In(article.Text).ToString());
    }

    [Fact]
    public void Falls_back_on_the_address_for_the_date()
    {
        var article = HtmlArticleReader.Read("<p>Nothing but a line of text here.</p>", new Uri("https://post.example/2023/11/08/story"));

        Assert.Equal(new DateOnly(2023, 11, 8), article.Published);
    }

    [Theory]
    [InlineData("utf-8", "<meta charset=utf-8>")]
    [InlineData("utf-16", "")]
    [InlineData("windows-1252", "<meta charset=\"iso-8859-1\">")]
    [InlineData("windows-1252", "")]
    public void Finds_the_encoding_of_bytes(string name, string meta)
    {
        var text = $"<html><head>{meta}<title>Café Müller à Orléans</title></head><body><p>Le café “Müller” a rouvert à Orléans, où l’été dure.</p></body></html>";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        var article = HtmlArticleReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

        Assert.Equal("Café Müller à Orléans", article.Title);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div/>")]
    [InlineData("<div></x>")]
    [InlineData("<span></x>")]
    [InlineData("<span><div></span>")]
    [InlineData("<li><dd>")]
    [InlineData("<optgroup>")]
    [InlineData("<table><td></div>")]
    [InlineData("<title></div></title><div>")]
    [InlineData("<!--><div><!-->")]
    [InlineData("<template>")]
    [InlineData("<svg><style><g>")]
    [InlineData("<b></i>")]
    public void Turns_away_pages_nested_without_end(string part)
    {
        var page = string.Concat(Enumerable.Repeat(part, 1_000_000));
        InvalidDataException? refusal = null;

        var time = ThreadTime.Of(() => refusal = Assert.Throws<InvalidDataException>(() => HtmlArticleReader.Read(page)));

        Assert.Contains("nested", refusal!.Message, StringComparison.Ordinal);
        Assert.True(time < TimeSpan.FromSeconds(5), $"{time}");
    }

    [Theory]
    [InlineData("<p ")]
    [InlineData("</p ")]
    [InlineData("<svg><style><g ")]
    [InlineData("<svg><script><g ")]
    public void Turns_away_elements_with_attributes_without_end(string start) =>
        Assert.Throws<InvalidDataException>(() => HtmlArticleReader.Read(start + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i} ")) + ">"));

    [Fact]
    public void Turns_away_formatting_that_each_paragraph_would_open_again()
    {
        var page = "<p>" + string.Concat(Enumerable.Range(0, 300).Select(i => $"<b id=b{i}>bold")) + string.Concat(Enumerable.Repeat("<p>x", 100_000));

        var refusal = Assert.Throws<InvalidDataException>(() => HtmlArticleReader.Read(page));

        Assert.Contains("formatting", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_a_page_of_old_that_closes_no_formatting_in_the_cells_of_its_tables()
    {
        const string sentence = "The council of Port Ellery voted on Monday to keep the ferry that has crossed the bay since 1911.";
        var cells = string.Concat(Enumerable.Repeat("<tr><td><font size=2><b>Fares", 1_000));

        var article = HtmlArticleReader.Read($"<html><body><table>{cells}</table><h1>Ferry kept</h1><p>{sentence}</p><p>{sentence}</p></body></html>");

        Assert.Contains(article.Body, span => span.In(article.Text).SequenceEqual(sentence));
    }

    [Fact]
    public void Preformatted_text_has_the_paragraphs_that_its_lines_make()
    {
        var article = HtmlArticleReader.Read("""
            <html><body><h1>Port Ellery keeps its ferry</h1><pre>
            The council of Port Ellery voted on Monday to keep the ferry that has
            crossed the bay since 1911, although the count was closer than anyone
            had expected.

            <a href="/ruiz">Mayor Anna Ruiz</a> said the service would cost the town
            two million dollars a year.

            Opponents had asked for a bridge, which they said would be cheaper in
            the long run and safer in the storms of spring.
            </pre></body></html>
            """);

        Assert.Equal(3, article.Body.Length);
        Assert.Equal("Mayor Anna Ruiz said the service would cost the town two million dollars a year.", article.Body[1].In(article.Text).ToString());
    }

    [Fact]
    public void A_script_that_looks_like_a_tag_is_no_tag()
    {
        const string sentence = "The council of Port Ellery voted on Monday to keep the ferry that has crossed the bay since 1911.";
        var script = "<script>if (a <b) { " + string.Concat(Enumerable.Repeat("go on ; ", 2_000)) + "}</script>";

        var article = HtmlArticleReader.Read($"<html><body>{script}<h1>Ferry kept</h1><p>{sentence}</p><p>{sentence}</p></body></html>");

        Assert.Equal(2, article.Body.Length);
    }

    [Fact]
    public void Turns_away_pages_too_long_to_be_news() =>
        Assert.Throws<InvalidDataException>(() => HtmlArticleReader.Read(new byte[50 << 20]));

    public static TheoryData<string, string> HostilePages => new()
    {
        { "text without an end", "<p>" + string.Concat(Enumerable.Repeat("word and more words. ", 400_000)) },
        { "paragraphs", string.Concat(Enumerable.Repeat("<p>One of very many paragraphs, and it is not even a long one.", 40_000)) },
        { "references", "<p>" + string.Concat(Enumerable.Repeat("&amp;&NotExists;&#x41;&#1;", 200_000)) },
        { "entities that hold entities", "<!DOCTYPE html [" + string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY e{i} \"&e{i - 1};&e{i - 1};\">")) + "]><p>&e20;</p>" },
        { "formatting opened in each paragraph", string.Concat(Enumerable.Range(0, 1_500).Select(i => $"<p><b id=b{i}>bold")) },
        { "formatting opened in many paragraphs", string.Concat(Enumerable.Range(0, 300).Select(i => $"<p><b id=b{i}>bold")) },
        { "a table in each cell", string.Concat(Enumerable.Repeat("<table><tr><td>", 900)) },
        { "an attribute of ten million characters", "<p class=\"" + new string('a', 10_000_000) + "\">Text" },
        { "a quote that does not end", "<p class=\"" + string.Concat(Enumerable.Repeat("<div>", 100_000)) },
        { "data of no end", "<script type=\"application/ld+json\">" + new string('[', 500_000) + "</script><p>Text" },
        { "paragraphs deep in the page", string.Concat(Enumerable.Repeat("<div>", 1_500)) + string.Concat(Enumerable.Repeat("<p>Short text in a deep page.", 40_000)) },
        { "links side by side", string.Concat(Enumerable.Repeat("<a href=/x>A link of some words</a> ", 28_000)) },
        { "paths inside of paths", "<svg>" + string.Concat(Enumerable.Repeat("<path>", 40_000)) },
        { "shapes side by side", "<svg>" + string.Concat(Enumerable.Repeat("<g></g>", 500_000)) + "</svg><p>Text" },
        { "hidden text deep in the page", string.Concat(Enumerable.Repeat("<div>", 1_500)) + "<div hidden>" + string.Concat(Enumerable.Repeat("<p>Short text that nobody sees.", 20_000)) },
        { "things of no end", "<script type=application/ld+json>[" + string.Concat(Enumerable.Repeat("{\"@type\":\"Article\",\"author\":{\"@id\":\"x\"}},", 20_000)) + "{}]</script><p>Text" },
        { "ends of nothing", string.Concat(Enumerable.Repeat("</div></p></br>", 100_000)) },
    };

    [Theory]
    [MemberData(nameof(HostilePages))]
    public void Reads_or_refuses_a_hostile_page_in_bounded_time(string what, string html)
    {
        var time = ThreadTime.Of(() =>
        {
            try
            {
                HtmlArticleReader.Read(html);
            }
            catch (InvalidDataException refusal)
            {
                Assert.Contains("page", refusal.Message, StringComparison.Ordinal);
            }
        });

        // Some tenths of a second on a quiet machine; what is quadratic takes minutes.
        Assert.True(time < TimeSpan.FromSeconds(40), $"{what}: {time}");
    }

    [Fact]
    public void Takes_the_text_from_the_data_where_the_page_shows_only_its_start()
    {
        const string first = "The mayor of Port Ellery will step down in May, she told the council in a letter that was read out on Tuesday night.";
        var rest = string.Join("\\n", Enumerable.Range(2, 9).Select(i => $"Councillor number {i} said that she had led the town well, and that a ferry might be named after her."));

        var article = HtmlArticleReader.Read($$"""
            <html><head><title>Mayor to resign | The Post</title>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor to resign","articleBody":"{{first}}\n{{rest}}"}</script>
            </head><body><article><h1>Mayor to resign</h1><p>{{first}}</p><div id="more"></div></article></body></html>
            """);

        Assert.Equal(10, article.Body.Length);
        Assert.Equal(first, article.Body[0].In(article.Text).ToString());
    }

    [Fact]
    public void Reads_what_a_paywall_shows()
    {
        var article = HtmlArticleReader.Read("""
            <html><head><title>Mayor to resign | The Post</title></head><body><article><h1>Mayor to resign</h1>
            <p>The mayor of Port Ellery will step down in May, she told the council in a letter that was read out on Tuesday night.</p>
            <div class="paywall-promo"><p>Subscribe to read on. Already a subscriber? Sign in.</p></div></article></body></html>
            """);

        Assert.Contains("step down in May", article.Body[0].In(article.Text).ToString(), StringComparison.Ordinal);
        Assert.Single(article.Body);
    }

    [Theory]
    [InlineData("<html><head><script>var a = '<p>no text</p>';</script><style>p { color: red }</style></head><body><script>b()</script></body></html>")]
    [InlineData("<html><frameset cols='50%,50%'><frame src='a.html'><frame src='b.html'></frameset></html>")]
    public void Finds_no_body_where_there_is_none(string html) => Assert.Empty(HtmlArticleReader.Read(html).Body);

    [Theory]
    [InlineData("https://post.example/story", "en", 2020, 2, 10)]
    [InlineData("https://post.co.uk/story", "en", 2020, 10, 2)]
    [InlineData("https://post.example/story", "en-AU", 2020, 10, 2)]
    [InlineData("https://post.co.uk/story", "en-US", 2020, 2, 10)]
    public void Knows_where_the_day_comes_first(string url, string language, int year, int month, int day)
    {
        var article = HtmlArticleReader.Read($"<html lang={language}><meta name=date content=02/10/2020><p>Text of the story.</p></html>", new Uri(url));

        Assert.Equal(new DateOnly(year, month, day), article.Published);
    }

    [Fact]
    public void Takes_the_last_change_for_the_day_where_no_other_is_known()
    {
        var article = HtmlArticleReader.Read("<meta property=article:modified_time content=2021-05-06T07:08:09Z><p>Text of the story.</p>");

        Assert.Equal(new DateOnly(2021, 5, 6), article.Published);
    }

    [Fact]
    public void A_gallery_tells_its_story_in_captions()
    {
        var slides = string.Concat(new[] { "harbour", "market", "bridge", "tower" }.Select(place =>
            $"<figure><img src={place}.jpg><figcaption>The old {place} of Port Ellery was painted by hand over three weeks in spring, and the people who live beside it brought soup.</figcaption></figure>"));

        var article = HtmlArticleReader.Read($"<html><head><title>Town in colours</title></head><body><article><h1>Town in colours</h1>{slides}</article></body></html>");

        Assert.Equal(4, article.Body.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<p")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":[{]}</script>")]
    [InlineData("<a href='&#xD800;'>\uD800</a>")]
    public void Gives_an_article_for_any_page(string html) => Assert.NotNull(HtmlArticleReader.Read(html).Text);
}
