namespace TextAnalysis;

/// <summary>
/// Tags tokens with parts of speech: a feed-forward network over sparse features of a window of five words and the two
/// labels before, decoded greedily (after Botha et al., "Natural Language Processing with Small Feed-Forward Networks", 2017).
/// </summary>
/// <remarks>All arithmetic is on integers, so every machine gives the same tags. Nothing is allocated.</remarks>
internal sealed unsafe class Tagger
{
    private static readonly Lazy<Tagger> LazyEnglish =
        new(() => new Tagger(new TaggerModel(ModelSection.Open("tagger", TaggerModel.Version))));

    private readonly TaggerModel _model;

    public Tagger(TaggerModel model) => _model = model;

    /// <summary>The tagger of the embedded model.</summary>
    public static Tagger English => LazyEnglish.Value;

    /// <summary>Tags every token of the sentences.</summary>
    /// <param name="text">The text that the tokens point into.</param>
    /// <param name="tokens">The tokens; their tags are set in place.</param>
    /// <param name="sentences">Sentences over <paramref name="tokens"/>.</param>
    public void Tag(ReadOnlySpan<char> text, Span<Token> tokens, ReadOnlySpan<Sentence> sentences)
    {
        foreach (var sentence in sentences) TagSentence(text, tokens[sentence.FirstToken..sentence.EndToken]);
    }

    /// <summary>Tags the tokens of one sentence.</summary>
    public void TagSentence(ReadOnlySpan<char> text, Span<Token> sentence)
    {
        // The features of five neighbours, each at its index modulo 8.
        var ring = stackalloc WordFeatures[8];
        var rows = stackalloc int[TaggerRows.MostPerToken + 2];
        ring[6] = ring[7] = WordFeatures.Boundary;
        ring[0] = Describe(text, sentence, 0);
        ring[1] = Describe(text, sentence, 1);

        var context = SentenceCase.Of(text, sentence) * 2 + 1;
        int previous = TaggerRows.NoLabel, before = TaggerRows.NoLabel;
        for (var i = 0; i < sentence.Length; i++)
        {
            ring[(i + 2) & 7] = Describe(text, sentence, i + 2);
            var window = new TaggerRows.Window
            {
                Left2 = ref ring[(i - 2) & 7],
                Left1 = ref ring[(i - 1) & 7],
                Word = ref ring[i & 7],
                Right1 = ref ring[(i + 1) & 7],
                Right2 = ref ring[(i + 2) & 7],
            };
            var count = TaggerRows.Collect(window, context, new Span<int>(rows, TaggerRows.MostPerToken));
            rows[count++] = TaggerRows.PreviousLabel(previous);
            rows[count++] = TaggerRows.LabelBefore(before);

            before = previous;
            previous = TaggerNetwork.BestLabel(_model, rows, count);
            context &= ~1;
            ref var token = ref sentence[i];
            token = token with
            {
                PartOfSpeech = (PartOfSpeech)_model.Labels[previous * 2],
                PennTag = (PennTag)_model.Labels[previous * 2 + 1],
            };
        }
    }

    private WordFeatures Describe(ReadOnlySpan<char> text, ReadOnlySpan<Token> sentence, int index)
    {
        if (index >= sentence.Length) return WordFeatures.Boundary;
        var token = sentence[index];
        var word = WordFeatures.Of(text.Slice(token.Start, token.Length));
        _model.LookUp(ref word);
        return word;
    }
}
