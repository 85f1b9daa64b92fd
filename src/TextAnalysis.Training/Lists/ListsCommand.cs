using System.CommandLine;

namespace TextAnalysis.Training;

/// <summary><c>lists DATA/lists --out names.bin</c>: rebuilds the section of names and places.</summary>
internal static class ListsCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("lists") { Description = "The folder of name and place lists." };
        folder.AcceptExistingOnly();
        var output = new Option<FileInfo>("--out")
        {
            Description = "The section to write.",
            DefaultValueFactory = _ => new FileInfo("src/TextAnalysis/Model/English/names.bin"),
        };
        var command = new Command("lists", "Compiles the name and place lists into the section 'names'.") { folder, output };
        command.SetAction(parsed =>
        {
            var section = LexiconCompiler.Compile(parsed.GetRequiredValue(folder).FullName, parsed.InvocationConfiguration.Output);
            var file = parsed.GetRequiredValue(output);
            file.Directory!.Create();
            File.WriteAllBytes(file.FullName, section);
            parsed.InvocationConfiguration.Output.WriteLine($"{file.FullName}: {section.Length} bytes");
        });
        return command;
    }
}
