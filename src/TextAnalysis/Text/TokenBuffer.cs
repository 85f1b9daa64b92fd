namespace TextAnalysis;

/// <summary>
/// Room for the tokens and sentences of a text, reused from one text to the next: once it has grown to the size of the
/// largest text, <see cref="Tokenizer.Tokenize"/> allocates nothing. Not safe to share between threads.
/// </summary>
public sealed class TokenBuffer
{
    private Token[] _tokens = new Token[256];
    private Sentence[] _sentences = new Sentence[32];
    private int _tokenCount;
    private int _sentenceCount;

    /// <summary>The tokens of the last text, in text order; valid until the buffer's next use.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _tokenCount);

    /// <summary>The sentences of the last text, in text order; valid until the buffer's next use.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences.AsSpan(0, _sentenceCount);

    internal int TokenCount => _tokenCount;

    internal void Clear()
    {
        _tokenCount = 0;
        _sentenceCount = 0;
    }

    internal void Add(int start, int end, TokenKind kind)
    {
        if (_tokenCount == _tokens.Length) Array.Resize(ref _tokens, 2 * _tokens.Length);
        _tokens[_tokenCount++] = new Token(start, end, kind);
    }

    internal void AddSentence(int firstToken, int endToken)
    {
        if (_sentenceCount == _sentences.Length) Array.Resize(ref _sentences, 2 * _sentences.Length);
        var span = new TextSpan(_tokens[firstToken].Start, _tokens[endToken - 1].End);
        _sentences[_sentenceCount++] = new Sentence(firstToken, endToken, span);
    }
}
