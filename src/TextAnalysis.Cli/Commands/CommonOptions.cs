using System.CommandLine;

namespace TextAnalysis.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal sealed class CommonOptions
{
    public Option<string?> JsonLines { get; } = new("--jsonl")
    {
        Description = "Read JSON Lines from this file ('-': standard input) and write one line for each.",
        HelpName = "IN",
    };

    public Option<string?> Out { get; } = new("--out")
    {
        Description = "Write to this file instead of standard output.",
        HelpName = "OUT",
    };

    /// <summary>Makes the argument for input files; a misspelt option is not taken for one.</summary>
    public static Argument<string[]> Files(string description)
    {
        var files = new Argument<string[]>("FILE") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-') result.AddError($"no such option: {token.Value}");
        });
        return files;
    }

    public void AddTo(Command command)
    {
        command.Options.Add(JsonLines);
        command.Options.Add(Out);
    }
}
