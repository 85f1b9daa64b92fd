using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TextAnalysis;

/// <summary>Writes the tokens of a block sixteen at a time, where the processor can push the marked bytes of a vector together.</summary>
internal static class CompressedTokens
{
    /// <summary>How many tokens are written at once.</summary>
    public const int AtOnce = 16;

    private const int NumbersPerToken = 3;

    /// <summary>Whether the processor has the instructions (AVX-512 VBMI and VBMI2) and tokens the layout.</summary>
    public static bool IsSupported =>
        Avx512Vbmi.IsSupported && Avx512Vbmi2.IsSupported && Unsafe.SizeOf<Token>() == NumbersPerToken * sizeof(int);

    // Three vectors, of starts, ends and kinds, woven into tokens of three numbers; from 16 on the index is one of the second vector.
    private static Vector512<int> StartsAndEnds0 => Vector512.Create(0, 16, 0, 1, 17, 0, 2, 18, 0, 3, 19, 0, 4, 20, 0, 5);
    private static Vector512<int> WithKinds0 => Vector512.Create(0, 1, 16, 3, 4, 17, 6, 7, 18, 9, 10, 19, 12, 13, 20, 15);
    private static Vector512<int> StartsAndEnds1 => Vector512.Create(21, 0, 6, 22, 0, 7, 23, 0, 8, 24, 0, 9, 25, 0, 10, 26);
    private static Vector512<int> WithKinds1 => Vector512.Create(0, 21, 2, 3, 22, 5, 6, 23, 8, 9, 24, 11, 12, 25, 14, 15);
    private static Vector512<int> StartsAndEnds2 => Vector512.Create(0, 11, 27, 0, 12, 28, 0, 13, 29, 0, 14, 30, 0, 15, 31, 0);
    private static Vector512<int> WithKinds2 => Vector512.Create(26, 1, 2, 27, 4, 5, 28, 7, 8, 29, 10, 11, 30, 13, 14, 31);

    /// <summary>Writes the tokens of a block, whatever of it lies beyond ASCII one by one.</summary>
    /// <param name="unit">The block's first code unit.</param>
    /// <param name="bytes">The block's 64 bytes.</param>
    /// <param name="at">Its offset in the text.</param>
    /// <param name="boundaries">The block's boundaries.</param>
    /// <param name="first">Where the first token goes.</param>
    public static void Write(ref char unit, ref byte bytes, int at, in BlockBoundaries boundaries, ref Token first)
    {
        var block = Vector512.LoadUnsafe(ref bytes);
        var firsts = Mask(boundaries.Starts);
        var kinds = Avx512Vbmi2.Compress(Vector512<byte>.Zero, firsts, Characters.KindsOfAscii(block));
        var from = Avx512Vbmi2.Compress(Vector512<byte>.Zero, firsts, Vector512<byte>.Indices);
        var to = Avx512Vbmi2.Compress(Vector512<byte>.Zero, Mask(boundaries.Ends), Vector512<byte>.Indices);
        // A token is three numbers: its start, its end, and one whose lowest byte is the kind; nothing else of it is set yet.
        ref var numbers = ref Unsafe.As<Token, int>(ref first);
        var count = BitOperations.PopCount(boundaries.Starts);
        for (var written = 0; written < count; written += AtOnce)
        {
            var starts = Avx512F.ConvertToVector512Int32(from.GetLower().GetLower()) + Vector512.Create(at);
            var ends = Avx512F.ConvertToVector512Int32(to.GetLower().GetLower()) + Vector512.Create(at + 1);
            var rest = Avx512F.ConvertToVector512Int32(kinds.GetLower().GetLower());
            Weave(starts, StartsAndEnds0, ends, WithKinds0, rest).StoreUnsafe(ref numbers);
            Weave(starts, StartsAndEnds1, ends, WithKinds1, rest).StoreUnsafe(ref numbers, AtOnce);
            Weave(starts, StartsAndEnds2, ends, WithKinds2, rest).StoreUnsafe(ref numbers, 2 * AtOnce);
            numbers = ref Unsafe.Add(ref numbers, NumbersPerToken * AtOnce);
            from = Next(from);
            to = Next(to);
            kinds = Next(kinds);
        }
        for (var foreign = boundaries.Foreign; foreign != 0; foreign &= foreign - 1)
        {
            ref var token = ref Unsafe.Add(ref first, boundaries.IndexOf(foreign));
            token = token with { Kind = Characters.KindOf(Unsafe.Add(ref unit, BitOperations.TrailingZeroCount(foreign))) };
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Mask(ulong bits)
    {
        // In each lane of sixteen bytes, the two of eight bytes that hold its bits.
        var byteOfBit = Vector512.Create(
            0, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303,
            0x0404040404040404, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();
        var bit = Vector512.Create(0x8040201008040201).AsByte();
        return Vector512.Equals(Avx512BW.Shuffle(Vector512.Create(bits).AsByte(), byteOfBit) & bit, bit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Weave(
        Vector512<int> starts, Vector512<int> startsAndEnds, Vector512<int> ends, Vector512<int> withKinds, Vector512<int> kinds) =>
        Avx512F.PermuteVar16x32x2(Avx512F.PermuteVar16x32x2(starts, startsAndEnds, ends), withKinds, kinds);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Next(Vector512<byte> bytes) =>
        Avx512F.AlignRight64(Vector512<ulong>.Zero, bytes.AsUInt64(), 2).AsByte();
}
