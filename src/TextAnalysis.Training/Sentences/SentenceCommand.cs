using System.CommandLine;

namespace TextAnalysis.Training;

/// <summary><c>sentences DATA/treebanks --out sentences.bin</c>: rebuilds the model of sentence ends.</summary>
internal static class SentenceCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("treebanks") { Description = "The folder of UD English treebanks." };
        folder.AcceptExistingOnly();
        var output = new Option<FileInfo>("--out")
        {
            Description = "The section to write.",
            DefaultValueFactory = _ => new FileInfo("src/TextAnalysis/Model/English/sentences.bin"),
        };
        var command = new Command("sentences", "Trains the section 'sentences'.") { folder, output };
        command.SetAction(parsed =>
        {
            var trainer = new SentenceTrainer();
            foreach (var treebank in (string[])["ewt_train.conllu", "gum_train.conllu"])
                foreach (var document in RawDocument.Read(Path.Combine(parsed.GetRequiredValue(folder).FullName, treebank))) trainer.Add(document);
            var section = ModelSection.Create(trainer.Train(parsed.InvocationConfiguration.Output), SentenceModel.Version);
            File.WriteAllBytes(parsed.GetRequiredValue(output).FullName, section);
        });
        return command;
    }
}
