using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>A block in four 128-bit vectors.</summary>
internal readonly struct Block128(Vector128<byte> a, Vector128<byte> b, Vector128<byte> c, Vector128<byte> d) : ICharacterBlock<Block128>
{
    private readonly Vector128<byte> _a = a;
    private readonly Vector128<byte> _b = b;
    private readonly Vector128<byte> _c = c;
    private readonly Vector128<byte> _d = d;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block128 Load(ref readonly char first)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first));
        return new(Narrow(ref units, 0), Narrow(ref units, 16), Narrow(ref units, 32), Narrow(ref units, 48));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Block128 block, ref byte to)
    {
        block._a.StoreUnsafe(ref to);
        block._b.StoreUnsafe(ref to, 16);
        block._c.StoreUnsafe(ref to, 32);
        block._d.StoreUnsafe(ref to, 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal(Block128 block, byte value)
    {
        var values = Vector128.Create(value);
        return Bits(
            Vector128.Equals(block._a, values), Vector128.Equals(block._b, values),
            Vector128.Equals(block._c, values), Vector128.Equals(block._d, values));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Between(Block128 block, byte first, byte last)
    {
        var from = Vector128.Create(first);
        var width = Vector128.Create((byte)(last - first));
        return Bits(
            Vector128.LessThanOrEqual(block._a - from, width), Vector128.LessThanOrEqual(block._b - from, width),
            Vector128.LessThanOrEqual(block._c - from, width), Vector128.LessThanOrEqual(block._d - from, width));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NonAscii(Block128 block) => Bits(block._a, block._b, block._c, block._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block128 WithBit(Block128 block, byte bit)
    {
        var bits = Vector128.Create(bit);
        return new(block._a | bits, block._b | bits, block._c | bits, block._d | bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Spaces(ref readonly char first)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first));
        return Spaces(ref units, 0) | Spaces(ref units, 8) << 8 | Spaces(ref units, 16) << 16 | Spaces(ref units, 24) << 24;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Spaces(ref ushort units, nuint at) =>
        Vector128.Equals(Vector128.LoadUnsafe(ref units, at), Vector128.Create((ushort)' ')).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector128<byte> a, Vector128<byte> b, Vector128<byte> c, Vector128<byte> d) =>
        a.ExtractMostSignificantBits() | (b.ExtractMostSignificantBits() << 16)
        | ((ulong)c.ExtractMostSignificantBits() << 32) | ((ulong)d.ExtractMostSignificantBits() << 48);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ref ushort units, nuint at) =>
        Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units, at), Vector128.LoadUnsafe(ref units, at + 8));
}
