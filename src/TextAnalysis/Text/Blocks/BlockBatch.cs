using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>
/// Blocks of up to 64 code units that go through the rules together. Bit i of a mask is the code unit at the block's start + i.
/// </summary>
/// <remarks>
/// Together, because mispredicted branches are most of what tokens cost: a loop over thirty stops is predicted where a choice of
/// rule for each mark as it comes is not. And because the arithmetic of masks is the same for every block, four of them at once.
/// </remarks>
internal sealed class BlockBatch
{
    public const int Capacity = 32;

    // What the code units are.
    public BlockRow Space;
    public BlockRow Letter;
    public BlockRow Upper;
    public BlockRow Digit;
    public BlockRow Stop;
    public BlockRow Apostrophe;
    public BlockRow Hyphen;
    public BlockRow Comma;
    public BlockRow Colon;
    public BlockRow Terminator;
    public BlockRow Bracket;
    public BlockRow Foreign;
    public BlockRow Dollar;
    public BlockRow LetterN;
    public BlockRow LetterT;

    /// <summary>What precedes the last white space: the part of a block that is tokenised with it.</summary>
    public BlockRow Within;

    // What BlockMasks makes of that.
    public BlockRow Word;
    public BlockRow Rare;
    public BlockRow Starts;
    public BlockRow Ends;
    public BlockRow Clitics;
    public BlockRow SentenceStops;
    public BlockRow Openings;
    public BlockRow ClearEnds;

    /// <summary>Words, and the white space between two of them.</summary>
    public BlockRow Phrase;

    /// <summary>First letters of words in lower case.</summary>
    public BlockRow LowerCase;

    /// <summary>Capitals and digits of which no word of nine letters begins.</summary>
    public BlockRow ShortOpenings;

    // Places where a rule decides, one row a rule.
    public BlockRow Stops;
    public BlockRow Hyphens;
    public BlockRow Apostrophes;
    public BlockRow Numbers;
    public BlockRow Contractions;

    /// <summary>Openings that are none, unless the word often opens sentences.</summary>
    public BlockRow Names;

    // One place for each code unit, and what is written past the end.
    private readonly ushort[] _places = new ushort[Capacity * 64 + 2];
    private readonly int[] _starts = new int[Capacity];

    // The code units as bytes, and what is read past the end.
    private readonly byte[] _bytes = new byte[Capacity * 64 + ShortWord.MaxLength];

    public int Count { get; private set; }

    /// <summary>Whether a phrase with a word in lower case may go on in the next block.</summary>
    public bool InLowerCase { get; set; }

    /// <summary>Offset of a block's first code unit in the text.</summary>
    public int StartOf(int block) => _starts[block];

    /// <summary>The code units of a block, those above 0xFF as 0xFF.</summary>
    public ref byte BytesOf(int block) => ref _bytes[block * 64];

    /// <summary>Counts a block in whose masks have been written.</summary>
    public void Add(int start) => _starts[Count++] = start;

    public void Clear() => Count = 0;

    /// <summary>Finds the openings that follow words in lower case, block after block: a phrase goes on from one to the next.</summary>
    public void FindNames()
    {
        var carry = InLowerCase ? 1ul : 0;
        for (var block = 0; block < Count; block++)
        {
            // From the first word in lower case of each phrase to the phrase's end: what is added to a run of ones carries from
            // there on to the run's end and leaves zeros on its way.
            var phrase = Phrase[block];
            var lowerCase = LowerCase[block] | (phrase & carry);
            var after = phrase & ~(phrase + lowerCase) | lowerCase;
            carry = (after << 1 & (Within[block] + 1)) != 0 ? 1ul : 0;
            var doubtful = Openings[block] & after;
            Names[block] = doubtful & ShortOpenings[block];
            Openings[block] ^= doubtful & ~ShortOpenings[block];
        }
        InLowerCase = carry != 0;
    }

    /// <summary>The bits of a row: the number of the block times 64, and the bit; valid until the next call.</summary>
    /// <remarks>Two of a block are written at once, be they there or not: a loop that ran once for each bit would be mispredicted
    /// at its end more often than not.</remarks>
    public ReadOnlySpan<ushort> PlacesOf(ref readonly BlockRow row)
    {
        ref var places = ref MemoryMarshal.GetArrayDataReference(_places);
        var count = 0;
        for (var blocks = row.Marked & (uint)((1ul << Count) - 1); blocks != 0; blocks &= blocks - 1)
        {
            var block = BitOperations.TrailingZeroCount(blocks);
            var bits = row[block];
            ref var place = ref Unsafe.Add(ref places, count);
            count += BitOperations.PopCount(bits);
            do
            {
                place = (ushort)(block << 6 | BitOperations.TrailingZeroCount(bits));
                bits &= bits - 1;
                Unsafe.Add(ref place, 1) = (ushort)(block << 6 | BitOperations.TrailingZeroCount(bits));
                bits &= bits - 1;
                place = ref Unsafe.Add(ref place, 2);
            }
            while (bits != 0);
        }
        return _places.AsSpan(0, count);
    }

    /// <summary>Offset in the text of the letters and digits that end before a bit.</summary>
    public int StartOfWordBefore(int block, int bit) => StartOf(block) + FirstBitOfWordBefore(block, bit);

    /// <summary>Their number, of one to eight; see <see cref="ShortWord"/>.</summary>
    public ulong ShortWordBefore(int block, int bit)
    {
        var first = FirstBitOfWordBefore(block, bit);
        return ShortWord.Pack(ref _bytes[(block << 6) + first], bit - first);
    }

    /// <summary>The number of the one to eight letters and digits that stand from a bit on.</summary>
    public ulong ShortWordAt(int block, int bit) => ShortWord.Pack(ref _bytes[(block << 6) + bit], WordLengthAt(block, bit));

    /// <summary>How many letters and digits stand from a bit on.</summary>
    public int WordLengthAt(int block, int bit) => BitOperations.TrailingZeroCount(~(Word[block] >> bit));

    private int FirstBitOfWordBefore(int block, int bit) => 64 - BitOperations.LeadingZeroCount(~Word[block] & ((1ul << bit) - 1));
}
