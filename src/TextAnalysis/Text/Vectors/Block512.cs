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
    public static Block512 Equal(Block512 block, byte value) => new(Vector512.Equals(block._bytes, Vector512.Create(value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block512 Between(Block512 block, byte first, byte last) =>
        new(Vector512.LessThanOrEqual(block._bytes - Vector512.Create(first), Vector512.Create((byte)(last - first))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block512 WithBit(Block512 block, byte bit) => new(block._bytes | Vector512.Create(bit));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block512 operator |(Block512 left, Block512 right) => new(left._bytes | right._bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong TopBits(Block512 block) => block._bytes.ExtractMostSignificantBits();
}
