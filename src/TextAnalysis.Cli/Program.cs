using System.CommandLine;
using System.Globalization;
using TextAnalysis.Cli.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var root = new RootCommand(
    "Turns news articles into people, places, organisations, dates, attributed quotes and related articles.\n"
    + "Exit codes: 0 all input was read, 1 some input could not be read (the rest was worked on), 2 the command line makes no sense.")
{
    AnalyzeCommand.Create(),
    ReadCommand.Create(),
    RelatedCommand.Create(),
    CompareCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0) return await parsed.InvokeAsync();
foreach (var error in parsed.Errors) CommandRun.Complain(error.Message);
return CommandRun.BadUsage;
