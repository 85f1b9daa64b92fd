using System.CommandLine;
using TextAnalysis.Cli.Input;
using TextAnalysis.Cli.Json;
using TextAnalysis.Cli.Reports;

namespace TextAnalysis.Cli.Commands;

/// <summary><c>textanalysis read</c>: pages in, title, byline, date and body out.</summary>
internal static class ReadCommand
{
    /// <summary>Why JSON Lines have no <c>--format</c>.</summary>
    public const string LinesFormat = "--jsonl gives a line of JSON for each line";

    public static Command Create()
    {
        var common = new CommonOptions("Scraped pages, text or HTML; '-' is standard input.");
        var format = new Option<string>("--format") { Description = "How to print what was read.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("read", "Finds title, byline, date and body of scraped pages.") { format };
        common.AddTo(command);
        command.Does(common.Out, (result, output, cancellationToken) =>
        {
            return common.LinesOf(result, (format, LinesFormat)) is { } lines
                ? ReadLines(lines, output, cancellationToken)
                : ReadFiles(common.FilesOf(result), result.GetValue(format) == "json", output, cancellationToken);
        });
        return command;
    }

    private static bool ReadLines(string path, TextWriter output, CancellationToken cancellationToken) =>
        CommandRun.WithProgress("reading", LineCount.Of(path), progress => JsonLines.Map(
            path, line => JsonLines.Serialize(ArticleInput.FromJson(line).ToJson(JsonFields.Id(line))), output, progress, cancellationToken));

    private static bool ReadFiles(string[] paths, bool json, TextWriter output, CancellationToken cancellationToken)
    {
        var articles = new List<(string Path, Article Article)>();
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                articles.Add((path, ArticleInput.FromFile(path, clean: false, published: null)));
            }
            catch (InputException error)
            {
                CommandRun.Complain(error.Message);
            }
        }
        if (!json)
            foreach (var (path, article) in articles) ConsoleReport.WriteArticle(output, path, article);
        else if (articles.Count > 0)
            output.WriteLine(JsonLines.SerializeFiles<ArticleJson>([.. articles.Select(a => a.Article.ToJson(JsonFields.Id(a.Path)))], paths.Length));
        return articles.Count == paths.Length;
    }
}
