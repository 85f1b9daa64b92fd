namespace TextAnalysis.Training;

/// <summary>Trains the tagger that ships: on the treebanks' labels, on its teachers' view of them, and on unlabelled news.</summary>
internal sealed class TaggerTrainer
{
    /// <summary>A word that occurs this often is hidden from every second of its occurrences.</summary>
    public const float RareWord = 1.5f;

    private const int Hidden = TaggerRows.Hidden;
    private const int Epochs = 10;
    private const ulong Seed = 9;
    private const int AveragedEvery = 2500;
    private const float GoldShare = 0.5f;
    private const float Rate = 0.05f;
    private const float HiddenDropout = 0.1f;
    private const float OwnHistory = 0.7f;
    private const float TitleCase = 0.05f, Capitals = 0.03f, Smalls = 0.03f;

    private readonly TaggerCorpus _corpus;
    private readonly TaggerLexicon _lexicon;
    private readonly TaggerFeatures _features;
    private readonly IReadOnlyList<TaggerTeacher> _teachers;
    private readonly TextWriter _log;

    public TaggerTrainer(
        TaggerCorpus corpus, TaggerLexicon lexicon, IReadOnlyList<TaggerTeacher> teachers, TextWriter log)
    {
        _corpus = corpus;
        _lexicon = lexicon;
        _teachers = teachers;
        _log = log;
        _features = new TaggerFeatures(TaggerPayload.Create(corpus.Labels, lexicon, null));
    }

    /// <summary>Trains and gives the section's payload.</summary>
    /// <param name="unlabelled">Sentences that only the teachers label.</param>
    /// <param name="afterEpoch">Called after each epoch with the payload so far.</param>
    public byte[] Train(IEnumerable<ConlluSentence> unlabelled, Action<byte[]>? afterEpoch = null)
    {
        var random = new RandomSource(Seed);
        var network = new TaggerFloatNetwork(Hidden, 0, _corpus.Labels.Count, random);
        var average = new WeightAverage(network);
        var sentences = _corpus.Sentences.Concat(unlabelled).ToArray();
        var targets = new float[sentences.Length][][];
        for (var i = 0; i < targets.Length; i++) targets[i] = Targets(sentences[i], i < _corpus.Sentences.Count);
        var order = Enumerable.Range(0, sentences.Length).ToArray();
        long step = 0, steps = (long)Epochs * sentences.Length;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (var index in order)
            {
                var rate = Rate * (1 - (float)step++ / steps);
                if (2 * step > steps && step % AveragedEvery == 0) average.Add();
                Learn(network, sentences[index], targets[index], rate, random);
            }
            _log.WriteLine($"epoch {epoch + 1}");
            afterEpoch?.Invoke(TaggerPayload.Create(_corpus.Labels, _lexicon, network));
        }
        average.Apply();
        return TaggerPayload.Create(_corpus.Labels, _lexicon, network);
    }

    private void Learn(TaggerFloatNetwork network, ConlluSentence sentence, float[][] targets, float rate, RandomSource random)
    {
        var sentenceRows = _features.Of(Recase(sentence.Text, random), sentence.Tokens);
        int previous = TaggerRows.NoLabel, before = TaggerRows.NoLabel;
        for (var i = 0; i < sentenceRows.Length; i++)
        {
            var rows = sentenceRows[i];
            // A word seen seldom is sometimes hidden, so that the rest of the features learn to do without it.
            if (random.NextSingle() < RareWord / (RareWord + _corpus.RankCounts[rows[0]])) rows[0] = 0;
            rows[^2] = TaggerRows.PreviousLabel(previous);
            rows[^1] = TaggerRows.LabelBefore(before);
            before = previous;
            previous = network.Forward(rows, [], random, HiddenDropout);
            network.Softmax();
            network.Learn(rows, [], targets[i], rate);
            if (random.NextSingle() >= OwnHistory) previous = targets[i].IndexOf(targets[i].Max());
        }
    }

    /// <summary>For each token the wanted share of each label: a third the treebank's, where there is one, the rest the teachers'.</summary>
    private float[][] Targets(ConlluSentence sentence, bool labelled)
    {
        var targets = Array.ConvertAll(sentence.Tokens, _ => new float[TaggerRows.Labels]);
        foreach (var teacher in _teachers) teacher.AddProbabilities(sentence, targets);
        for (var i = 0; i < targets.Length; i++)
        {
            var target = targets[i].AsSpan();
            var sum = 0f;
            foreach (ref var share in target) sum += share /= _teachers.Count;
            if (labelled && _corpus.LabelOf(sentence.Tokens[i]) is >= 0 and var gold)
            {
                target[gold] += GoldShare;
                sum += GoldShare;
            }
            foreach (ref var share in target) share /= sum;
        }
        return targets;
    }

    /// <summary>Now and then writes a sentence as a headline or without capitals; the tags stay.</summary>
    private static string Recase(string text, RandomSource random)
    {
        var draw = random.NextSingle();
        if ((draw -= TitleCase) < 0)
        {
            return string.Create(text.Length, text, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = i == 0 || source[i - 1] == ' ' ? char.ToUpperInvariant(source[i]) : source[i];
            });
        }
        if ((draw -= Capitals) < 0) return text.ToUpperInvariant();
        return draw - Smalls < 0 ? text.ToLowerInvariant() : text;
    }
}
