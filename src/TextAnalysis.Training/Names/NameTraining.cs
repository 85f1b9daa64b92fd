using System.Diagnostics;
using System.Globalization;

namespace TextAnalysis.Training.Names;

/// <summary>Builds the section <c>recognizer</c> of the English model from the data folder.</summary>
internal sealed class NameTraining(string data, string glove, string work, TextWriter log)
{
    private static readonly int Words = (int)Env("WORDS", 170_000);
    private const int TemplateArticles = 1080;
    private const int Seed = 1;
        private const double Dropout = 0.5;
    private static readonly float SelfLabelledWeight = (float)Env("SELF", 0.25);
    private GloveVectors? _vectors;

    private static readonly (string File, bool Isolated, float Weight)[] Corpora =
    [
        ("uner_ewt", false, 1.5f), ("gum", false, 1), ("wikigold", false, 1), ("re3d", false, 1), ("crossner_politics", true, 1),
        ("crossner_science", true, 1), ("crossner_literature", true, 1), ("crossner_music", true, 1), ("crossner_ai", true, 1),
        ("btc", true, 0.5f), ("wnut17", true, 0.5f),
    ];

    public byte[] Run(int epochs, uint buckets)
    {
        var clock = Stopwatch.StartNew();
        var documents = Load();
        Log(clock, $"{documents.Count} documents");
        var (words, clusters) = Lexicon(documents);
        var phrases = PhraseLexicon.Build(data);
        var empty = NameModelWriter.Write(words, phrases, clusters, [], new short[NameModel.Classes * NameLabels.Count * NameLabels.Count], []);
        var model = new NameModel(empty);
        Log(clock, $"words {words.Length:N0} bytes, phrases {phrases.Length:N0} bytes");

        var lexicon = new Lexica(words, phrases, clusters);
        var unlabelled = Teach(documents, model, clock);
        var payload = Train(documents, unlabelled, lexicon, model, epochs, buckets, clock);
        var recognizer = new EntityRecognizer(new NameModel(payload));
        string[] tuning = ["voa", "gum", "uner_ewt"];
        var calibration = CalibrationFit.Fit(tuning.SelectMany(set => NameScore.Measure(DevelopmentSet(set), recognizer.Recognize).Confidences));
        return NameModelWriter.Recalibrate(payload, calibration);
    }

    private static double Env(string name, double otherwise) =>
        Environment.GetEnvironmentVariable(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private List<LabelledDocument> Teach(List<LabelledDocument> documents, NameModel model, Stopwatch clock)
    {
        var index = new WordVectorIndex(_vectors!);
        var sequences = new NameSequences(index);
        foreach (var document in documents) sequences.Add(document, model, WeightOf(document.Corpus), HasOwnRules(document.Corpus));
        foreach (var document in NewswireTemplates.Load(data, Seed).Write(TemplateArticles)) sequences.Add(document, model, 1);
        var hashes = sequences.DropRare(2);
        var count = (int)Env("TEACH", 1);
        var members = new DeepNameModel[count];
        var epochs = (int)Env("EPOCHS", 10);
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, m =>
        {
            var trainer = new DeepNameTrainer(hashes.Length, _vectors!, Env("DROP", 0.5), (float)Env("HDROP", 0.3), (float)Env("RATE", 0.02), m + 1);
            members[m] = trainer.Train(sequences, epochs, (epoch, loss) =>
            {
                if (m == 0) Log(clock, $"epoch {epoch}: loss {loss:F4}");
                if (m == 0 && epoch % 4 == 0 && epoch > epochs / 2) Evaluate("so far", trainer.Snapshot());
            });
        });
        for (var m = 0; m < count; m++) Evaluate("member " + m, members[m]);
        if (count > 1) Evaluate("all", members);
        var labeller = new NameTeacher(model, index, sequences.Index, members);
        var texts = UnlabelledNews.Read(data).ToArray();
        if (Env("POLNEAR", 1) == 0) texts = texts[..^840];
        var labelled = new LabelledDocument[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => labelled[i] = labeller.Label(texts[i]));
        Log(clock, $"{labelled.Length} documents labelled by the teachers");
        return [.. labelled];

        void Evaluate(string title, params DeepNameModel[] teachers)
        {
            var teacher = new NameTeacher(model, index, sequences.Index, teachers);
            var sum = 0.0;
            var line = title;
            foreach (var name in (string[])["worldwide_newswire", "conll2003", "voa", "gum", "uner_ewt"])
            {
                var score = NameScore.Measure(DevelopmentSet(name), teacher.Recognize);
                sum += score.F1;
                line += $"  {name} {score.F1:F2}";
            }
            Log(clock, $"{line}  mean {sum / 5:F2}");
        }
    }

