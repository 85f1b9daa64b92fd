using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>Makes tokens of a block's boundaries.</summary>
/// <remarks>Several are written at a time, be they there or not: a loop that ran once for each would be mispredicted at its end
/// in every block.</remarks>
internal static class BlockTokens
{
    /// <summary>How many tokens that do not count may be written past the last.</summary>
    public const int Excess = CompressedTokens.AtOnce;

    private const int BlockSize = 64;

    // With more tokens beyond ASCII it is cheaper to look all of them up.
    private const int FewForeign = 2;

    /// <summary>Writes the tokens of a block.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the block begins in it.</param>
    /// <param name="bytes">The block's 64 code units as bytes.</param>
    /// <param name="boundaries">The block's boundaries.</param>
    /// <param name="first">Where the first token goes.</param>
    public static void Write(ReadOnlySpan<char> text, int at, ref byte bytes, in BlockBoundaries boundaries, ref Token first)
    {
        ref var unit = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at);
        if (CompressedTokens.IsSupported && BitOperations.PopCount(boundaries.Foreign) <= FewForeign)
            CompressedTokens.Write(ref unit, ref bytes, at, in boundaries, ref first);
        else
            WriteByEights(ref unit, at, boundaries.Starts, boundaries.Ends, ref first);
        for (var clitics = boundaries.Clitics; clitics != 0; clitics &= clitics - 1)
        {
            ref var clitic = ref Unsafe.Add(ref first, boundaries.IndexOf(clitics));
            clitic = clitic with { Kind = TokenKind.Clitic };
        }
    }

    private static void WriteByEights(ref char unit, int at, ulong starts, ulong ends, ref Token token)
    {
        var count = BitOperations.PopCount(starts);
        for (var written = 0; written < count; written += 8)
        {
            Write(ref unit, at, ref starts, ref ends, ref token, 0);
            Write(ref unit, at, ref starts, ref ends, ref token, 1);
            Write(ref unit, at, ref starts, ref ends, ref token, 2);
            Write(ref unit, at, ref starts, ref ends, ref token, 3);
            Write(ref unit, at, ref starts, ref ends, ref token, 4);
            Write(ref unit, at, ref starts, ref ends, ref token, 5);
            Write(ref unit, at, ref starts, ref ends, ref token, 6);
            Write(ref unit, at, ref starts, ref ends, ref token, 7);
            token = ref Unsafe.Add(ref token, 8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(ref char unit, int at, ref ulong starts, ref ulong ends, ref Token token, int i)
    {
        // Without bits left this is the block's first code unit, which may be read; what is written then does not count.
        var start = BitOperations.TrailingZeroCount(starts) & (BlockSize - 1);
        var end = BitOperations.TrailingZeroCount(ends) + 1;
        starts &= starts - 1;
        ends &= ends - 1;
        Unsafe.Add(ref token, i) = new Token(at + start, at + end, Characters.KindOf(Unsafe.Add(ref unit, (nint)(uint)start)));
    }
}
