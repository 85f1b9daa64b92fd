using System.Numerics;
using System.Runtime.CompilerServices;

namespace TextAnalysis;

/// <summary>One bit a code unit of a block, for each class that the tokeniser's rules ask for.</summary>
internal struct BlockMasks
{
    public ulong Space;
    public ulong Letter;
    public ulong Upper;
    public ulong Digit;
    public ulong Stop;
    public ulong Apostrophe;
    public ulong Hyphen;
    public ulong Comma;
    public ulong Colon;
    public ulong Terminator;
    public ulong Bracket;
    public ulong Dollar;
    public ulong LetterN;
    public ulong LetterT;

    /// <summary>Everything that no rule for whole blocks covers.</summary>
    public ulong Other;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockMasks Of<TBlock>(ref readonly char first)
        where TBlock : struct, ICharacterBlock<TBlock>
    {
        var block = TBlock.Load(in first);
        var folded = TBlock.WithBit(block, 0x20);
        BlockMasks masks;
        var nonAscii = TBlock.TopBits(block);
        masks.Space = TBlock.TopBits(TBlock.Equal(block, (byte)' ') | TBlock.Between(block, (byte)'\t', (byte)'\r'));
        masks.Letter = TBlock.TopBits(TBlock.Between(folded, (byte)'a', (byte)'z'));
        masks.Upper = TBlock.TopBits(TBlock.Between(block, (byte)'A', (byte)'Z'));
        masks.Digit = TBlock.TopBits(TBlock.Between(block, (byte)'0', (byte)'9'));
        masks.Stop = TBlock.TopBits(TBlock.Equal(block, (byte)'.'));
        masks.Apostrophe = TBlock.TopBits(TBlock.Equal(block, (byte)'\''));
        masks.Hyphen = TBlock.TopBits(TBlock.Equal(block, (byte)'-'));
        masks.Comma = TBlock.TopBits(TBlock.Equal(block, (byte)','));
        masks.Colon = TBlock.TopBits(TBlock.Between(block, (byte)':', (byte)';'));
        masks.Terminator = TBlock.TopBits(TBlock.Equal(block, (byte)'?') | TBlock.Equal(block, (byte)'!'));
        masks.Bracket = TBlock.TopBits(TBlock.Between(block, (byte)'(', (byte)')') | TBlock.Equal(block, (byte)'"') | TBlock.Equal(block, (byte)'%'));
        masks.Dollar = TBlock.TopBits(TBlock.Equal(block, (byte)'$'));
        masks.LetterN = TBlock.TopBits(TBlock.Equal(folded, (byte)'n'));
        masks.LetterT = TBlock.TopBits(TBlock.Equal(folded, (byte)'t'));
        masks.Other = 0;
        if (nonAscii != 0) masks.AddNonAscii(in first, nonAscii);
        masks.Other = ~(masks.Space | masks.Letter | masks.Digit | masks.Stop | masks.Apostrophe | masks.Hyphen | masks.Comma
            | masks.Colon | masks.Terminator | masks.Bracket | masks.Dollar);
        return masks;
    }

    private void AddNonAscii(ref readonly char first, ulong bits)
    {
        ref var unit = ref Unsafe.AsRef(in first);
        for (; bits != 0; bits &= bits - 1)
        {
            var i = BitOperations.TrailingZeroCount(bits);
            var role = (ulong)Characters.ClassOf(Unsafe.Add(ref unit, i));
            Letter |= (role & 1) << i;
            Digit |= (role >> 1 & 1) << i;
            Space |= (role >> 2 & 1) << i;
            Apostrophe |= (role >> 3 & 1) << i;
            Upper |= (role >> 5 & 1 & role) << i;
            Bracket |= (role >> 4 & 1) << i;
        }
    }
}
