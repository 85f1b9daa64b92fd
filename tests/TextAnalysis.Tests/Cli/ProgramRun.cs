using System.Diagnostics;
using System.Text.Json;

namespace TextAnalysis.Tests.Cli;

/// <summary>A finished run of the program in a process of its own.</summary>
internal sealed record ProgramRun(int Code, string Output, string Error)
{
    /// <summary>The output's lines that are JSON objects.</summary>
    public IReadOnlyList<JsonElement> Lines { get; } =
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] == '{' && line.TrimEnd()[^1] == '}').Select(line => JsonElement.Parse(line))];

    public static ProgramRun Of(string input, params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, error.Result);
    }

    public static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TextAnalysis.Cli.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
}
