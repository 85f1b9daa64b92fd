using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>
/// A table from hashed words or phrases to 18 bits of facts, read in place. A word that is not in it is taken for another one
/// once in some thousand times: the model is trained with the table it runs with, so it has learnt to live with that.
/// </summary>
/// <remarks>
/// Buckets of 64 bytes, one line of cache: sixteen little-endian u32, of which the upper 14 bits tell words of a bucket apart
/// and the lower 18 are the value. An empty slot is zero.
/// </remarks>
internal readonly unsafe struct HashedLexicon
{
    public const int ValueBits = 18, SlotsPerBucket = 16;
    public const uint ValueMask = (1u << ValueBits) - 1;

    private readonly uint* _slots;
    private readonly uint _buckets;

    /// <param name="table">Whole buckets in memory that never moves.</param>
    public HashedLexicon(ReadOnlySpan<byte> table)
    {
        _slots = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(table));
        _buckets = (uint)(table.Length / (SlotsPerBucket * sizeof(uint)));
    }

    /// <summary>Gives the value of a hash, or 0.</summary>
    public uint Find(ulong hash)
    {
        if (_buckets == 0) return 0;
        var slots = _slots + (Bucket(hash, _buckets) * SlotsPerBucket);
        var tag = Vector256.Create(Tag(hash) >> ValueBits);
        var low = Vector256.Equals(Vector256.Load(slots) >>> ValueBits, tag).ExtractMostSignificantBits();
        var high = Vector256.Equals(Vector256.Load(slots + 8) >>> ValueBits, tag).ExtractMostSignificantBits();
        var hits = low | (high << 8);
        return hits == 0 ? 0 : slots[BitOperations.TrailingZeroCount(hits)] & ValueMask;
    }

    /// <summary>The bucket of a hash in a table of so many.</summary>
    public static uint Bucket(ulong hash, uint buckets) => (uint)(((hash >> 32) * buckets) >> 32);

    /// <summary>The upper bits of a hash's slot; never zero.</summary>
    public static uint Tag(ulong hash) => Math.Max((uint)hash >> ValueBits, 1) << ValueBits;
}
