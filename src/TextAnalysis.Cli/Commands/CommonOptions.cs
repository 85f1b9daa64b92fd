using System.CommandLine;

namespace TextAnalysis.Cli.Commands;

/// <summary>What every command takes: files or JSON Lines in, and where the results go.</summary>
internal sealed class CommonOptions
{
    private readonly Argument<string[]> _files;
    private readonly Option<string?> _jsonLines = new("--jsonl")
    {
        Description = "Read JSON Lines from this file ('-': standard input) and write one line for each.",
        HelpName = "IN",
    };

    /// <summary>Makes the options of a command.</summary>
    /// <param name="files">What its files are, for the help.</param>
    public CommonOptions(string files)
    {
        _files = new Argument<string[]>("FILE") { Description = files, Arity = ArgumentArity.ZeroOrMore };
        // A misspelt option is not taken for a file.
        _files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-') result.AddError($"no such option: {token.Value}");
        });
    }

    public Option<string?> Out { get; } = new("--out")
    {
        Description = "Write to this file instead of standard output.",
        HelpName = "OUT",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);
        command.Options.Add(_jsonLines);
        command.Options.Add(Out);
    }

    /// <summary>Gives the files of a command line.</summary>
    public string[] FilesOf(ParseResult result) => result.GetValue(_files) ?? [];

    /// <summary>Gives the path of the JSON Lines of a command line, or null where it names files.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="filesOnly">Options that mean nothing for JSON Lines, each with what stands for it there.</param>
    /// <exception cref="UsageException">Neither is there, or both, or an option that JSON Lines do not have.</exception>
    public string? LinesOf(ParseResult result, params ReadOnlySpan<(Option Option, string Instead)> filesOnly)
    {
        var hasFiles = FilesOf(result).Length > 0;
        if (result.GetValue(_jsonLines) is not { } lines)
            return hasFiles ? null : throw new UsageException($"give files or --jsonl; see 'textanalysis {result.CommandResult.Command.Name} --help'");
        if (hasFiles) throw new UsageException("give files or --jsonl, not both");
        foreach (var (option, instead) in filesOnly)
            if (result.GetResult(option) is { Implicit: false }) throw new UsageException($"{option.Name} is for files: {instead}");
        return lines;
    }
}
