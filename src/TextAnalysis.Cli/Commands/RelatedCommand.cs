using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using TextAnalysis.Cli.Input;
using TextAnalysis.Cli.Json;
using TextAnalysis.Cli.Reports;

namespace TextAnalysis.Cli.Commands;

/// <summary><c>textanalysis related</c>: which of these articles are about the same thing.</summary>
internal static class RelatedCommand
{
    public static Command Create()
    {
        var common = new CommonOptions("Articles, text or HTML, or folders of them.");
        var top = new Option<int>("--top")
        {
            Description = "How many neighbours to give for each, 0 for all; with files, only those that score 0.05 or more.",
            DefaultValueFactory = _ => 10,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return count;
                result.AddError($"--top: no number of neighbours: {result.Tokens[0].Value}");
                return 0;
            },
        };

        var command = new Command("related", "Finds for each article the others that are about the same thing.") { top };
        common.AddTo(command);
        command.Does(common.Out, (result, output, cancellationToken) =>
        {
            return common.LinesOf(result) is { } lines
                ? RelateLines(lines, result.GetValue(top), output, cancellationToken)
                : RelateFiles(common.FilesOf(result), result.GetValue(top), output, cancellationToken);
        });
        return command;
    }

    private static bool RelateLines(string input, int top, TextWriter output, CancellationToken cancellationToken)
    {
        var index = new ArticleIndex();
        var lines = Analyze(input, index, cancellationToken);
        // The index knows articles by the JSON of their id, so that 1 and "1" stay two.
        var ids = lines.Where(line => line.Error is null).ToDictionary(line => line.Id!.Value.GetRawText(), line => line.Id!.Value, StringComparer.Ordinal);
        var count = top == 0 ? Math.Max(1, index.Count) : top;
        return CommandRun.WithProgress("relating", lines.Count, progress =>
        {
            foreach (var answer in lines.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(line => Answer(line, index, ids, count)))
            {
                output.WriteLine(answer);
                progress?.Invoke();
            }
            return ids.Count == lines.Count;
        });
    }

    private static List<RelatedLine> Analyze(string input, ArticleIndex index, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var lines = new List<RelatedLine>();
        CommandRun.WithProgress("analysing", LineCount.Of(input), progress =>
        {
            var parsed = JsonLines.Read(input).AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .WithMergeOptions(ParallelMergeOptions.NotBuffered)
                .Select(Analyze);
            foreach (var (line, analysis) in parsed)
            {
                var kept = line;
                if (line.Error is null && !seen.Add(line.Id!.Value.GetRawText())) kept = line with { Error = "another line has this id" };
                else if (analysis is not null) index.Add(line.Id!.Value.GetRawText(), analysis);
                lines.Add(kept);
                progress?.Invoke();
            }
            return true;
        });
        return lines;
    }

    private static (RelatedLine Line, ArticleAnalysis? Analysis) Analyze(ParsedLine line)
    {
        if (line.Value is not { } value) return (new RelatedLine(line.Number, null, line.Error), null);
        JsonElement? id = null;
        try
        {
            id = JsonFields.Id(value) ?? throw new InputException("\"id\" is missing");
            return (new RelatedLine(line.Number, id, null), ArticleAnalyzer.English.Analyze(ArticleInput.FromJson(value)));
        }
        catch (InputException error)
        {
            return (new RelatedLine(line.Number, id, error.Message), null);
        }
    }

    private static string Answer(RelatedLine line, ArticleIndex index, Dictionary<string, JsonElement> ids, int count)
    {
        if (line.Error is not null) return JsonLines.Error(line.Id, line.Number, line.Error);
        var neighbours = index.FindRelated(line.Id!.Value.GetRawText(), count);
        return JsonLines.Serialize(new RelatedJson(
            line.Id,
            [.. neighbours.Select(near => new NeighbourJson(ids[near.Id], Math.Round(near.Score, 6), near.IsDuplicate))]));
    }

    private static bool RelateFiles(string[] paths, int top, TextWriter output, CancellationToken cancellationToken)
    {
        var files = paths.SelectMany(Expand).Distinct(StringComparer.Ordinal).ToArray();
        var index = new ArticleIndex();
        var success = CommandRun.WithProgress("analysing", files.Length, progress =>
        {
            var analysed = files.AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .WithMergeOptions(ParallelMergeOptions.NotBuffered)
                .Select(Analyze);
            var areRead = true;
            foreach (var (path, analysis, error) in analysed)
            {
                if (analysis is not null) index.Add(path, analysis);
                if (error is not null) CommandRun.Complain(error);
                progress?.Invoke();
                areRead &= error is null;
            }
            return areRead;
        });
        foreach (var path in files.Where(index.Contains))
            ConsoleReport.WriteNeighbours(output, path, index.FindRelated(path, top == 0 ? Math.Max(1, index.Count) : top));
        return success;
    }

    private static (string Path, ArticleAnalysis? Analysis, string? Error) Analyze(string path)
    {
        try
        {
            return (path, ArticleAnalyzer.English.Analyze(ArticleInput.FromFile(path, clean: false, published: null)), null);
        }
        catch (InputException error)
        {
            return (path, null, error.Message);
        }
    }

    /// <summary>Gives a folder's files but the hidden ones, which are no articles (a folder's own notes, an output being written).</summary>
    private static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path)) return [path];
        try
        {
            return [.. Directory.EnumerateFiles(path).Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Reading it as a file gives the complaint.
            return [path];
        }
    }

    private sealed record RelatedLine(long Number, JsonElement? Id, string? Error);
}
