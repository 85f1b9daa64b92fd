using CsCheck;

namespace TextAnalysis.Tests;

public sealed class ArticleSimilarityTests
{
    [Fact]
    public void Same_words_score_one_and_texts_without_words_zero()
    {
        Assert.Equal(1, ArticleSimilarity.Compare("The ferry sank.", "The ferry sank."));
        Assert.Equal(0, ArticleSimilarity.Compare("", ""));
        Assert.Equal(0, ArticleSimilarity.Compare("The ferry sank.", ""));
    }

    [Fact]
    public void A_paraphrase_is_closer_than_another_event_of_the_kind_and_that_closer_than_another_subject()
    {
        const string Sentence = "Three sailors died when a ferry sank near Bergen.";

        var paraphrase = ArticleSimilarity.Compare(Sentence, "A ferry went down off Bergen, killing three seamen.");
        var sibling = ArticleSimilarity.Compare(Sentence, "Nine passengers died when a bus crashed near Lyon.");
        var other = ArticleSimilarity.Compare(Sentence, "The central bank raised its interest rate again.");

        Assert.True(paraphrase > sibling, $"{paraphrase} {sibling}");
        Assert.True(sibling > other, $"{sibling} {other}");
    }

    [Fact]
    public void Is_symmetric_and_between_zero_and_one_for_any_text() =>
        Gen.Select(Gen.String, Gen.String).Sample((a, b) =>
        {
            var score = ArticleSimilarity.Compare(a, b);
            Assert.InRange(score, 0, 1);
            Assert.Equal(score, ArticleSimilarity.Compare(b, a), 12);
        });

    [Fact]
    public void Dense_vectors_have_length_one_and_point_alike_for_like_texts()
    {
        var sea = TextEmbedding.Of("The ship left the harbour in a storm.");
        var boat = TextEmbedding.Of("A boat sailed from the port in bad weather.");
        var court = TextEmbedding.Of("The judge sentenced the lawyer for fraud.");

        Assert.Equal(1, Product(sea, sea), 5);
        Assert.True(Product(sea, boat) > Product(sea, court));
        Assert.All(TextEmbedding.Of(""), v => Assert.Equal(0, v));
        Assert.Equal(TextEmbedding.Dimensions, sea.Length);
    }

    private static double Product(float[] a, float[] b) => a.Zip(b, (x, y) => (double)x * y).Sum();
}
