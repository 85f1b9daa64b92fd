namespace TextAnalysis.Training;

/// <summary>Trains the tagger on treebanks.</summary>
internal sealed class TaggerTrainer
{
    private const int Epochs = 12;
    private const float Rate = 0.05f;
    private const float HiddenDropout = 0.15f;
    private const float RareWord = 1.5f;
    private const float OwnHistory = 0.7f;
    private const float TitleCase = 0.05f, Capitals = 0.03f, Smalls = 0.03f;

    private readonly List<ConlluSentence> _sentences;
    private readonly List<(PartOfSpeech, PennTag)> _labels;
    private readonly Dictionary<(PartOfSpeech, PennTag), int> _labelIndex;
    private readonly TaggerLexicon _lexicon;
    private readonly int[] _rankCounts;
    private readonly TextWriter _log;

    public TaggerTrainer(IEnumerable<ConlluSentence> sentences, IReadOnlyDictionary<string, uint> classes, TextWriter log)
    {
        _log = log;
        _sentences = [.. sentences];
        _labels = [.. _sentences.SelectMany(s => s.Tokens).CountBy(t => (t.PartOfSpeech, t.PennTag))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(TaggerRows.Width).Select(pair => pair.Key)];
        _labelIndex = _labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

        var counts = _sentences.SelectMany(s => s.Tokens.Select(t => s.Text[t.Start..t.End]))
            .CountBy(TaggerLexicon.HashOf).ToDictionary();
        var ranked = _sentences.SelectMany(s => s.Tokens.Select(t => s.Text[t.Start..t.End])).DistinctBy(TaggerLexicon.HashOf)
            .Select(word => (Word: word, Count: counts[TaggerLexicon.HashOf(word)])).Where(pair => pair.Count > 1)
            .OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Word, StringComparer.Ordinal)
            .Take(TaggerRows.CenterWords - 1).ToList();
        _rankCounts = [0, .. ranked.Select(pair => pair.Count)];
        _lexicon = new TaggerLexicon([.. ranked.Select(pair => pair.Word)], classes);
        log.WriteLine($"{_sentences.Count} sentences, {_labels.Count} labels, {ranked.Count} words with rows, {_lexicon.Count} in the lexicon, least count {ranked[^1].Count}");
    }

    /// <summary>Trains and gives the section's payload.</summary>
    /// <param name="afterEpoch">Called after each epoch with the payload so far.</param>
    public byte[] Train(Action<byte[]>? afterEpoch = null)
    {
        var random = new RandomSource(7);
        var network = new TaggerFloatNetwork(_labels.Count, random);
        var features = new TaggerFeatures(TaggerPayload.Create(_labels, _lexicon, null));
        var order = Enumerable.Range(0, _sentences.Count).ToArray();
        var target = new float[TaggerRows.Width];
        long step = 0, steps = (long)Epochs * _sentences.Count;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle<int>(order);
            var loss = 0.0;
            var tokens = 0;
            foreach (var index in order)
            {
                var rate = Rate * (1 - (float)step++ / steps);
                var sentence = _sentences[index];
                var sentenceRows = features.Of(Recase(sentence.Text, random), sentence.Tokens);
                int previous = TaggerRows.NoLabel, before = TaggerRows.NoLabel;
                for (var i = 0; i < sentence.Tokens.Length; i++)
                {
                    var token = sentence.Tokens[i];
                    var rows = sentenceRows[i];
                    // A word seen seldom is sometimes hidden, so that the rest of the features learn to do without it.
                    var rank = rows[0];
                    if (rank > 0 && random.NextSingle() < RareWord / (RareWord + _rankCounts[rank])) rows[0] = 0;
                    rows[^2] = TaggerRows.PreviousLabel(previous);
                    rows[^1] = TaggerRows.LabelBefore(before);
                    var guess = network.Forward(rows, random, HiddenDropout);
                    before = previous;
                    if (!_labelIndex.TryGetValue((token.PartOfSpeech, token.PennTag), out var gold))
                    {
                        previous = guess;
                        continue;
                    }
                    network.Softmax();
                    loss -= Math.Log(network.Scores[gold] + 1e-9);
                    tokens++;
                    target[gold] = 1;
                    network.Learn(rows, target, rate);
                    target[gold] = 0;
                    previous = random.NextSingle() < OwnHistory ? guess : gold;
                }
            }
            _log.WriteLine(FormattableString.Invariant($"epoch {epoch + 1}: loss {loss / tokens:f4}"));
            afterEpoch?.Invoke(TaggerPayload.Create(_labels, _lexicon, network));
        }
        return TaggerPayload.Create(_labels, _lexicon, network);
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
