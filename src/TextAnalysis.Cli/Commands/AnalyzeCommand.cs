using System.CommandLine;
using TextAnalysis.Cli.Input;
using TextAnalysis.Cli.Json;
using TextAnalysis.Cli.Reports;

namespace TextAnalysis.Cli.Commands;

/// <summary><c>textanalysis analyze</c>: articles in, entities, dates and quotes out.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var common = new CommonOptions("Pages or articles, text or HTML; '-' is standard input.");
        var format = new Option<string>("--format") { Description = "How to print what was found.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "html");
        var clean = new Option<bool>("--clean") { Description = "Text files hold nothing but the article: drop no line as clutter." };
        var published = new Option<string?>("--published")
        {
            Description = "Day of publication (ISO 8601), whatever the pages say; a line of JSON may have its own.",
            HelpName = "DAY",
        };
        published.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!ArticleInput.IsPublished(token.Value)) result.AddError($"--published: no ISO 8601 date: {token.Value}");
        });

        var command = new Command("analyze", "Finds the people, places, organisations, dates and quotes of articles.") { format, clean, published };
        common.AddTo(command);
        command.Does(common.Out, (result, output, cancellationToken) =>
        {
            var day = result.GetValue(published);
            return common.LinesOf(result, (format, ReadCommand.LinesFormat), (clean, "a line of JSON says so with \"text\" in place of \"page\"")) is { } lines
                ? AnalyzeLines(lines, day, output, cancellationToken)
                : AnalyzeFiles(common.FilesOf(result), result.GetValue(format)!, result.GetValue(clean), day, output, cancellationToken);
        });
        return command;
    }

    private static bool AnalyzeLines(string path, string? published, TextWriter output, CancellationToken cancellationToken) =>
        CommandRun.WithProgress("analysing", LineCount.Of(path), progress =>
            JsonLines.Map(path, line => Analyze(line, published), output, progress, cancellationToken));

    private static string Analyze(System.Text.Json.JsonElement line, string? published)
    {
        var analysis = ArticleAnalyzer.English.Analyze(ArticleInput.FromJson(line, published));
        return JsonLines.Serialize(analysis.ToJson(JsonFields.Id(line), withText: JsonFields.OptionalString(line, "html") is not null));
    }

    private static bool AnalyzeFiles(string[] paths, string format, bool clean, string? published, TextWriter output, CancellationToken cancellationToken)
    {
        var analyses = new List<(string Path, ArticleAnalysis Analysis)>();
        var allRead = true;
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                analyses.Add((path, ArticleAnalyzer.English.Analyze(ArticleInput.FromFile(path, clean, published))));
            }
            catch (InputException error)
            {
                CommandRun.Complain(error.Message);
                allRead = false;
            }
        }
        if (analyses.Count == 0) return allRead;
        switch (format)
        {
            case "json":
                output.WriteLine(JsonLines.SerializeFiles<AnalysisJson>(
                    [.. analyses.Select(a => a.Analysis.ToJson(JsonFields.Id(a.Path), withText: true))], paths.Length));
                break;
            case "html":
                HtmlReport.Write(output, [.. analyses.Select(a => a.Analysis)]);
                break;
            default:
                foreach (var (path, analysis) in analyses) ConsoleReport.Write(output, path, analysis);
                break;
        }
        return allRead;
    }
}
