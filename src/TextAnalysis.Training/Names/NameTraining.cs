using System.Diagnostics;
using System.Globalization;

namespace TextAnalysis.Training.Names;

/// <summary>Builds the section <c>recognizer</c> of the English model from the data folder.</summary>
internal sealed class NameTraining(string data, string glove, string encoder, string work, TextWriter log)
{
    private const int Words = 170_000;
    private const int TemplateArticles = 1600;
    private const int Seed = 1;
    private const float SelfLabelledWeight = 0.2f;

    /// <summary>Taken from the score of every token outside of names: the likeliest labelling leaves out more names than it makes up.</summary>
    private const float NameBias = 0.3f;

    private static readonly string[] DevelopmentSets = ["worldwide_newswire", "conll2003", "voa", "gum", "uner_ewt"];

    private static readonly (string File, bool Isolated, float Weight)[] Corpora =
    [
        ("uner_ewt", false, 1.5f), ("gum", false, 1), ("wikigold", false, 1), ("re3d", false, 1), ("crossner_politics", true, 1),
        ("crossner_science", true, 1), ("crossner_literature", true, 1), ("crossner_music", true, 1), ("crossner_ai", true, 1),
        ("btc", true, 0.5f), ("wnut17", true, 0.5f),
    ];

    /// <summary>Trains the teachers and the model they teach.</summary>
    /// <param name="epochs">Rounds over what the model is trained on.</param>
    /// <param name="buckets">Size of the table of weights.</param>
    /// <param name="teacherLabels">What teachers of an earlier run wrote to the work folder, to use instead of new ones; or null.</param>
    public byte[] Run(int epochs, uint buckets, string? teacherLabels = null)
    {
        var clock = Stopwatch.StartNew();
        Directory.CreateDirectory(work);
        var documents = Load();
        Log(clock, $"{documents.Count} documents");
        var vectors = GloveVectors.Read(glove, Words);
        var (words, clusters) = Lexicon(documents, vectors);
        var lexica = new NameModelParts(words, PhraseLexicon.Build(data), clusters);
        Log(clock, $"words {words.Length:N0} bytes, phrases {lexica.Phrases.Length:N0} bytes");

        var unlabelled = teacherLabels is null ? Teach(documents, vectors, lexica.ToModel(), clock) : TeacherLabels.Read(teacherLabels);
        var trained = Train(documents, unlabelled, lexica, epochs, buckets, clock);
        var recognizer = new EntityRecognizer(trained.ToModel());
        string[] tuning = ["voa", "gum", "uner_ewt"];
        var calibration = CalibrationFit.Fit(tuning.SelectMany(set => NameScore.Measure(DevelopmentSet(set), recognizer.Recognize).Confidences));
        return NameModelWriter.Write(trained with { Calibration = calibration });
    }

    /// <summary>What teachers trained on the labelled documents make of the news that nobody has labelled.</summary>
    private List<LabelledDocument> Teach(List<LabelledDocument> documents, GloveVectors vectors, NameModel model, Stopwatch clock)
    {
        var index = new WordVectorIndex(vectors);
        using var contexts = new ContextCache(new ContextEncoder(encoder), Path.Combine(work, "contexts.bin"));
        string[] unlabelled = [.. UnlabelledNews.Read(data)];
        var measured = DevelopmentSets.SelectMany(name => JsonlCorpus.Read(DevelopmentSet(name)));
        contexts.Fill([.. documents.Concat(Templates()).Concat(measured).Select(d => d.Text), .. unlabelled], model.Words);
        Log(clock, "encoded");
        var sequences = new NameSequences(index, contexts);
        foreach (var document in documents) sequences.Add(document, model, WeightOf(document.Corpus), HasOwnRules(document.Corpus));
        foreach (var document in Templates()) sequences.Add(document, model, 1);
        var teacher = new NameTeachers(vectors, message => Log(clock, message)).Train(sequences, index, contexts, model);
        LogScores("teachers", teacher.Recognize);
        var labelled = NameTeachers.Label(teacher, unlabelled);
        TeacherLabels.Write(Path.Combine(work, "labels.bin"), labelled);
        Log(clock, $"{labelled.Count} documents labelled by the teachers");
        return labelled;
    }

