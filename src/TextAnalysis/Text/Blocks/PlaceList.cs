using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>Places of a batch that one rule has to look at: the block's number times 64, and the bit.</summary>
internal struct PlaceList()
{
    // One for each code unit, and what is written past the end.
    private readonly ushort[] _places = new ushort[BlockBatch.Capacity * 64 + 2];
    private int _count;

    public readonly ReadOnlySpan<ushort> Places => _places.AsSpan(0, _count);

    public void Clear() => _count = 0;

    /// <summary>Adds the bits of a block. Two are written at once, be they there or not: a loop that ran once for each bit would
    /// be mispredicted at its end more often than not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int block, ulong bits)
    {
        ref var place = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_places), _count);
        _count += BitOperations.PopCount(bits);
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
}
