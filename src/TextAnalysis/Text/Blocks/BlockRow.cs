using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>One mask of every block of a batch, side by side, so that vectors take several blocks at once.</summary>
[InlineArray(BlockBatch.Capacity)]
internal struct BlockRow
{
    private ulong _first;

    /// <summary>Which masks have a bit set, the first block's lowest.</summary>
    public readonly uint Marked
    {
        get
        {
            var marked = 0u;
            for (var i = 0; i < BlockBatch.Capacity; i += Vector256<ulong>.Count)
            {
                var masks = Vector256.LoadUnsafe(in _first, (nuint)i);
                marked |= (~Vector256.Equals(masks, Vector256<ulong>.Zero)).ExtractMostSignificantBits() << i;
            }
            return marked;
        }
    }
}
