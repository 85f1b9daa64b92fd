namespace TextAnalysis;

/// <summary>
/// The parts of a segment, in file order. A segment is one run of bytes, the same in memory and on disk, little-endian:
/// u32 articles; u32 terms; then for each part the u64 offset of its end (each begins where the one before ends,
/// the first after this header); then the parts. Terms are numbered by ascending key, articles as they came.
/// </summary>
internal enum SegmentPart
{
    /// <summary>u64 key for each term, ascending.</summary>
    Keys,

    /// <summary>u32 end in <see cref="Labels"/> for each term.</summary>
    LabelEnds,

    /// <summary>For each term its text in UTF-8.</summary>
    Labels,

    /// <summary>u32 end in <see cref="Postings"/> for each term.</summary>
    PostingEnds,

    /// <summary>The posting lists; <see cref="PostingList"/> describes one.</summary>
    Postings,

    /// <summary>u32 end in <see cref="Forward"/> for each article.</summary>
    ForwardEnds,

    /// <summary>For each article and each of its terms, by number: varint gap of the number from the one before; impact byte.</summary>
    Forward,

    /// <summary>u32 end in <see cref="Ids"/> for each article.</summary>
    IdEnds,

    /// <summary>The ids, in UTF-8.</summary>
    Ids,

    /// <summary>u32 article for each article, ordered by the hash of the id.</summary>
    IdOrder,

    /// <summary>i32 day of publication for each article.</summary>
    Published,

    /// <summary>For each article u64 hash of the text; u32 number of its runs of words.</summary>
    Texts,

    /// <summary><see cref="TextSignature.Length"/> bytes for each article.</summary>
    Slots,

    /// <summary>For each band, u32 article for each article, ordered by the band's value.</summary>
    Bands,

    /// <summary>The number of parts.</summary>
    Count,
}
