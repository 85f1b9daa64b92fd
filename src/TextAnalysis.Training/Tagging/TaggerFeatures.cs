namespace TextAnalysis.Training;

/// <summary>Collects the rows that each token of a sentence selects, as the tagger does.</summary>
internal sealed class TaggerFeatures
{
    private readonly TaggerModel _model;

    /// <param name="payload">A payload with the lexicon; its weights do not matter.</param>
    public TaggerFeatures(byte[] payload)
    {
        _model = TaggerModel.FromPayload(payload);
    }

    public TaggerModel Model => _model;

    /// <summary>Gives each token's rows, with two places at the end for the labels before.</summary>
    public int[][] Of(string text, ReadOnlySpan<Token> sentence)
    {
        var words = new WordFeatures[sentence.Length + 4];
        Array.Fill(words, WordFeatures.Boundary);
        for (var i = 0; i < sentence.Length; i++)
        {
            words[i + 2] = WordFeatures.Of(text.AsSpan(sentence[i].Start, sentence[i].Length));
            _model.LookUp(ref words[i + 2]);
        }
        var context = SentenceCase.Of(text, sentence) * 2 + 1;
        var all = new int[sentence.Length][];
        Span<int> rows = stackalloc int[TaggerRows.MostPerToken];
        for (var i = 0; i < sentence.Length; i++)
        {
            var window = new TaggerRows.Window
            {
                Left2 = ref words[i],
                Left1 = ref words[i + 1],
                Word = ref words[i + 2],
                Right1 = ref words[i + 3],
                Right2 = ref words[i + 4],
            };
            var count = TaggerRows.Collect(window, context, rows);
            all[i] = [.. rows[..count], 0, 0];
            context &= ~1;
        }
        return all;
    }
}
