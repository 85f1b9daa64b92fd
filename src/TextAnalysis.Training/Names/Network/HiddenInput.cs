namespace TextAnalysis.Training.Names;

/// <summary>What leads to the hidden layer of a teacher: features, word vectors, and the token in its context. Too big and slow to ship.</summary>
internal sealed class HiddenInput(int featureCount, GloveVectors vectors, ContextScale scale)
{
    public const int Units = 64;

    private readonly RowWeights _features = new(featureCount, Units);
    private readonly RowWeights _words = new(NameSequences.WordSlots * GloveVectors.Dimensions, Units);
    private readonly RowWeights _context = new(ContextEncoder.Dimensions, Units);

    public void Initialize(Random random)
    {
        _features.Initialize(random, 0.05f);
        _words.Initialize(random, 0.15f);
        _context.Initialize(random, 0.15f);
    }

    /// <summary>Adds what a token brings; of its features only the active ones.</summary>
    public void AddTo(in TokenInput token, ReadOnlySpan<int> active, Span<float> hidden)
    {
        foreach (var feature in active) _features.AddTo(feature, 1, hidden);
        for (var slot = 0; slot < token.Words.Length; slot++)
        {
            if (token.Words[slot] < 0) continue;
            var vector = VectorOf(token.Words[slot]);
            for (var d = 0; d < vector.Length; d++) _words.AddTo((slot * GloveVectors.Dimensions) + d, vector[d], hidden);
        }
        Span<float> context = stackalloc float[ContextEncoder.Dimensions];
        scale.Apply(token.Context, context);
        for (var d = 0; d < context.Length; d++) _context.AddTo(d, context[d], hidden);
    }

    /// <summary>Takes a step against the gradient of the layer, whose mean square is given too.</summary>
    public void Learn(in TokenInput token, ReadOnlySpan<int> active, ReadOnlySpan<float> gradient, float size)
    {
        foreach (var feature in active) _features.Learn(feature, 1, gradient, size);
        for (var slot = 0; slot < token.Words.Length; slot++)
        {
            if (token.Words[slot] < 0) continue;
            var vector = VectorOf(token.Words[slot]);
            for (var d = 0; d < vector.Length; d++)
                if (vector[d] != 0) _words.Learn((slot * GloveVectors.Dimensions) + d, vector[d], gradient, size);
        }
        Span<float> context = stackalloc float[ContextEncoder.Dimensions];
        scale.Apply(token.Context, context);
        for (var d = 0; d < context.Length; d++) _context.Learn(d, context[d], gradient, size);
    }

    public void Average(float share)
    {
        _features.Average(share);
        _words.Average(share);
        _context.Average(share);
    }

    /// <summary>Takes the mean for the weights; those of features times a factor, because from now on all of them are active.</summary>
    public void Settle(float features)
    {
        _features.Settle(features);
        _words.Settle(1);
        _context.Settle(1);
    }

    private ReadOnlySpan<float> VectorOf(int word) => vectors.Values.AsSpan(word * GloveVectors.Dimensions, GloveVectors.Dimensions);
}
