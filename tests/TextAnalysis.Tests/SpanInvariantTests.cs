namespace TextAnalysis.Tests;

public sealed class SpanInvariantTests
{
    [Theory]
    [InlineData("")]
    [InlineData("The mayor said on Monday that it wasn't over.")]
    public void Tokens_lie_in_order_and_cover_every_visible_character(string text)
    {
        var document = Document.Parse(text);

        var at = 0;
        foreach (var token in document.Tokens)
        {
            Assert.True(string.IsNullOrWhiteSpace(text[at..token.Start]));
            Assert.True(token.Length > 0);
            at = token.End;
        }
        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    }
}
