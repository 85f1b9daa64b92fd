using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>
/// Room for the tokens and sentences of a text, reused from one text to the next: once it has grown to the size of the
/// largest text, <see cref="Tokenizer.Tokenize"/> allocates nothing. Not safe to share between threads.
/// </summary>
public sealed class TokenBuffer
{
    private Token[] _tokens = new Token[256];
    private Sentence[] _sentences = new Sentence[32];
    private int[] _stops = new int[32];
    private int _tokenCount;
    private int _sentenceCount;
    private int _stopCount;

    /// <summary>The tokens of the last text, in text order; valid until the buffer's next use.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _tokenCount);

    /// <summary>The sentences of the last text, in text order; valid until the buffer's next use.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences.AsSpan(0, _sentenceCount);

    internal int TokenCount => _tokenCount;

    /// <summary>The tokens, by index, after which a sentence may end; the splitter decides.</summary>
    internal ReadOnlySpan<int> Stops => _stops.AsSpan(0, _stopCount);

    internal void ClearStops() => _stopCount = 0;

    internal void Clear()
    {
        _tokenCount = 0;
        _sentenceCount = 0;
        _stopCount = 0;
    }

    internal void Add(int start, int end, TokenKind kind)
    {
        if (_tokenCount == _tokens.Length) Array.Resize(ref _tokens, 2 * _tokens.Length);
        _tokens[_tokenCount] = new Token(start, end, kind);
        _tokenCount++;
    }

    internal void AddStop(int token)
    {
        if (_stopCount == _stops.Length) Array.Resize(ref _stops, 2 * _stops.Length);
        _stops[_stopCount++] = token;
    }

    /// <summary>Adds the tokens of a block that begins at <paramref name="at"/>.</summary>
    internal void Add(ReadOnlySpan<char> text, int at, BlockBoundaries boundaries)
    {
        if (_tokens.Length - _tokenCount < 64) Array.Resize(ref _tokens, 2 * _tokens.Length);
        ref var token = ref _tokens[_tokenCount];
        ref var unit = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at);
        var starts = boundaries.Starts;
        var ends = boundaries.Ends;
        for (var places = boundaries.Stops | boundaries.Openings; places != 0; places &= places - 1)
        {
            // Up to a stop and with it, but without the token that an opening begins.
            var upTo = (places ^ (places - 1)) & ~(boundaries.Openings & (0 - places));
            AddStop(_tokenCount + BitOperations.PopCount(starts & upTo) - 1);
        }
        _tokenCount += BitOperations.PopCount(starts);
        while (starts != 0)
        {
            var start = BitOperations.TrailingZeroCount(starts);
            var end = BitOperations.TrailingZeroCount(ends) + 1;
            var kind = Characters.KindOf(Unsafe.Add(ref unit, start));
            if ((boundaries.Clitics >> start & 1) != 0) kind = TokenKind.Clitic;
            token = new Token(at + start, at + end, kind);
            token = ref Unsafe.Add(ref token, 1);
            starts &= starts - 1;
            ends &= ends - 1;
        }
    }

    internal void AddSentence(int firstToken, int endToken)
    {
        if (_sentenceCount == _sentences.Length) Array.Resize(ref _sentences, 2 * _sentences.Length);
        var span = new TextSpan(_tokens[firstToken].Start, _tokens[endToken - 1].End);
        _sentences[_sentenceCount++] = new Sentence(firstToken, endToken, span);
    }
}
