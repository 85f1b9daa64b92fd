using CsCheck;

namespace TextAnalysis.Tests.Entities.Recognition;

public class HostileNameTests
{
    private static readonly EntityRecognizer Recognizer = new();

    [Fact]
    public void Mentions_of_any_text_are_ordered_and_lie_in_one_sentence()
    {
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["ABcd eé.'’-&,()0\n\uD83D\uDE00\uD800"], 0, 200]).Sample(text =>
        {
            var document = Document.Parse(text);
            var last = 0;
            foreach (var mention in Recognizer.Recognize(document))
            {
                Assert.True(mention.FirstToken >= last && mention.FirstToken < mention.EndToken);
                Assert.InRange(mention.Confidence, 0f, 1f);
                var sentence = document.Sentences.Single(s => s.FirstToken <= mention.FirstToken && mention.FirstToken < s.EndToken);
                Assert.True(mention.EndToken <= sentence.EndToken);
                last = mention.EndToken;
            }
        }, iter: 300);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("Anna Berg ")]
    [InlineData("Bank of the ")]
    [InlineData("U.N.-")]
    [InlineData("\"")]
    [InlineData("Ü")]
    public void Time_grows_with_the_length_of_the_text_only(string part)
    {
        var small = Time(string.Concat(Enumerable.Repeat(part, 2_000)));
        var large = Time(string.Concat(Enumerable.Repeat(part, 16_000)));
        Assert.True(large < (40 * small) + TimeSpan.FromSeconds(1), $"{small} for 2,000, {large} for 16,000");
    }

    [Fact]
    public void A_name_of_a_twenty_thousand_words_does_not_overflow()
    {
        var document = Document.Parse(string.Join(' ', Enumerable.Repeat("Anna", 20_000)));
        Assert.All(Recognizer.Recognize(document), mention => Assert.False(float.IsNaN(mention.Confidence)));
    }

    [Fact]
    public void One_recogniser_serves_many_threads()
    {
        var document = Document.Parse("Olena Marchuk of Siemens flew to Lagos. Marchuk met Bola Ade of the Red Cross there.");
        var expected = Recognizer.Recognize(document);
        Parallel.For(0, 64, _ => Assert.Equal(expected, Recognizer.Recognize(document)));
    }

    private static TimeSpan Time(string text)
    {
        var document = Document.Parse(text);
        return ThreadTime.LeastOf(2, () => Recognizer.Recognize(document));
    }
}
