using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>The clusters of words at four levels, the finer within the coarser: 4,096, 1,024, 256 and 64 of them.</summary>
/// <remarks>4,096 little-endian u16: for each finest cluster bits 0-9 its parent of 1,024; then 1,024 bytes and 256 bytes for the levels above.</remarks>
internal readonly unsafe struct ClusterTree
{
    public const int Bytes = (2 * WordFacts.Clusters) + 1024 + 256;

    private readonly byte* _table;

    /// <param name="table">The tree, in memory that never moves.</param>
    public ClusterTree(ReadOnlySpan<byte> table)
    {
        fixed (byte* start = table) _table = start;
    }

    public int Of1024(int cluster) => BinaryPrimitives.ReadUInt16LittleEndian(new ReadOnlySpan<byte>(_table + (2 * cluster), 2));

    public int Of256(int cluster) => _table[(2 * WordFacts.Clusters) + Of1024(cluster)];

    public int Of64(int cluster) => _table[(2 * WordFacts.Clusters) + 1024 + Of256(cluster)];
}
