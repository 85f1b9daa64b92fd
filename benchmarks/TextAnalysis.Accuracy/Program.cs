using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using TextAnalysis.Accuracy;
using TextAnalysis.Accuracy.Scores;
using Rows = TextAnalysis.Accuracy.Scores.Rows;

var data = new Argument<DirectoryInfo>("DATA") { Description = "The data folder." };
data.AcceptExistingOnly();
var only = new Option<string?>("--only") { Description = "Only the data sets whose path contains this." };
var work = new Option<DirectoryInfo>("--work")
{
    Description = "Where inputs and outputs of the command line are kept.",
    DefaultValueFactory = _ => Directory.CreateTempSubdirectory("accuracy-"),
};
var markdown = new Option<bool>("--markdown") { Description = "Print the table as Markdown." };

var root = new RootCommand("Measures the quality of TextAnalysis over a data folder and prints one table.") { data, only, work, markdown };
root.SetAction(async (result, _) =>
{
    var folder = result.GetValue(data)!.FullName;
    var sets = DataSet.All
        .Where(set => result.GetValue(only) is not { } part || set.Path.Contains(part, StringComparison.Ordinal))
        .Where(set => File.Exists(Path.Combine(folder, set.Path)))
        .ToList();
    var table = new Table().AddColumns("data", "score", "figures", "seconds");
    table.Border = result.GetValue(markdown) ? TableBorder.Markdown : TableBorder.Simple;
    foreach (var set in sets)
    {
        var measured = await Measurement.RunAsync(set, folder, result.GetValue(work)!.FullName);
        var figures = set.Headline
            .Select(name => measured.Figures.FirstOrDefault(figure => figure.Name == name))
            .Where(figure => figure is not null)
            .Select(figure => $"{figure!.Name} {Print(figure)}");
        var seconds = measured.Time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        table.AddRow(new Text(set.Path), new Text(set.Score), new Text(string.Join("; ", figures)), new Text(seconds));
        await Console.Error.WriteLineAsync($"{set.Path}: {string.Join("; ", figures)}");
    }
    // A row of Markdown is one line, however long.
    if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = result.GetValue(markdown) ? 1000 : 200;
    AnsiConsole.Write(table);
    return sets.Count == 0 ? 1 : 0;
});

var score = new Command("score", "Scores an output file against a gold file, as score.py does.");
var kind = new Argument<string>("KIND");
kind.AcceptOnlyFromAmong([.. Score.ByName.Keys]);
var goldFile = new Argument<FileInfo>("GOLD");
var outputFile = new Argument<FileInfo>("OUTPUT");
goldFile.AcceptExistingOnly();
outputFile.AcceptExistingOnly();
score.Arguments.Add(kind);
score.Arguments.Add(goldFile);
score.Arguments.Add(outputFile);
score.SetAction(result =>
{
    var gold = Rows.Read(result.GetValue(goldFile)!.FullName);
    var output = Rows.ById(Rows.Read(result.GetValue(outputFile)!.FullName));
    foreach (var figure in Score.ByName[result.GetValue(kind)!](gold, output)) Console.WriteLine($"{figure.Name}: {Print(figure)}");
});
root.Subcommands.Add(score);
return await root.Parse(args).InvokeAsync();

// Per cents with two decimals as score.py has them; rates and correlations, which stay below 1, with four.
static string Print(Figure figure) => figure.Value.ToString(
    figure.Name is "MAP" or "P@1" or "Pearson" ? "0.0000" : double.IsInteger(figure.Value) ? "0" : "0.00", CultureInfo.InvariantCulture);
