namespace TextAnalysis.Training;

/// <summary>
/// A larger tagger that reads word vectors: too slow to ship, it labels text for the one that does, and shows which
/// differences between word vectors matter.
/// </summary>
internal sealed class TaggerTeacher
{
    /// <summary>Neighbours on each side whose vectors are read.</summary>
    public const int Reach = 2;

    public const int Positions = 2 * Reach + 1;

    private const int Hidden = 128;
    private const int Epochs = 7;
    private const float Rate = 0.05f;
    private const float HiddenDropout = 0.2f;
    private const float RowDropout = 0.1f;
    private const float OwnHistory = 0.7f;

    private readonly TaggerCorpus _corpus;
    private readonly TaggerFeatures _features;
    private readonly GloveVectors _vectors;
    private readonly bool _fromRight;
    private readonly RandomSource _random;
    private readonly float[] _input = new float[Positions * GloveVectors.Length];

    /// <param name="corpus">What to learn from.</param>
    /// <param name="features">Collects the sparse features.</param>
    /// <param name="vectors">The word vectors.</param>
    /// <param name="fromRight">Whether to read sentences from their end.</param>
    /// <param name="seed">Tells teachers apart.</param>
    public TaggerTeacher(TaggerCorpus corpus, TaggerFeatures features, GloveVectors vectors, bool fromRight, ulong seed)
    {
        _corpus = corpus;
        _features = features;
        _vectors = vectors;
        _fromRight = fromRight;
        _random = new RandomSource(seed);
        Network = new TaggerFloatNetwork(Hidden, _input.Length, corpus.Labels.Count, _random);
    }

    public TaggerFloatNetwork Network { get; }

    public void Train()
    {
        var order = Enumerable.Range(0, _corpus.Sentences.Count).ToArray();
        long step = 0, steps = (long)Epochs * order.Length;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            _random.Shuffle<int>(order);
            foreach (var index in order) Visit(_corpus.Sentences[index], Rate * (1 - (float)step++ / steps), null);
        }
    }

    /// <summary>Adds the probability of each label of each token.</summary>
    public void AddProbabilities(ConlluSentence sentence, float[][] sums) => Visit(sentence, 0, sums);

    private void Visit(ConlluSentence sentence, float rate, float[][]? sums)
    {
        var training = sums is null;
        var target = new float[TaggerRows.Labels];
        var count = sentence.Tokens.Length;
        var rows = _features.Of(sentence.Text, sentence.Tokens);
        var hashes = Array.ConvertAll(sentence.Tokens, token => WordFeatures.Of(sentence.Text.AsSpan(token.Start, token.Length)).Hash);
        int previous = TaggerRows.NoLabel, before = TaggerRows.NoLabel;
        for (var n = 0; n < count; n++)
        {
            var i = _fromRight ? count - 1 - n : n;
            SetInput(hashes, i);
            if (training) Drop(rows[i]);
            rows[i][^2] = TaggerRows.PreviousLabel(previous);
            rows[i][^1] = TaggerRows.LabelBefore(before);
            before = previous;
            previous = Network.Forward(rows[i], _input, training ? _random : null, HiddenDropout);
            Network.Softmax();
            if (!training)
            {
                for (var label = 0; label < target.Length; label++) sums![i][label] += Network.Scores[label];
                continue;
            }
            var gold = _corpus.LabelOf(sentence.Tokens[i]);
            if (gold < 0) continue;
            target[gold] = 1;
            Network.Learn(rows[i], _input, target, rate);
            target[gold] = 0;
            if (_random.NextSingle() >= OwnHistory) previous = gold;
        }
    }

    private void SetInput(ulong[] hashes, int center)
    {
        for (var position = 0; position < Positions; position++)
        {
            var i = center + position - Reach;
            var input = _input.AsSpan(position * GloveVectors.Length, GloveVectors.Length);
            if (i >= 0 && i < hashes.Length && _vectors.Of(hashes[i]) is { } vector) vector.CopyTo(input);
            else input.Clear();
        }
    }

    private void Drop(int[] rows)
    {
        if (_random.NextSingle() < TaggerTrainer.RareWord / (TaggerTrainer.RareWord + _corpus.RankCounts[rows[0]])) rows[0] = 0;
        for (var i = 1; i < rows.Length - 2; i++)
            if (_random.NextSingle() < RowDropout) rows[i] = -1;
    }
}
