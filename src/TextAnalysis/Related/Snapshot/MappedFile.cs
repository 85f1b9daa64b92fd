using System.IO.MemoryMappedFiles;

namespace TextAnalysis;

/// <summary>The body of a snapshot file, mapped for as long as somebody holds this.</summary>
internal sealed unsafe class MappedFile
{
    private readonly MemoryMappedViewAccessor _view;

    /// <summary>Maps a file whose length and head were checked.</summary>
    public MappedFile(FileStream file, long bodyStart, uint[] pageChecksums)
    {
        using var mapped = MemoryMappedFile.CreateFromFile(
            file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = mapped.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        Start = start + _view.PointerOffset + bodyStart;
        Checksums = new PageChecksums(Start, file.Length - bodyStart, pageChecksums, file.Name);
    }

    /// <summary>Unmaps the file when no segment of it is in use any more.</summary>
    ~MappedFile() => _view.SafeMemoryMappedViewHandle.ReleasePointer();

    public byte* Start { get; }

    public PageChecksums Checksums { get; }
}
