namespace TextAnalysis;

/// <summary>
/// Turns texts into dense vectors for stores and libraries that search by them: the mean of the words' vectors, weighted by smooth
/// inverse frequency (S. Arora et al., "A Simple but Tough-to-Beat Baseline for Sentence Embeddings", 2017).
/// </summary>
/// <remarks>
/// Such a vector knows what a text is about; it tells two earthquakes apart worse than <see cref="ArticleIndex"/> does.
/// </remarks>
public static class TextEmbedding
{
    /// <summary>The number of dimensions.</summary>
    public const int Dimensions = WordVectors.Dimensions;

    /// <summary>The frequency at which a word has half the weight of a rare one.</summary>
    private const double HalfWeightFrequency = 1e-3;

    /// <summary>Gives the vector of a text.</summary>
    /// <param name="text">Any text; it may be empty.</param>
    /// <returns><see cref="Dimensions"/> numbers: a vector of length 1, or all 0 when no word of the text is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static float[] Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(Document.Parse(text));
    }

    /// <summary>Gives the vector of an analysed article's title and body.</summary>
    /// <param name="analysis">The article.</param>
    /// <returns><see cref="Dimensions"/> numbers: a vector of length 1, or all 0 when no word of the article is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static float[] Of(ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Of(analysis.Document);
    }

    private static float[] Of(Document document)
    {
        var sum = new float[Dimensions];
        foreach (var word in ComparedWord.WordsOf(document, int.MaxValue)) Add(sum, word);
        return Normalized(sum);
    }

    internal static float[] Of(ReadOnlySpan<ComparedWord> words)
    {
        var sum = new float[Dimensions];
        foreach (var word in words) Add(sum, word);
        return Normalized(sum);
    }

    private static void Add(float[] sum, ComparedWord word)
    {
        if (word.Vector is not { } vector) return;
        var weight = (float)(HalfWeightFrequency / (HalfWeightFrequency + word.Frequency));
        for (var i = 0; i < sum.Length; i++) sum[i] += weight * vector[i];
    }

    private static float[] Normalized(float[] sum)
    {
        double squares = 0;
        foreach (var value in sum) squares += value * value;
        if (squares > 0)
            for (var i = 0; i < sum.Length; i++) sum[i] = (float)(sum[i] / Math.Sqrt(squares));
        return sum;
    }
}
