using TextAnalysis.Html;

namespace TextAnalysis.Tests.Readme;

/// <summary>The C# of the README, run; each block of it stands here to the letter.</summary>
[Collection(nameof(ProcessStateTests))]
public sealed class SnippetTests
{
    private const string Page =
        """
        <!DOCTYPE html><html><head><title>Council sells the old mill</title>
        <meta property="article:published_time" content="2024-02-06T08:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <article><h1>Council sells the old mill</h1>
        <p>The town council of Lindal sold the old mill on Monday after two years of argument over its roof and its river wall.</p>
        <p>“It was falling into the water,” said Anna Falk, the mayor, who had voted against the sale in the autumn.</p>
        <p>The buyer, a brewer from the next valley, wants to open a bakery and eleven flats there within three years.</p></article>
        <footer>Subscribe to our newsletter</footer></body></html>
        """;

    private static string SourcePath => RepositoryFiles.PathOf("tests", "TextAnalysis.Tests", "Readme", "SnippetTests.cs");

    [Fact]
    public void Every_block_of_the_readme_is_one_of_these_snippets()
    {
        var source = string.Join('\n', File.ReadLines(SourcePath).Select(line => line.Trim()));

        Assert.NotEmpty(MarkdownFile.Blocks("README.md", "csharp"));
        foreach (var block in MarkdownFile.Blocks("README.md", "csharp"))
        {
            var code = block.Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith("using ", StringComparison.Ordinal));
            Assert.Contains(string.Join('\n', code).Trim(), source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void First_snippet_prints_who_said_what()
    {
        var printed = Printed(() =>
        {
            var analysis = ArticleAnalyzer.English.Analyze(File.ReadAllText("article.txt"));
            foreach (var quote in analysis.Quotes) Console.WriteLine($"{quote.Speaker?.Name}: {quote.Content}");
        });

        Assert.Contains("Rosa Huamán: ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Second_snippet_prints_everything_of_an_analysis()
    {
        var printed = Printed(() =>
        {
            // The text of a scraped page, with its menus and newsletter forms: only title, byline, date and body are analysed.
            var article = ArticleReader.Read(File.ReadAllText("article.txt"));
            Console.WriteLine($"{article.Title} by {article.Byline}, {article.Published:yyyy-MM-dd}");

            var analysis = ArticleAnalyzer.English.Analyze(article);

            // People, places, organisations: every mention of one is merged, with the roles the text gives.
            foreach (var person in analysis.People)
                Console.WriteLine($"{person.Name}, {string.Join("; ", person.Roles)}, named {person.Mentions.Length} times");

            // Places have coordinates; dates have a TIMEX3 value and the days they cover.
            foreach (var entity in analysis.Places) Console.WriteLine($"{entity.Name}: {entity.Place?.Latitude}, {entity.Place?.Longitude}");
            foreach (var date in analysis.Dates) Console.WriteLine($"{date.Text}: {date.Value}, {date.First} to {date.Last}");

            // Quotes: direct, indirect and mixed; the words, the cue, who said it, and by which rule that is known.
            foreach (var quote in analysis.Quotes)
                Console.WriteLine($"{quote.Kind} {quote.Speaker?.Name} ({quote.Attribution?.Rule}): {quote.Content}");
        });

        Assert.Contains("by Marisol Tejada and Owen Hartley, 2024-05-14", printed, StringComparison.Ordinal);
        Assert.Contains("Luis Paredes, ", printed, StringComparison.Ordinal);
        Assert.Contains("March 2022: 2022-03, ", printed, StringComparison.Ordinal);
        Assert.Contains("Direct Luis Paredes (", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_snippet_prints_what_the_page_says()
    {
        var printed = Printed(() =>
        {
            var article = HtmlArticleReader.Read(File.ReadAllText("page.html"));
            Console.WriteLine($"{article.Title}, {article.Published:yyyy-MM-dd}: {ArticleAnalyzer.English.Analyze(article)}");
        });

        Assert.StartsWith("Council sells the old mill, 2024-02-06: ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_snippet_finds_the_follow_up()
    {
        var printed = Printed(() =>
        {
            var index = new ArticleIndex();
            foreach (var path in Directory.EnumerateFiles("articles"))
                index.Add(Path.GetFileName(path), ArticleAnalyzer.English.Analyze(File.ReadAllText(path)));

            foreach (var near in index.FindRelated("dam-evacuation.txt", 3))
                Console.WriteLine($"{near.Score:0.00} {near.Id}: {string.Join(", ", near.Reasons.Take(5))}");
        });

        var lines = printed.Split('\n');
        Assert.Contains("dam-evacuation-short.txt", lines[0], StringComparison.Ordinal);
        Assert.Contains("dam-follow-up.txt", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_snippet_prints_every_article()
    {
        var printed = Printed(() =>
        {
            var articles = Directory.EnumerateFiles("articles").Select(path => ArticleReader.Read(File.ReadAllText(path)));
            foreach (var result in ArticleAnalyzer.English.AnalyzeMany(articles))
                Console.WriteLine(result.Error?.Message ?? result.Analysis!.ToString());
        });

        Assert.Equal(Directory.GetFiles(RepositoryFiles.PathOf("samples", "articles")).Length, printed.Trim().Split('\n').Length);
    }

    private static string Printed(Action snippet)
    {
        var before = (Console.Out, Environment.CurrentDirectory);
        var folder = Directory.CreateTempSubdirectory("readme-");
        var articles = folder.CreateSubdirectory("articles");
        foreach (var path in Directory.EnumerateFiles(RepositoryFiles.PathOf("samples", "articles")))
            File.Copy(path, Path.Combine(articles.FullName, Path.GetFileName(path)));
        File.Copy(Path.Combine(articles.FullName, "dam-evacuation.txt"), Path.Combine(folder.FullName, "article.txt"));
        File.WriteAllText(Path.Combine(folder.FullName, "page.html"), Page);
        using var output = new StringWriter();
        try
        {
            Environment.CurrentDirectory = folder.FullName;
            Console.SetOut(output);
            snippet();
            return output.ToString();
        }
        finally
        {
            Console.SetOut(before.Out);
            Environment.CurrentDirectory = before.CurrentDirectory;
            folder.Delete(recursive: true);
        }
    }
}

/// <summary>Tests that change what belongs to the whole process (console, current folder) run alone.</summary>
[CollectionDefinition(nameof(ProcessStateTests), DisableParallelization = true)]
public sealed class ProcessStateTests;
