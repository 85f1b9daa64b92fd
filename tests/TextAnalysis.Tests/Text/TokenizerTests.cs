namespace TextAnalysis.Tests.Text;

public sealed class TokenizerTests
{
    public static TheoryData<string, string[]> Tokens => Spec.Rows("tokens.md");

    public static TheoryData<string> HostileTexts =>
    [
        new string('"', 200_000),
        new string('.', 200_000),
        new string('a', 200_000),
        new string('\uD800', 200_000),
        string.Concat(Enumerable.Repeat("a-", 100_000)),
        string.Concat(Enumerable.Repeat("a.", 100_000)),
        string.Concat(Enumerable.Repeat("a@", 100_000)),
        string.Concat(Enumerable.Repeat("1-2", 70_000)),
        string.Concat(Enumerable.Repeat("1,2", 70_000)),
        string.Concat(Enumerable.Repeat("http://", 30_000)),
        string.Concat(Enumerable.Repeat("http://(", 30_000)),
        string.Concat(Enumerable.Repeat("'s", 100_000)),
        string.Concat(Enumerable.Repeat("👩‍", 60_000)),
        string.Concat(Enumerable.Repeat("U.S. ", 40_000)),
        string.Concat(Enumerable.Repeat(". ", 100_000)),
        string.Concat(Enumerable.Repeat("( ", 100_000)),
        string.Concat(Enumerable.Repeat(".\" ", 70_000)),
        string.Concat(Enumerable.Repeat(".)", 100_000)) + "x",
        "It ended." + string.Concat(Enumerable.Repeat("[1]", 70_000)) + " Then",
    ];

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Splits_as_the_specification_says(string text, string[] expected)
    {
        var document = Document.Parse(text);

        Assert.Equal(expected, document.Tokens.Select(token => token.Span.In(text).ToString()));
    }

    [Theory]
    [InlineData("Kyiv", TokenKind.Word)]
    [InlineData("1,200", TokenKind.Number)]
    [InlineData("?!", TokenKind.Terminator)]
    [InlineData("“", TokenKind.QuotationMark)]
    [InlineData("(", TokenKind.Punctuation)]
    [InlineData("€", TokenKind.Symbol)]
    [InlineData("🇫🇷", TokenKind.Symbol)]
    [InlineData("https://example.org", TokenKind.Url)]
    [InlineData("jo@example.org", TokenKind.Email)]
    [InlineData("@jo", TokenKind.Handle)]
    [InlineData("#vote", TokenKind.Hashtag)]
    public void Gives_each_token_its_kind(string text, TokenKind kind)
    {
        var token = Assert.Single(Document.Parse(text).Tokens);

        Assert.Equal(kind, token.Kind);
    }

    [Fact]
    public void Calls_what_is_split_off_a_clitic()
    {
        var tokens = Document.Parse("They don't like Kyiv's and the workers' plan").Tokens;

        Assert.Equal([2, 5, 9], tokens.Index().Where(item => item.Item.Kind == TokenKind.Clitic).Select(item => item.Index));
    }

    [Fact]
    public void Allocates_nothing_for_a_warm_buffer()
    {
        var text = string.Concat(Enumerable.Repeat("Mr. O'Neil, 52, said: \"We can't pay $1.5m.\" He left at 8:30 p.m. — alone. ", 100));
        var buffer = new TokenBuffer();
        Assert.Equal(0, Allocation.LeastOf(() => Tokenizer.Tokenize(text, buffer)));
        Assert.True(buffer.Tokens.Length > 2000);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Takes_linear_time_on_hostile_text(string text)
    {
        var buffer = new TokenBuffer();

        var time = ThreadTime.Of(() => Tokenizer.Tokenize(text, buffer));

        Assert.True(buffer.Tokens.Length > 0);
        // Linear time is some milliseconds; quadratic time would be minutes.
        Assert.True(time < TimeSpan.FromSeconds(5), $"{time}");
    }

    [Fact]
    public void Forgets_the_text_before()
    {
        var buffer = new TokenBuffer();
        Tokenizer.Tokenize("One two three. Four.", buffer);

        Tokenizer.Tokenize("Five.", buffer);

        Assert.Equal(2, buffer.Tokens.Length);
        Assert.Equal(1, buffer.Sentences.Length);
    }

    [Fact]
    public void Needs_a_buffer() => Assert.Throws<ArgumentNullException>("buffer", () => Tokenizer.Tokenize("text", null!));
}
