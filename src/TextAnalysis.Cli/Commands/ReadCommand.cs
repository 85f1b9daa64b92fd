using System.CommandLine;
using TextAnalysis.Cli.Input;
using TextAnalysis.Cli.Json;
using TextAnalysis.Cli.Reports;

namespace TextAnalysis.Cli.Commands;

/// <summary><c>textanalysis read</c>: pages in, title, byline, date and body out.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var files = CommonOptions.Files("Scraped pages, text or HTML; '-' is standard input.");
        var common = new CommonOptions();
        var format = new Option<string>("--format") { Description = "How to print what was read.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("read", "Finds title, byline, date and body of scraped pages.") { files, format };
        common.AddTo(command);
        command.Does(common.Out, (result, output, cancellationToken) =>
        {
            var paths = result.GetValue(files) ?? [];
            if (result.GetValue(common.JsonLines) is { } lines)
            {
                if (paths.Length > 0) throw new UsageException("give files or --jsonl, not both");
                return CommandRun.WithProgress("reading", LineCount.Of(lines), progress => JsonLines.Map(
                    lines, line => JsonLines.Serialize(ArticleInput.FromJson(line).ToJson(JsonFields.Id(line))), output, progress, cancellationToken));
            }
            if (paths.Length == 0) throw new UsageException("give a file, '-' for standard input, or --jsonl; see 'textanalysis read --help'");
            return ReadFiles(paths, result.GetValue(format) == "json", output);
        });
        return command;
    }

    private static bool ReadFiles(string[] paths, bool json, TextWriter output)
    {
        var allRead = true;
        foreach (var path in paths)
        {
            try
            {
                var article = ArticleInput.FromFile(path, clean: false, published: null);
                if (json) output.WriteLine(JsonLines.Serialize(article.ToJson(), indented: true));
                else ConsoleReport.WriteArticle(output, path, article);
            }
            catch (InputException error)
            {
                CommandRun.Complain(error.Message);
                allRead = false;
            }
        }
        return allRead;
    }
}