    /// <summary>Trains on labelled documents and, at less weight, on what an earlier model labelled.</summary>
    private byte[] Train(
        List<LabelledDocument> documents, List<LabelledDocument> selfLabelled, Lexica lexica, NameModel model, int epochs, uint buckets, Stopwatch clock)
    {
        var sequences = new NameSequences();
        foreach (var document in selfLabelled) sequences.Add(document, model, SelfLabelledWeight);
        foreach (var document in documents) sequences.Add(document, model, WeightOf(document.Corpus), HasOwnRules(document.Corpus));
        foreach (var document in NewswireTemplates.Load(data, Seed).Write(TemplateArticles)) sequences.Add(document, model, 1);
        var features = sequences.Index.Count;
        var hashes = sequences.DropRare((int)Env("RARE", 3));
        Log(clock, $"{sequences.Sequences.Count:N0} stretches, {sequences.TokenCount:N0} tokens, {features:N0} features, {hashes.Length:N0} kept; {sequences.LostNames} of {sequences.NameCount} names lost");
        var trainer = new CrfTrainer(hashes.Length, Dropout, Seed);
        trainer.Train(sequences, epochs, (epoch, loss) => Log(clock, $"epoch {epoch}: loss {loss:F4}"));
        var weights = NameModelWriter.PackWeights(hashes, trainer.Weights(), buckets, out var left);
        Log(clock, $"{left:N0} features packed in {weights.Length:N0} bytes");
        var transitions = Array.ConvertAll(trainer.Transitions(), w => (short)Math.Clamp(MathF.Round(w / NameModelWriter.Scale), short.MinValue, short.MaxValue));
        return NameModelWriter.Write(lexica.Words, lexica.Phrases, lexica.Clusters, weights, transitions, []);
    }

    public void Measure(NameModel model)
    {
        using var errors = new StreamWriter(Path.Combine(work, "errors.tsv"));
        var recognizer = new EntityRecognizer(model);
        var sum = 0.0;
        var confidences = new List<(double Confidence, bool IsRight)>();
        foreach (var name in (string[])["worldwide_newswire", "conll2003", "voa", "gum", "uner_ewt"])
        {
            var score = NameScore.Measure(DevelopmentSet(name), recognizer.Recognize, errors);
            sum += score.F1;
            if (name is "worldwide_newswire" or "conll2003") confidences.AddRange(score.Confidences);
            log.WriteLine($"{name,-20} {score}");
        }
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean {sum / 5:F2}"));
        log.WriteLine("confidence  names  stated  right   (on the two measured sets, which the calibration has not seen)");
        foreach (var bin in confidences.GroupBy(c => Math.Min(9, (int)(10 * c.Confidence))).OrderBy(bin => bin.Key))
        {
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{bin.Key / 10.0:F1}-{(bin.Key + 1) / 10.0:F1}     {bin.Count(),6}  {bin.Average(c => c.Confidence),6:P1}  {bin.Average(c => c.IsRight ? 1.0 : 0.0),6:P1}"));
        }
    }

    /// <summary>Whether a corpus labels by rules that differ from ours.</summary>
    private static bool HasOwnRules(string corpus) => corpus is not ("voa" or "uner_ewt" or "gum");

    private static float WeightOf(string corpus) => Corpora.FirstOrDefault(c => c.File == corpus) is { File: not null } known ? known.Weight : 1;

    private string DevelopmentSet(string name) => Path.Combine(data, "ner", "dev", name + ".jsonl");

    private List<LabelledDocument> Load()
    {
        var treebanks = Path.Combine(data, "treebanks");
        var spacing = ConllCorpus.ReadSpacing(Directory.GetFiles(treebanks, "*_train.conllu").Order(StringComparer.Ordinal));
        var train = Path.Combine(data, "ner", "train");
        var documents = JsonlCorpus.Read(Path.Combine(train, "voa.jsonl")).ToList();
        foreach (var (file, isolated, _) in Corpora) documents.AddRange(ConllCorpus.Read(Path.Combine(train, file + ".conll"), isolated, spacing));
        return documents;
    }

    private (byte[] Words, byte[] Clusters) Lexicon(List<LabelledDocument> documents)
    {
        var casing = new CasingCounts();
        foreach (var document in documents.Where(d => d.Corpus is not ("btc" or "wnut17"))) casing.Add(Document.Parse(document.Text));
        var heldOut = JsonlCorpus.Read(Path.Combine(data, "ner", "dev", "voa.jsonl")).SelectMany(d => d.Text.Split('\n')).ToHashSet();
        foreach (var line in File.ReadLines(Path.Combine(data, "ner", "unlabelled", "voa_news.txt")))
            if (!heldOut.Contains(line)) casing.Add(Document.Parse(line));

        var vectors = GloveVectors.Read(glove, Words);
        _vectors = vectors;
        var cache = Path.Combine(work, $"clusters-{Words}.bin");
        int[] clusterOf;
        byte[] tree;
        if (File.Exists(cache))
        {
            using var reader = new BinaryReader(File.OpenRead(cache));
            clusterOf = new int[vectors.Words.Count];
            for (var i = 0; i < clusterOf.Length; i++) clusterOf[i] = reader.ReadInt32();
            tree = reader.ReadBytes(ClusterTree.Bytes);
        }
        else
        {
            (clusterOf, tree) = WordClusters.Build(vectors.Values, GloveVectors.Dimensions);
            Directory.CreateDirectory(work);
            using var writer = new BinaryWriter(File.Create(cache));
            foreach (var cluster in clusterOf) writer.Write(cluster);
            writer.Write(tree);
        }
        return (WordLexicon.Build(data, vectors, clusterOf, casing), tree);
    }

    private void Log(Stopwatch clock, string message) =>
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:F1} s  {message}"));

    private sealed record Lexica(byte[] Words, byte[] Phrases, byte[] Clusters);
}
