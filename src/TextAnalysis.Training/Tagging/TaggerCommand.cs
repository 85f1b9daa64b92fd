using System.CommandLine;

namespace TextAnalysis.Training;

/// <summary>The commands <c>tagger</c> and <c>evaluate-tagger</c>.</summary>
internal static class TaggerCommand
{
    private static readonly string[] Treebanks = ["ewt", "gum"];

    public static Command Train()
    {
        var data = new Argument<DirectoryInfo>("DATA") { Description = "The data folder." };
        var output = new Option<DirectoryInfo>("--out") { Description = "The folder of the model's sections.", Required = true };
        var command = new Command("tagger", "Trains the part-of-speech tagger and writes tagger.bin.") { data, output };
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(data).FullName;
            var log = result.InvocationConfiguration.Output;
            var sentences = Treebanks.SelectMany(name => ConlluSentence.Read(PathOf(folder, name, "train")));
            var payload = new TaggerTrainer(sentences, new Dictionary<string, uint>(), log)
                .Train(payload => Evaluate(folder, new TaggerFeatures(payload), log));
            File.WriteAllBytes(
                Path.Combine(result.GetRequiredValue(output).FullName, "tagger.bin"), ModelSection.Create(payload, TaggerModel.Version));
        });
        return command;
    }

    public static Command Evaluate()
    {
        var data = new Argument<DirectoryInfo>("DATA") { Description = "The data folder." };
        var command = new Command("evaluate-tagger", "Prints the embedded tagger's accuracy on the development treebanks.") { data };
        command.SetAction(result => Evaluate(result.GetRequiredValue(data).FullName, Tagger.English, result.InvocationConfiguration.Output));
        return command;
    }

    private static void Evaluate(string folder, TaggerFeatures model, TextWriter log) =>
        Evaluate(folder, new Tagger(model.Model), log);

    private static void Evaluate(string folder, Tagger tagger, TextWriter log)
    {
        var known = Treebanks.SelectMany(name => ConlluSentence.Read(PathOf(folder, name, "train")))
            .SelectMany(s => s.Tokens.Select(t => s.Text[t.Start..t.End].ToLowerInvariant())).ToHashSet();
        foreach (var name in Treebanks)
            log.WriteLine($"{name}_dev: {TaggerEvaluation.Of(tagger, ConlluSentence.Read(PathOf(folder, name, "dev")), known)}");
    }

    private static string PathOf(string folder, string treebank, string part) =>
        Path.Combine(folder, "treebanks", $"{treebank}_{part}.conllu");
}
