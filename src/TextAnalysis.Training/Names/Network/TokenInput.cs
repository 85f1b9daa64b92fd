namespace TextAnalysis.Training.Names;

/// <summary>All that a network may know of one token; only teachers look at more than its features.</summary>
internal readonly ref struct TokenInput
{
    /// <summary>Its features, by number.</summary>
    public required ReadOnlySpan<int> Features { get; init; }

    /// <summary>The word vectors around it (<see cref="WordVectorIndex"/>).</summary>
    public ReadOnlySpan<int> Words { get; init; }

    /// <summary>What the encoder makes of it in its context.</summary>
    public ReadOnlySpan<Half> Context { get; init; }
}
