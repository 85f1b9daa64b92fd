using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>
/// The articles that have a term, ascending, with impacts, in blocks of up to 128. Varint number of articles; with more than one
/// block, for each block u32 last article, u32 end of the block's bytes, u8 greatest impact; then the blocks: varint gaps
/// from the article before (of the list), then impact bytes.
/// </summary>
internal static class PostingList
{
    public const int BlockLength = 128;
    public const int EntryLength = 9;

    public static void Write(List<byte> output, ReadOnlySpan<int> articles, ReadOnlySpan<byte> impacts)
    {
        Varint.Write(output, (uint)articles.Length);
        if (articles.Length == 0) return;
        var blocks = (articles.Length + BlockLength - 1) / BlockLength;
        var table = output.Count;
        if (blocks > 1)
            for (var i = 0; i < blocks * EntryLength; i++) output.Add(0);

        Span<byte> entry = stackalloc byte[EntryLength];
        var first = output.Count;
        var before = -1;
        for (var block = 0; block < blocks; block++)
        {
            var start = block * BlockLength;
            var length = Math.Min(BlockLength, articles.Length - start);
            foreach (var article in articles.Slice(start, length))
            {
                Varint.Write(output, (uint)(article - before));
                before = article;
            }
            byte greatest = 0;
            foreach (var impact in impacts.Slice(start, length))
            {
                output.Add(impact);
                greatest = Math.Max(greatest, impact);
            }
            if (blocks == 1) return;
            BinaryPrimitives.WriteInt32LittleEndian(entry, before);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], output.Count - first);
            entry[8] = greatest;
            for (var i = 0; i < EntryLength; i++) output[table + (block * EntryLength) + i] = entry[i];
        }
    }
}
