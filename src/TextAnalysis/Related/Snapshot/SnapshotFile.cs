using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>
/// An index on disk, little-endian: 8 bytes magic <c>TAINDEX</c> and zero; u32 format version; u32 CRC-32C of the rest of the head;
/// u64 length of the file; u32 segments; u32 pages; for each segment u64 offset in the body and u64 length; for each page of
/// the body its CRC-32C; then the body: the segments.
/// </summary>
internal static class SnapshotFile
{
    /// <summary>The format, and the way in which articles are taken apart and weighed.</summary>
    public const uint Version = 2;

    private const int FixedLength = 32;
    private const int BufferLength = PageChecksums.PageLength;

    private static ReadOnlySpan<byte> Magic => "TAINDEX\0"u8;

    public static IEnumerable<Segment> Open(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var head = ReadHead(file, path);
        var (count, pages) = (BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(24)), BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(28)));
        var checksums = new uint[pages];
        for (var page = 0; page < pages; page++)
            checksums[page] = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(FixedLength + (16 * count) + (4 * page)));
        if (count == 0) return [];
        var mapped = new MappedFile(file, head.Length, checksums);
        var segments = new Segment[count];
        for (var i = 0; i < count; i++)
        {
            var entry = head.AsSpan(FixedLength + (16 * i));
            var length = BinaryPrimitives.ReadInt64LittleEndian(entry[8..]);
            segments[i] = new Segment(SegmentBytes.InFile(mapped, BinaryPrimitives.ReadInt64LittleEndian(entry), length));
        }
        return segments;
    }

    /// <summary>Writes a snapshot, the head last.</summary>
    /// <param name="file">Where to; it can be written at any position.</param>
    /// <param name="segments">The segments.</param>
    public static void Write(Stream file, IReadOnlyList<Segment> segments)
    {
        var bodyLength = segments.Sum(s => s.Length);
        var pages = (int)((bodyLength + PageChecksums.PageLength - 1) / PageChecksums.PageLength);
        var head = new byte[FixedLength + (16 * segments.Count) + (4 * pages)];
        file.Position = head.Length;
        var page = 0;
        foreach (var bytes in Pages(segments))
        {
            file.Write(bytes.Span);
            BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(FixedLength + (16 * segments.Count) + (4 * page++)), PageChecksums.Compute(bytes.Span));
        }

        Magic.CopyTo(head);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(8), Version);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(16), head.Length + bodyLength);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(24), segments.Count);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(28), pages);
        long offset = 0;
        for (var i = 0; i < segments.Count; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(FixedLength + (16 * i)), offset);
            BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(FixedLength + (16 * i) + 8), segments[i].Length);
            offset += segments[i].Length;
        }
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(12), PageChecksums.Compute(head.AsSpan(16)));
        file.Position = 0;
        file.Write(head);
    }

    /// <summary>Gives the segments' bytes, one after the other, in pages.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Pages(IReadOnlyList<Segment> segments)
    {
        var page = new byte[BufferLength];
        var filled = 0;
        foreach (var segment in segments)
        {
            for (long offset = 0; offset < segment.Length;)
            {
                var count = (int)Math.Min(page.Length - filled, segment.Length - offset);
                segment.AllBytes(offset, count).CopyTo(page.AsSpan(filled));
                offset += count;
                filled += count;
                if (filled < page.Length) continue;
                yield return page;
                filled = 0;
            }
        }
        if (filled > 0) yield return page.AsMemory(0, filled);
    }

    private static byte[] ReadHead(FileStream file, string path)
    {
        var start = new byte[FixedLength];
        if (file.ReadAtLeast(start, FixedLength, throwOnEndOfStream: false) < FixedLength || !start.AsSpan().StartsWith(Magic))
            throw new InvalidDataException($"'{path}' is not an article index.");
        var version = BinaryPrimitives.ReadUInt32LittleEndian(start.AsSpan(8));
        if (version != Version)
            throw new InvalidDataException($"The index '{path}' has format {version}, this version reads {Version}; build it anew.");
        if (BinaryPrimitives.ReadInt64LittleEndian(start.AsSpan(16)) != file.Length)
            throw new InvalidDataException($"The index '{path}' is cut off or has grown; build it anew.");
        var length = FixedLength
            + (16L * BinaryPrimitives.ReadUInt32LittleEndian(start.AsSpan(24)))
            + (4L * BinaryPrimitives.ReadUInt32LittleEndian(start.AsSpan(28)));
        if (length > file.Length) throw Damaged(path);
        var head = new byte[length];
        start.CopyTo(head, 0);
        file.ReadExactly(head.AsSpan(FixedLength));
        if (PageChecksums.Compute(head.AsSpan(16)) != BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(12))) throw Damaged(path);
        return head;
    }

    private static InvalidDataException Damaged(string path) => new($"The head of the index '{path}' is damaged; build it anew.");
}
