using Microsoft.Extensions.AI;
using TextAnalysis.Extensions.AI;

namespace TextAnalysis.Tests;

public sealed class ArticleEmbeddingGeneratorTests
{
    private static readonly string[] Archive =
    [
        "The orchestra played a symphony by a young composer.",
        "Farmers fear a poor wheat harvest after the drought.",
        "The goalkeeper saved two penalties in the final.",
    ];

    [Theory]
    [InlineData("A cellist gave a concert of new music.", 0)]
    [InlineData("Dry weather has damaged crops on many farms.", 1)]
    [InlineData("The striker scored late in the cup match.", 2)]
    public async Task A_store_that_only_knows_the_abstraction_finds_the_article_on_the_subject(string query, int expected)
    {
        var generator = new ArticleEmbeddingGenerator();
        var stored = await generator.GenerateAsync(Archive, cancellationToken: TestContext.Current.CancellationToken);

        var asked = await generator.GenerateVectorAsync(query, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(Archive[expected], Archive[Enumerable.Range(0, Archive.Length).MaxBy(i => Product(asked, stored[i].Vector))]);
    }

    [Fact]
    public async Task Says_what_it_is_and_refuses_what_it_is_not()
    {
        using var generator = new ArticleEmbeddingGenerator();

        var metadata = Assert.IsType<EmbeddingGeneratorMetadata>(generator.GetService(typeof(EmbeddingGeneratorMetadata)));
        Assert.Equal(TextEmbedding.Dimensions, metadata.DefaultModelDimensions);
        await Assert.ThrowsAsync<ArgumentException>(
            "options", () => generator.GenerateAsync(Archive, new EmbeddingGenerationOptions { Dimensions = 3 }, TestContext.Current.CancellationToken));
    }

    private static double Product(ReadOnlyMemory<float> a, ReadOnlyMemory<float> b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++) sum += a.Span[i] * b.Span[i];
        return sum;
    }
}