    private IEnumerable<LabelledDocument> Templates() => NewswireTemplates.Load(data, Seed).Write(TemplateArticles);

    /// <summary>Trains on labelled documents and, at less weight, on what an earlier model labelled.</summary>
    private NameModelParts Train(
        List<LabelledDocument> documents, List<LabelledDocument> selfLabelled, NameModelParts lexica, int epochs, uint buckets, Stopwatch clock)
    {
        var model = lexica.ToModel();
        var sequences = new NameSequences();
        foreach (var document in selfLabelled) sequences.Add(document, model, SelfLabelledWeight);
        foreach (var document in documents) sequences.Add(document, model, WeightOf(document.Corpus), HasOwnRules(document.Corpus));
        foreach (var document in Templates()) sequences.Add(document, model, 1);
        var features = sequences.Index.Count;
        var hashes = sequences.DropRare(3);
        Log(clock, $"{sequences.Sequences.Count:N0} stretches, {sequences.TokenCount:N0} tokens, {features:N0} features, {hashes.Length:N0} kept; {sequences.LostNames} of {sequences.NameCount} names lost");
        var network = new NameNetworkTrainer(sequences, new NameNetwork(hashes.Length), hiddenDropout: 0, Seed)
            .Train(epochs, (epoch, loss) => Log(clock, $"epoch {epoch}: loss {loss:F4}"));
        var weights = NameModelWriter.PackWeights(hashes, network.Wide.Values, buckets, out var left);
        Log(clock, $"{left:N0} features packed in {weights.Length:N0} bytes");
        var transitions = new short[network.Transitions.Length];
        for (var i = 0; i < transitions.Length; i++)
        {
            var weight = network.Transitions[i] - (i % NameLabels.Count == 0 ? NameBias : 0);
            transitions[i] = (short)Math.Clamp(MathF.Round(weight / NameModelWriter.Scale), short.MinValue, short.MaxValue);
        }
        return lexica with { Weights = weights, Transitions = transitions };
    }

    private void LogScores(string title, Func<Document, List<NameMention>> recognize)
    {
        var scores = DevelopmentSets.Select(name => (Name: name, NameScore.Measure(DevelopmentSet(name), recognize).F1)).ToList();
        log.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{title}: {string.Join(", ", scores.Select(score => string.Create(CultureInfo.InvariantCulture, $"{score.Name} {score.F1:F2}")))}, mean {scores.Average(score => score.F1):F2}"));
    }

    public void Measure(NameModel model)
    {
        using var errors = new StreamWriter(Path.Combine(work, "errors.tsv"));
        var recognizer = new EntityRecognizer(model);
        var sum = 0.0;
        var confidences = new List<(double Confidence, bool IsRight)>();
        foreach (var name in DevelopmentSets)
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

    private (byte[] Words, byte[] Clusters) Lexicon(List<LabelledDocument> documents, GloveVectors vectors)
    {
        var casing = new CasingCounts();
        foreach (var document in documents.Where(d => d.Corpus is not ("btc" or "wnut17"))) casing.Add(Document.Parse(document.Text));
        var heldOut = JsonlCorpus.Read(Path.Combine(data, "ner", "dev", "voa.jsonl")).SelectMany(d => d.Text.Split('\n')).ToHashSet();
        foreach (var line in File.ReadLines(Path.Combine(data, "ner", "unlabelled", "voa_news.txt")))
            if (!heldOut.Contains(line)) casing.Add(Document.Parse(line));

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
            using var writer = new BinaryWriter(File.Create(cache));
            foreach (var cluster in clusterOf) writer.Write(cluster);
            writer.Write(tree);
        }
        return (WordLexicon.Build(data, vectors, clusterOf, casing), tree);
    }

    private void Log(Stopwatch clock, string message) =>
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:F1} s  {message}"));
}
