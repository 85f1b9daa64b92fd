using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>A block in two 256-bit vectors.</summary>
internal readonly struct Block256(Vector256<byte> low, Vector256<byte> high) : ICharacterBlock<Block256>
{
    private readonly Vector256<byte> _low = low;
    private readonly Vector256<byte> _high = high;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block256 Load(ref readonly char first)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first));
        return new(
            Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref units), Vector256.LoadUnsafe(ref units, 16)),
            Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref units, 32), Vector256.LoadUnsafe(ref units, 48)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Block256 block, ref byte to)
    {
        block._low.StoreUnsafe(ref to);
        block._high.StoreUnsafe(ref to, 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal(Block256 block, byte value)
    {
        var values = Vector256.Create(value);
        return Bits(Vector256.Equals(block._low, values), Vector256.Equals(block._high, values));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Between(Block256 block, byte first, byte last)
    {
        var from = Vector256.Create(first);
        var width = Vector256.Create((byte)(last - first));
        return Bits(Vector256.LessThanOrEqual(block._low - from, width), Vector256.LessThanOrEqual(block._high - from, width));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NonAscii(Block256 block) => Bits(block._low, block._high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block256 WithBit(Block256 block, byte bit)
    {
        var bits = Vector256.Create(bit);
        return new(block._low | bits, block._high | bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Spaces(ref readonly char first)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first));
        var space = Vector256.Create((ushort)' ');
        return Vector256.Equals(Vector256.LoadUnsafe(ref units), space).ExtractMostSignificantBits()
            | Vector256.Equals(Vector256.LoadUnsafe(ref units, 16), space).ExtractMostSignificantBits() << 16;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);
}
