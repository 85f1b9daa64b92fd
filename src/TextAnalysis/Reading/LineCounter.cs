using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>
/// Counts what is in a line, 64 code units at once: comparisons become one bit mask a class of characters, and counting is the counting
/// of bits. Only words are visited one by one, for their weights.
/// </summary>
internal ref struct LineCounter
{
    private const int BlockLength = 64;
    private const uint Golden = 0x9E3779B1;

    private readonly LineLexicon _lexicon;
    private bool _stopPending;
    private uint _hash;
    private int _lexicalSum, _lexicalLeast, _lexicalFirst, _lexicalLast;
    private int _words, _capitals, _caps, _functions, _digits, _commas, _stops, _quotes, _symbols;
    private bool _hasYear;

    private LineCounter(in LineLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Counts a line.</summary>
    /// <remarks>Hardware without vectors counts the same with 128 bits in software, slower: there is no second, scalar path here.</remarks>
    /// <param name="page">The page's text.</param>
    /// <param name="line">Its line, without the white space around it; not empty.</param>
    /// <param name="lexicon">The weights of words.</param>
    public static LineStatistics Count(string page, TextSpan line, in LineLexicon lexicon) =>
        Vector512.IsHardwareAccelerated ? Count<Block512>(page, line, lexicon)
        : Vector256.IsHardwareAccelerated ? Count<Block256>(page, line, lexicon)
        : Count<Block128>(page, line, lexicon);

    /// <summary>Counts a line with vectors of one width; all widths count the same.</summary>
    public static LineStatistics Count<TBlock>(string page, TextSpan line, in LineLexicon lexicon)
        where TBlock : struct, ICharacterBlock<TBlock>
    {
        var counter = new LineCounter(lexicon);
        Span<char> copy = stackalloc char[BlockLength + LexiconHash.Piece];
        for (var at = line.Start; at < line.End;)
        {
            var length = Math.Min(BlockLength, line.End - at);
            scoped ref readonly var first = ref page.AsSpan()[at];
            if (page.Length - at < copy.Length)
            {
                // Blocks are read whole: the page's last one needs something behind it.
                copy.Clear();
                page.AsSpan(at).CopyTo(copy);
                first = ref copy[0];
            }
            var used = counter.AddBlock<TBlock>(in first, length, at + length == line.End);
            at += used > 0 ? used : counter.AddLongWord(page.AsSpan(at, line.End - at));
        }
        return counter.Result(line.In(page));
    }

    /// <summary>Counts a block and gives how much of it was counted: up to its last word that may go on behind it.</summary>
    private int AddBlock<TBlock>(ref readonly char first, int length, bool isLast)
        where TBlock : struct, ICharacterBlock<TBlock>
    {
        var block = TBlock.Load(in first);
        var letters = TBlock.Between(TBlock.WithBit(block, 0x20), (byte)'a', (byte)'z');
        var upper = TBlock.Between(block, (byte)'A', (byte)'Z');
        var digits = TBlock.Between(block, (byte)'0', (byte)'9');
        var stops = TBlock.Equal(block, (byte)'.') | TBlock.Equal(block, (byte)'?') | TBlock.Equal(block, (byte)'!');
        var quotes = TBlock.Equal(block, (byte)'"');
        var spaces = TBlock.Equal(block, (byte)' ');
        var commas = TBlock.Equal(block, (byte)',') | TBlock.Equal(block, (byte)';');
        var plain = spaces | TBlock.Between(block, (byte)'\'', (byte)')') | TBlock.Between(block, (byte)'$', (byte)'%')
            | TBlock.Equal(block, (byte)'-') | TBlock.Equal(block, (byte)':');
        var after = spaces | quotes;
        for (var rest = TBlock.NonAscii(block); rest != 0; rest &= rest - 1)
        {
            var bit = rest & (0 - rest);
            var c = Unsafe.Add(ref Unsafe.AsRef(in first), BitOperations.TrailingZeroCount(rest));
            if (char.IsLetter(c))
            {
                letters |= bit;
                if (char.IsUpper(c)) upper |= bit;
            }
            else if (c is '“' or '”' or '«' or '»') quotes |= bit;
            else if (c is '‘' or '’' or '–' or '—' || char.IsWhiteSpace(c)) plain |= bit;
            else if (c is '。') stops |= bit;
            else if (char.IsDigit(c)) digits |= bit;
            if (c is '”' or '’') after |= bit;
        }
        var used = length;
        if (!isLast)
        {
            var breaks = ~(letters | digits);
            used = BlockLength - BitOperations.LeadingZeroCount(breaks != 0 ? breaks : ~letters);
            if (used == 0) return 0;
        }
        var valid = ~0ul >> (BlockLength - used);
        letters &= valid;
        stops &= valid;
        digits &= valid;
        upper &= letters;
        var starts = letters & ~(letters << 1);
        _capitals += BitOperations.PopCount(starts & upper);
        _caps += Caps(letters, upper, starts);
        _commas += BitOperations.PopCount(commas & valid);
        _quotes += BitOperations.PopCount(quotes & valid);
        _symbols += BitOperations.PopCount(~(letters | digits | stops | quotes | commas | plain) & valid);
        _stops += BitOperations.PopCount(((stops << 1) | (_stopPending ? 1ul : 0)) & after & valid);
        _stopPending = stops >> (used - 1) != 0;
        if (digits != 0) AddDigits(in first, digits);
        if (starts != 0) AddWords(in first, letters, starts);
        return used;
    }

    /// <summary>Counts the words of several letters that are all capitals: a carry runs through the capitals and comes out behind the word.</summary>
    private static int Caps(ulong letters, ulong upper, ulong starts)
    {
        var sum = upper + (starts & upper & (letters >> 1));
        return BitOperations.PopCount(sum & ~upper & ~letters) + (sum < upper ? 1 : 0);
    }

    private void AddDigits(ref readonly char first, ulong digits)
    {
        _digits += BitOperations.PopCount(digits);
        var years = digits & (digits >> 1) & (digits >> 2) & (digits >> 3);
        for (; digits != 0; digits &= digits - 1)
        {
            var at = BitOperations.TrailingZeroCount(digits);
            ref var digit = ref Unsafe.Add(ref Unsafe.AsRef(in first), at);
            _hash = (_hash ^ digit) * Golden;
            _hasYear |= (years >> at & 1) != 0 && (digit, Unsafe.Add(ref digit, 1)) is ('1', '9') or ('2', '0');
        }
    }

    private void AddWords(ref readonly char first, ulong letters, ulong starts)
    {
        if (_words == 0) _lexicalFirst = ValueOf(in first, letters, BitOperations.TrailingZeroCount(starts), out _);
        _words += BitOperations.PopCount(starts);
        for (; starts != 0; starts &= starts - 1) Add(ValueOf(in first, letters, BitOperations.TrailingZeroCount(starts), out var hash), hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int ValueOf(ref readonly char first, ulong letters, int start, out uint hash)
    {
        ref var word = ref Unsafe.Add(ref Unsafe.AsRef(in first), start);
        var length = BitOperations.TrailingZeroCount(~(letters >> start));
        hash = length <= LexiconHash.Piece ? LexiconHash.OfShort(in word, length) : LexiconHash.Of(MemoryMarshal.CreateReadOnlySpan(ref word, length));
        return _lexicon.ValueOf(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int value, uint hash)
    {
        _functions += value & 1;
        _lexicalLast = value;
        _lexicalSum += value;
        _lexicalLeast = Math.Min(_lexicalLeast, value);
        _hash = (_hash ^ hash) * Golden;
    }

    /// <summary>Counts a word that fills a block, and gives its length.</summary>
    private int AddLongWord(ReadOnlySpan<char> text)
    {
        int length = 0, upper = 0;
        for (; length < text.Length && char.IsLetter(text[length]); length++) if (char.IsUpper(text[length])) upper++;
        var hash = LexiconHash.Of(text[..length]);
        if (_words == 0) _lexicalFirst = _lexicon.ValueOf(hash);
        Add(_lexicon.ValueOf(hash), hash);
        _words++;
        _stopPending = false;
        if (char.IsUpper(text[0])) _capitals++;
        if (upper == length) _caps++;
        return length;
    }

    private readonly LineStatistics Result(ReadOnlySpan<char> line)
    {
        var last = line.Length - 1;
        while (last > 0 && line[last] is '"' or '”' or '’' or '\'' or ')' or ']' or '»') last--;
        return new LineStatistics
        {
            Length = line.Length,
            Words = _words,
            CapitalWords = _capitals,
            CapsWords = _caps,
            FunctionWords = _functions,
            Digits = _digits,
            Commas = _commas,
            Stops = _stops + (_stopPending ? 1 : 0),
            QuotationMarks = _quotes,
            Symbols = _symbols,
            EndsSentence = line[last] is '.' or '?' or '!' or '…' or '。',
            EndsInColon = line[last] == ':',
            HasYear = _hasYear,
            Opening = OpeningOf(line[0]),
            LexicalMean = _words == 0 ? 0 : _lexicalSum / (LineLexicon.Scale * _words),
            LexicalLeast = _lexicalLeast / LineLexicon.Scale,
            LexicalFirst = _lexicalFirst / LineLexicon.Scale,
            LexicalLast = _lexicalLast / LineLexicon.Scale,
            LexicalSum = Math.Clamp(_lexicalSum / LineLexicon.Scale, -20, 20),
            Hash = (int)_hash,
        };
    }

    private static LineOpening OpeningOf(char first) =>
        char.IsLower(first) ? LineOpening.Lower
        : char.IsUpper(first) ? LineOpening.Upper
        : char.IsDigit(first) ? LineOpening.Digit
        : first is '"' or '“' or '‘' or '\'' or '«' ? LineOpening.QuotationMark
        : LineOpening.Other;
}
