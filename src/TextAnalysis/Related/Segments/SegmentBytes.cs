namespace TextAnalysis;

/// <summary>
/// The memory of a segment: an array, or a part of a mapped file whose pages are checked against their checksums when first read.
/// </summary>
internal sealed unsafe class SegmentBytes
{
    private readonly byte* _start;
    private readonly object _owner;
    private readonly PageChecksums? _checksums;
    private readonly long _offsetInFile;

    private SegmentBytes(byte* start, long length, object owner, PageChecksums? checksums, long offsetInFile)
    {
        _start = start;
        Length = length;
        _owner = owner;
        _checksums = checksums;
        _offsetInFile = offsetInFile;
    }

    public long Length { get; }

    /// <summary>Takes an array on the pinned object heap, so that its address stays.</summary>
    public static SegmentBytes InMemory(byte[] pinned)
    {
        fixed (byte* start = pinned)
            return new SegmentBytes(start, pinned.Length, pinned, checksums: null, offsetInFile: 0);
    }

    public static SegmentBytes InFile(MappedFile file, long offset, long length) =>
        new(file.Start + offset, length, file, file.Checksums, offset);

    /// <summary>Gives a range, checked.</summary>
    public ReadOnlySpan<byte> Read(long offset, int count)
    {
        if (offset < 0 || count < 0 || offset > Length - count) throw new InvalidDataException("The index is damaged: a range lies outside of it.");
        _checksums?.Verify(_offsetInFile + offset, count);
        GC.KeepAlive(_owner);
        return new ReadOnlySpan<byte>(_start + offset, count);
    }
}
