using Microsoft.Extensions.AI;

namespace TextAnalysis.Extensions.AI;

/// <summary>
/// Gives the dense vectors of <see cref="TextEmbedding"/> to whatever takes embeddings through Microsoft.Extensions.AI: vector stores
/// of Microsoft.Extensions.VectorData, caches, pipelines. It computes on the caller's thread, without model files or network.
/// Safe for any number of threads.
/// </summary>
/// <example>
/// <code>
/// IEmbeddingGenerator&lt;string, Embedding&lt;float&gt;&gt; generator = new ArticleEmbeddingGenerator();
/// ReadOnlyMemory&lt;float&gt; vector = await generator.GenerateVectorAsync(article.Text);
/// // Keep the vector in any store; ask it with the vector of another article, by cosine.
/// </code>
/// </example>
public sealed class ArticleEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>The name under which the vectors' model is known; vectors of another name do not compare.</summary>
    public const string ModelId = "textanalysis-glove-100d-1";

    private static readonly EmbeddingGeneratorMetadata Metadata =
        new("textanalysis", defaultModelId: ModelId, defaultModelDimensions: TextEmbedding.Dimensions);

    /// <summary>Gives the vectors of texts, in their order.</summary>
    /// <param name="values">The texts; a text may be empty.</param>
    /// <param name="options">May ask for <see cref="TextEmbedding.Dimensions"/> dimensions and no others.</param>
    /// <param name="cancellationToken">Ends the work between two texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Another number of dimensions or another model is asked for.</exception>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (options?.Dimensions is { } dimensions && dimensions != TextEmbedding.Dimensions)
            throw new ArgumentException($"The vectors have {TextEmbedding.Dimensions} dimensions.", nameof(options));
        if (options?.ModelId is { } model && model != ModelId)
            throw new ArgumentException($"The only model is '{ModelId}'.", nameof(options));
        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            embeddings.Add(new Embedding<float>(TextEmbedding.Of(value)) { ModelId = ModelId });
        }
        return Task.FromResult(embeddings);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null) return null;
        return serviceType == typeof(EmbeddingGeneratorMetadata) ? Metadata : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Does nothing: there is nothing to release.</summary>
    public void Dispose()
    {
    }
}
