namespace TextAnalysis.Tests.Readme;

/// <summary>The C# of the README, run. The text between the markers is what the README shows, to the letter.</summary>
public sealed class SnippetTests
{
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

    private static string Printed(Action snippet)
    {
        var before = (Console.Out, Environment.CurrentDirectory);
        var folder = Directory.CreateTempSubdirectory("readme-");
        File.Copy(RepositoryFiles.PathOf("samples", "articles", "dam-evacuation.txt"), Path.Combine(folder.FullName, "article.txt"));
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
