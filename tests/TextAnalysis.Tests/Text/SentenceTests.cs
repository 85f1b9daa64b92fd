namespace TextAnalysis.Tests.Text;

public sealed class SentenceTests
{
    public static TheoryData<string, string[]> Sentences => Spec.Rows("sentences.md");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Ends_sentences_where_the_specification_says(string text, string[] expected)
    {
        var document = Document.Parse(text);

        Assert.Equal(expected, document.Sentences.Select(sentence => sentence.Span.In(text).ToString()));
    }

    [Fact]
    public void A_sentence_never_crosses_a_paragraph()
    {
        var document = Document.Parse("Bridge to open in May\n\nThe mayor said so on Monday.");

        Assert.Equal(2, document.Sentences.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("One.")]
    [InlineData("A B. c? D: E — f; 5. G... \"H.\" (I) J")]
    [InlineData("... ! ? . \" ' ) ] — - 1 2. A")]
    public void Sentences_hold_every_token_once(string text)
    {
        var document = Document.Parse(text);

        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.TokenCount > 0);
            Assert.Equal(document.Tokens[sentence.FirstToken].Start, sentence.Span.Start);
            Assert.Equal(document.Tokens[sentence.EndToken - 1].End, sentence.Span.End);
            next = sentence.EndToken;
        }
        Assert.Equal(document.Tokens.Length, next);
    }
}
