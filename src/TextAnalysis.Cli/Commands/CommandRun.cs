using System.CommandLine;
using Spectre.Console;
using TextAnalysis.Cli.Input;

namespace TextAnalysis.Cli.Commands;

/// <summary>What every command does around its work: output, one-line errors, exit codes.</summary>
internal static class CommandRun
{
    /// <summary>Everything was read.</summary>
    public const int Success = 0;

    /// <summary>Some input could not be read; the rest was worked on.</summary>
    public const int BadInput = 1;

    /// <summary>The command line itself makes no sense.</summary>
    public const int BadUsage = 2;

    /// <summary>Stopped by the user, as shells count it.</summary>
    public const int Cancelled = 130;

    /// <summary>Makes <paramref name="work"/> the command's action. It gives whether all input was readable.</summary>
    /// <remarks>It runs on a thread of its own: signals are listened to only once an action has given its task.</remarks>
    public static void Does(this Command command, Option<string?> outOption, Func<ParseResult, TextWriter, CancellationToken, bool> work) =>
        command.SetAction((result, cancellationToken) => Task.Run(() => Run(result, outOption, work, cancellationToken), CancellationToken.None));

    public static void Complain(string message) => Console.Error.WriteLine($"textanalysis: {OneLine.Of(message)}");

    /// <summary>A progress bar on a terminal's standard error; nothing where errors go to a file.</summary>
    public static bool WithProgress(string title, long total, Func<Action?, bool> work)
    {
        if (Console.IsErrorRedirected || total < 200) return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(title, maxValue: total);
            return work(() => task.Increment(1));
        });
    }

    private static int Run(
        ParseResult result,
        Option<string?> outOption,
        Func<ParseResult, TextWriter, CancellationToken, bool> work,
        CancellationToken cancellationToken)
    {
        try
        {
            using var output = OutputFile.Open(result.GetValue(outOption), cancellationToken);
            var allRead = work(result, output.Writer, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            // Where nothing could be read there is nothing to replace an older output with.
            if (allRead || output.HasContent) output.Complete();
            return allRead ? Success : BadInput;
        }
        catch (Exception error) when (ExitCode(Cause(error)) is { } code)
        {
            if (code != Cancelled) Complain(Cause(error).Message);
            return code;
        }
    }

    /// <summary>Gives what went wrong on one of many cores.</summary>
    private static Exception Cause(Exception error) => error is AggregateException { InnerException: { } inner } ? inner : error;

    private static int? ExitCode(Exception error) => error switch
    {
        InputException or IOException or UnauthorizedAccessException => BadInput,
        UsageException => BadUsage,
        OperationCanceledException => Cancelled,
        _ => null,
    };
}

/// <summary>A command line that asks for something impossible.</summary>
internal sealed class UsageException(string message) : Exception(message);
