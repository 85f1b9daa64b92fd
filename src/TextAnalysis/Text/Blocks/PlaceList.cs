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

    /// <summary>Notes the bits of a row, in place of what was noted before.</summary>
    /// <remarks>Two of a block are written at once, be they there or not: a loop that ran once for each bit would be mispredicted
    /// at its end more often than not.</remarks>
    public void Collect(ref readonly BlockRow row, int blocks)
    {
        ref var places = ref MemoryMarshal.GetArrayDataReference(_places);
        var count = 0;
        for (var block = 0; block < blocks; block++)
        {
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
        _count = count;
    }
}
