using System.Globalization;

namespace TextAnalysis.Training;

/// <summary>
/// Logistic regression by AdaGrad over the places that the rules leave unclear, each with the sentence begun where the gold
/// one begins; the weights are the mean over the epochs.
/// </summary>
internal sealed class SentenceTrainer
{
    private const int Epochs = 6;
    private const double Rate = 0.06;
    private const double Decay = 2e-4;

    private readonly List<(int[] Features, bool IsEnd)> _examples = [];

    /// <summary>Takes the unclear places of a document.</summary>
    public void Add(RawDocument document)
    {
        var text = document.Text;
        var ends = document.Sentences.Select(sentence => sentence.End).ToHashSet();
        var buffer = new TokenBuffer();
        Tokenizer.AppendByChunks(text, 0, buffer);
        var tokens = buffer.Tokens;
        var rules = new BoundaryRules(text, tokens, 0);
        var passed = 0;
        var previous = -1;
        foreach (var end in buffer.PossibleEnds)
        {
            var candidate = end.Token;
            // Gold ends that are no candidates begin sentences too.
            for (; passed < candidate; passed++)
                if (ends.Contains(tokens[passed].End)) rules.StartAt(passed + 1);
            if (candidate < rules.Start || candidate == previous || candidate + 1 >= tokens.Length) continue;
            previous = candidate;
            var judgement = rules.Judge(candidate, out var last);
            if (last + 1 >= tokens.Length) continue;
            var isEnd = false;
            for (var i = candidate; i <= last; i++) isEnd |= ends.Contains(tokens[i].End);
            if (judgement == BoundaryJudgement.Unclear)
            {
                var features = new int[BoundaryFeatures.Count];
                BoundaryFeatures.Fill(features, text, tokens, rules.Start, candidate, last);
                _examples.Add((features, isEnd));
            }
            if (isEnd) rules.StartAt(last + 1);
        }
    }

    /// <summary>Gives the weights in sixteenths.</summary>
    public byte[] Train(TextWriter log)
    {
        var weights = new double[1 << BoundaryFeatures.TableBits];
        var sums = new double[weights.Length];
        var squares = new double[weights.Length];
        var random = new RandomSource(7);
        var order = Enumerable.Range(0, _examples.Count).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var right = 0;
            foreach (var i in order)
            {
                var (features, isEnd) = _examples[i];
                var score = 0.0;
                foreach (var feature in features) score += weights[feature];
                right += score > 0 == isEnd ? 1 : 0;
                var error = (isEnd ? 1 : 0) - 1 / (1 + Math.Exp(-score));
                foreach (var feature in features)
                {
                    var gradient = error - Decay * _examples.Count * weights[feature] / 100;
                    squares[feature] += gradient * gradient;
                    weights[feature] += Rate * gradient / Math.Sqrt(squares[feature] + 1e-8);
                }
            }
            for (var i = 0; i < sums.Length; i++) sums[i] += weights[i];
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: {100.0 * right / order.Length:F2} % of {order.Length} right"));
        }
        return [.. sums.Select(sum => (byte)(sbyte)Math.Clamp(Math.Round(sum / Epochs * 16), sbyte.MinValue, sbyte.MaxValue))];
    }
}
