using System.Runtime.CompilerServices;

namespace TextAnalysis;

/// <summary>One mask of every block of a batch, side by side, so that vectors take several blocks at once.</summary>
[InlineArray(BlockBatch.Capacity)]
internal struct BlockRow
{
    private ulong _first;
}
