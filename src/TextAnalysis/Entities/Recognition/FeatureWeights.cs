using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>The weights of the model's features for each label, in a hashed table that is read in place.</summary>
/// <remarks>
/// Buckets of 64 bytes, one line of cache: seven u16 that tell the features of a bucket apart (0: empty), then seven rows of
/// seven signed bytes, one for each <see cref="NameLabel"/>; a byte is left over. A feature costs one line of memory, found or not.
/// </remarks>
internal readonly unsafe struct FeatureWeights
{
    public const int BucketBytes = 64, SlotsPerBucket = 7, RowOffset = 14;

    private readonly byte* _buckets;
    private readonly uint _count;

    /// <param name="table">Whole buckets in memory that never moves.</param>
    public FeatureWeights(ReadOnlySpan<byte> table)
    {
        _buckets = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(table));
        _count = (uint)(table.Length / BucketBytes);
    }

    /// <summary>Adds up the weights of features; lane <c>n</c> belongs to label <c>n</c>, the eighth to none.</summary>
    public Vector128<short> Sum(ReadOnlySpan<ulong> features)
    {
        var sum = Vector128<short>.Zero;
        if (_count == 0) return sum;
        foreach (var feature in features)
        {
            var bucket = _buckets + ((nuint)HashedLexicon.Bucket(feature, _count) * BucketBytes);
            var hits = Vector128.Equals(Vector128.Load((ushort*)bucket), Vector128.Create(Tag(feature))).ExtractMostSignificantBits() & 0x7F;
            if (hits == 0) continue;
            var row = bucket + RowOffset + (BitOperations.TrailingZeroCount(hits) * SlotsPerBucket);
            sum += Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(long*)row).AsSByte());
        }
        return sum;
    }

    /// <summary>What tells a feature apart from the others of its bucket; never zero.</summary>
    public static ushort Tag(ulong feature) => (ushort)Math.Max((uint)feature & 0xFFFF, 1);
}
