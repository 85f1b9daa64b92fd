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
    // A block adds at most 64, and writes some more that do not count.
    private const int BlockRoom = 64 + BlockTokens.Excess;

    private const int InitialTokens = 256;

    // In English a token comes every five and a half code units.
    private const int LeastTokenLength = 4;

    private Token[] _tokens;
    private Sentence[] _sentences = new Sentence[32];
    private PossibleEnd[] _ends = new PossibleEnd[128];
    private int _tokenCount;
    private int _sentenceCount;
    private int _endCount;

    /// <summary>Makes a buffer that grows as it is used.</summary>
    public TokenBuffer()
        : this(0)
    {
    }

    /// <summary>Makes a buffer that need not grow for common text of a length.</summary>
    internal TokenBuffer(int characters) => _tokens = new Token[Math.Max(InitialTokens, characters / LeastTokenLength + BlockRoom)];

    /// <summary>The tokens of the last text, in text order; valid until the buffer's next use.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _tokenCount);

    /// <summary>The sentences of the last text, in text order; valid until the buffer's next use.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences.AsSpan(0, _sentenceCount);

    internal int TokenCount => _tokenCount;

    /// <summary>Where a sentence may end; the splitter decides.</summary>
    internal ReadOnlySpan<PossibleEnd> PossibleEnds => _ends.AsSpan(0, _endCount);

    /// <summary>Blocks on their way to tokens; empty between texts.</summary>
    internal BlockBatch Batch { get; } = new();

    internal void ClearPossibleEnds() => _endCount = 0;

    internal void Clear()
    {
        _tokenCount = 0;
        _sentenceCount = 0;
        _endCount = 0;
    }

    internal void Add(int start, int end, TokenKind kind)
    {
        if (_tokenCount == _tokens.Length) Array.Resize(ref _tokens, 2 * _tokens.Length);
        _tokens[_tokenCount] = new Token(start, end, kind);
        _tokenCount++;
    }

    internal void AddPossibleEnd(int token)
    {
        if (_endCount == _ends.Length) Array.Resize(ref _ends, 2 * _ends.Length);
        _ends[_endCount++] = new PossibleEnd(token, isClear: false);
    }

    /// <summary>Adds the tokens of a block that begins at <paramref name="at"/> and consists of <paramref name="bytes"/>.</summary>
    internal void Add(ReadOnlySpan<char> text, int at, ref byte bytes, in BlockBoundaries boundaries)
    {
        if (_tokens.Length - _tokenCount < BlockRoom) Array.Resize(ref _tokens, 2 * _tokens.Length);
        BlockTokens.Write(text, at, ref bytes, in boundaries, ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_tokens), _tokenCount));
        AddEnds(in boundaries);
        _tokenCount += BitOperations.PopCount(boundaries.Starts);
    }

    private void AddEnds(in BlockBoundaries boundaries)
    {
        if (_ends.Length - _endCount < BlockRoom) Array.Resize(ref _ends, 2 * _ends.Length);
        ref var end = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_ends), _endCount);
        var starts = boundaries.Starts;
        // A stop marks the same place as what follows it after one white space.
        var openings = boundaries.Openings & ~(boundaries.Stops << 2);
        var clear = boundaries.ClearEnds & starts;
        var places = boundaries.Stops | openings;
        _endCount += BitOperations.PopCount(places);
        for (; places != 0; end = ref Unsafe.Add(ref end, 2))
        {
            end = EndAt(places, starts, openings, clear);
            places &= places - 1;
            Unsafe.Add(ref end, 1) = EndAt(places, starts, openings, clear);
            places &= places - 1;
        }
    }

    /// <summary>The end at the lowest of some places: after the token of a stop, before the token of an opening.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private PossibleEnd EndAt(ulong places, ulong starts, ulong openings, ulong clear)
    {
        var upTo = (places ^ (places - 1)) & ~(openings & (0 - places));
        return new(_tokenCount + BitOperations.PopCount(starts & upTo) - 1, (clear & places & (0 - places)) != 0);
    }

    internal void AddSentence(int firstToken, int endToken)
    {
        if (_sentenceCount == _sentences.Length) Array.Resize(ref _sentences, 2 * _sentences.Length);
        var span = new TextSpan(_tokens[firstToken].Start, _tokens[endToken - 1].End);
        _sentences[_sentenceCount++] = new Sentence(firstToken, endToken, span);
    }
}
