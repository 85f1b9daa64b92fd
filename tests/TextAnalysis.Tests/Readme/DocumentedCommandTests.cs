using System.Diagnostics;

namespace TextAnalysis.Tests.Readme;

/// <summary>
/// Every command in the documents works. What needs nothing but this repository is run; what needs a data folder
/// (<c>DATA</c>) is checked against the program's own help: the command and each of its options exist.
/// </summary>
public sealed class DocumentedCommandTests
{
    public static TheoryData<string, string> Commands
    {
        get
        {
            var commands = new TheoryData<string, string>();
            foreach (var document in MarkdownFile.Documents)
                foreach (var line in MarkdownFile.Blocks(document, "sh").SelectMany(block => block.Split('\n')).Distinct())
                    if (line.Length > 0 && line[0] != '#') commands.Add(document, line);
            return commands;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_of_the_documents_works(string document, string command)
    {
        var words = command.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case ["dotnet", "test", ..] or ["dotnet", "build", ..]:
                // These build what is running now; that they work is what this run shows.
                Assert.True(File.Exists(RepositoryFiles.PathOf("TextAnalysis.sln")));
                break;
            case ["dotnet", "add", "package", ..] or ["dotnet", "tool", "install", ..]:
                Assert.StartsWith("TextAnalysis", words[^1], StringComparison.Ordinal);
                break;
            case ["dotnet", "run", ..]:
                RunProject(command, words);
                break;
            case [".ci/run"]:
                Assert.True(File.Exists(RepositoryFiles.PathOf(".ci", "run")));
                break;
            case ["python3", ..] or ["dotnet", "publish", ..]:
                break;
            default:
                Assert.Fail($"{document}: no rule tells how to check '{command}'");
                break;
        }
    }

    private static void RunProject(string command, string[] words)
    {
        var project = words[Array.IndexOf(words, "--project") + 1];
        var separator = Array.IndexOf(words, "--");
        string[] arguments = separator < 0 ? [] : words[(separator + 1)..];
        Assert.True(Directory.Exists(RepositoryFiles.PathOf(project)), $"no project {project}");
        var name = Path.GetFileName(project);
        if (name == "TextAnalysis.Tests") return;
        if (!command.Contains("DATA", StringComparison.Ordinal) && name != "TextAnalysis.Benchmarks")
        {
            var run = Run(name, arguments);
            Assert.True(run.Code == 0, run.Text);
            return;
        }
        if (name == "TextAnalysis.Benchmarks") return;

        // A first word in lower case is a subcommand; files and folders are not.
        var subcommand = arguments.TakeWhile(word => word[0] != '-' && word.All(c => char.IsAsciiLetterLower(c) || c == '-'));
        var help = Run(name, [.. subcommand, "--help"]);
        Assert.True(help.Code == 0, help.Text);
        foreach (var option in arguments.Where(word => word.StartsWith("--", StringComparison.Ordinal)))
            Assert.Contains(option, help.Text, StringComparison.Ordinal);
    }

    private static (int Code, string Text) Run(string project, params string[] arguments)
    {
        var folder = new[] { "src", "samples", "benchmarks", "tests" }.Select(f => RepositoryFiles.PathOf(f, project)).First(Directory.Exists);
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "bin", configuration, "net10.0", project + ".dll"), .. arguments])
        {
            WorkingDirectory = RepositoryFiles.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
