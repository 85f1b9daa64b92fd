using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>A block in one 512-bit vector.</summary>
internal readonly struct Block512(Vector512<byte> bytes) : ICharacterBlock<Block512>
{
    private readonly Vector512<byte> _bytes = bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block512 Load(ref readonly char first)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first));
        return new(Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref units), Vector512.LoadUnsafe(ref units, 32)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Block512 block, ref byte to) => block._bytes.StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal(Block512 block, byte value) =>
        Vector512.Equals(block._bytes, Vector512.Create(value)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Between(Block512 block, byte first, byte last) =>
        Vector512.LessThanOrEqual(block._bytes - Vector512.Create(first), Vector512.Create((byte)(last - first))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NonAscii(Block512 block) => block._bytes.ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block512 WithBit(Block512 block, byte bit) => new(block._bytes | Vector512.Create(bit));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Spaces(ref readonly char first)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first));
        return (uint)Vector512.Equals(Vector512.LoadUnsafe(ref units), Vector512.Create((ushort)' ')).ExtractMostSignificantBits();
    }
}
