using System.Numerics;
using System.Runtime.CompilerServices;

namespace TextAnalysis;

/// <summary>The classes of a block's code units beyond ASCII, which vectors do not compare.</summary>
internal static class NonAscii
{
    /// <summary>Looks up the code units that <paramref name="bits"/> marks, adds them to a block's masks, and gives the white space.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Add(ref readonly char first, ulong bits, BlockBatch batch, int block)
    {
        ref var unit = ref Unsafe.AsRef(in first);
        ulong space = 0, letter = 0, upper = 0, digit = 0, apostrophe = 0, plain = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            var i = BitOperations.TrailingZeroCount(bits);
            var role = (ulong)Characters.ClassOf(Unsafe.Add(ref unit, i));
            letter |= (role & 1) << i;
            digit |= (role >> 1 & 1) << i;
            space |= (role >> 2 & 1) << i;
            apostrophe |= (role >> 3 & 1) << i;
            plain |= (role >> 4 & 1) << i;
            upper |= (role >> 5 & 1 & role) << i;
        }
        batch.Letter[block] |= letter;
        batch.Digit[block] |= digit;
        batch.Apostrophe[block] |= apostrophe;
        batch.Bracket[block] |= plain;
        batch.Upper[block] |= upper;
        return batch.Space[block] |= space;
    }
}
