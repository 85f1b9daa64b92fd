using System.Globalization;

namespace TextAnalysis.Training.Names;

/// <summary>Builds the section <c>recognizer</c> of the English model from the data folder.</summary>
internal sealed class NameTraining(string data, string glove, string work, TextWriter log)
{
    private const int Words = 170_000;
    private static readonly int TemplateArticles = int.Parse(Environment.GetEnvironmentVariable("TPL") ?? "900", CultureInfo.InvariantCulture);

    private static readonly (string File, bool Isolated, float Weight)[] Corpora =
    [
        ("uner_ewt", false, 1), ("gum", false, 1), ("wikigold", false, 1), ("re3d", false, 1), ("crossner_politics", true, 1),
        ("crossner_science", true, 1), ("crossner_literature", true, 1), ("crossner_music", true, 1), ("crossner_ai", true, 1),
        ("btc", true, 0.5f), ("wnut17", true, 0.5f),
    ];

    public byte[] Run(int epochs, uint buckets)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var documents = Load();
        Log(clock, $"{documents.Count} documents");
        var (words, clusters) = Lexicon(documents);
        var phrases = PhraseLexicon.Build(data);
        var empty = NameModelWriter.Write(words, phrases, clusters, [], new short[NameModel.Classes * NameLabels.Count * NameLabels.Count], []);
        var model = new NameModel(empty);
        Log(clock, $"words {words.Length:N0} bytes, phrases {phrases.Length:N0} bytes");

        var sequences = new NameSequences();
        foreach (var document in documents) sequences.Add(document, model, WeightOf(document.Corpus), HasOwnRules(document.Corpus));
        foreach (var document in NewswireTemplates.Load(data, 1).Write(TemplateArticles)) sequences.Add(document, model, 1);
        var features = sequences.Index.Count;
        var hashes = sequences.DropRare(2);
        Log(clock, $"{sequences.Sequences.Count:N0} stretches, {sequences.TokenCount:N0} tokens, {features:N0} features, {hashes.Length:N0} kept; {sequences.LostNames} of {sequences.NameCount} names lost");

        var sum = new float[8 * hashes.Length];
        var sumTransitions = new float[NameModel.Classes * NameLabels.Count * NameLabels.Count];
        var seeds = int.Parse(Environment.GetEnvironmentVariable("SEEDS") ?? "1", CultureInfo.InvariantCulture);
        var drop = double.Parse(Environment.GetEnvironmentVariable("DROP") ?? "0.5", CultureInfo.InvariantCulture);
        for (var seed = 1; seed <= seeds; seed++)
        {
            var trainer = new CrfTrainer(hashes.Length, drop, seed);
            trainer.Train(sequences, epochs, (epoch, loss) => Log(clock, $"epoch {epoch}: loss {loss:F4}"));
            var one = trainer.Weights();
            for (var i = 0; i < sum.Length; i++) sum[i] += one[i] / seeds;
            var oneT = trainer.Transitions();
            for (var i = 0; i < oneT.Length; i++) sumTransitions[i] += oneT[i] / seeds;
        }
        var weights = NameModelWriter.PackWeights(hashes, sum, buckets, out var left);
        Log(clock, $"{left:N0} features packed in {weights.Length:N0} bytes");
        var transitions = Array.ConvertAll(sumTransitions, w => (short)Math.Clamp(MathF.Round(w / NameModelWriter.Scale), short.MinValue, short.MaxValue));
        return NameModelWriter.Write(words, phrases, clusters, weights, transitions, []);
    }

    public void Measure(NameModel model)
    {
        using var errors = new StreamWriter(Path.Combine(work, "errors.tsv"));
        var recognizer = new EntityRecognizer(model);
        var sum = 0.0;
        foreach (var name in (string[])["worldwide_newswire", "conll2003", "voa", "gum", "uner_ewt"])
        {
            var score = NameScore.Measure(Path.Combine(data, "ner", "dev", name + ".jsonl"), recognizer, errors);
            sum += score.F1;
            log.WriteLine($"{name,-20} {score}");
        }
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean {sum / 5:F2}"));
    }

    /// <summary>Whether a corpus labels by rules that differ from ours.</summary>
    private static bool HasOwnRules(string corpus) => corpus is not ("voa" or "uner_ewt" or "gum");

    private static float WeightOf(string corpus) => Corpora.FirstOrDefault(c => c.File == corpus) is { File: not null } known ? known.Weight : 1;

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

    private void Log(System.Diagnostics.Stopwatch clock, string message) =>
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:F1} s  {message}"));
}
