using System.CommandLine;
using TextAnalysis.Cli.Input;
using TextAnalysis.Cli.Json;

namespace TextAnalysis.Cli.Commands;

/// <summary><c>textanalysis compare</c>: how much two texts have in common.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var common = new CommonOptions("Two articles.");
        var command = new Command("compare", "Scores how similar two texts are, from 0 to 1.");
        common.AddTo(command);
        command.Does(common.Out, (result, output, cancellationToken) =>
        {
            if (common.LinesOf(result) is { } lines) return CompareLines(lines, output, cancellationToken);
            if (common.FilesOf(result) is not { Length: 2 } paths) throw new UsageException("give two files, or --jsonl; see 'textanalysis compare --help'");
            var score = ArticleSimilarity.Compare(Analyze(paths[0]), Analyze(paths[1]));
            output.WriteLine(score.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture));
            return true;
        });
        return command;
    }

    private static bool CompareLines(string path, TextWriter output, CancellationToken cancellationToken) =>
        CommandRun.WithProgress("comparing", LineCount.Of(path), progress => JsonLines.Map(path, Compare, output, progress, cancellationToken));

    private static ArticleAnalysis Analyze(string path) =>
        ArticleAnalyzer.English.Analyze(ArticleInput.FromFile(path, clean: false, published: null));

    private static string Compare(System.Text.Json.JsonElement line)
    {
        var a = ArticleAnalyzer.English.Analyze(Article.FromText(JsonFields.RequiredString(line, "a")));
        var b = ArticleAnalyzer.English.Analyze(Article.FromText(JsonFields.RequiredString(line, "b")));
        return JsonLines.Serialize(new ComparisonJson(JsonFields.Id(line), Math.Round(ArticleSimilarity.Compare(a, b), 6)));
    }
}
