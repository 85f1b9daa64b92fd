using System.CommandLine;
using System.Globalization;
using TextAnalysis.Cli.Commands;

namespace TextAnalysis.Cli;

/// <summary>The whole program; a type of its own so that tests and measurements can run it in their process.</summary>
internal static class CommandLine
{
    public static async Task<int> InvokeAsync(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        var parsed = Root().Parse(args);
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync();
        foreach (var error in parsed.Errors) CommandRun.Complain(error.Message);
        return CommandRun.BadUsage;
    }

    private static RootCommand Root() => new(
        "Turns news articles into people, places, organisations, dates, attributed quotes and related articles.\n"
        + "Exit codes: 0 all input was read, 1 some input could not be read (the rest was worked on), 2 the command line makes no sense.")
    {
        AnalyzeCommand.Create(),
        ReadCommand.Create(),
        RelatedCommand.Create(),
        CompareCommand.Create(),
    };
}
