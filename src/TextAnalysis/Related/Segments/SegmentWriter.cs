using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>Puts together the bytes of a segment from its dictionary and its articles.</summary>
internal sealed class SegmentWriter
{
    private readonly List<byte>[] _parts = [.. Enumerable.Range(0, (int)SegmentPart.Count).Select(_ => new List<byte>())];
    private readonly List<ulong> _idHashes = [];
    private readonly List<int> _articlesOfTerm = [];
    private int _articles;

    /// <summary>Adds a term; terms come by ascending key, before the articles.</summary>
    public void AddTerm(ulong key, ReadOnlySpan<byte> label)
    {
        WriteUInt64(SegmentPart.Keys, key);
        _parts[(int)SegmentPart.Labels].AddRange(label);
        WriteEnd(SegmentPart.LabelEnds, SegmentPart.Labels);
        _articlesOfTerm.Add(0);
    }

    /// <summary>Adds an article.</summary>
    /// <param name="terms">The numbers of its terms, ascending.</param>
    /// <param name="impacts">The terms' impacts.</param>
    /// <param name="id">Its id in UTF-8.</param>
    /// <param name="published">Its day of publication.</param>
    /// <param name="text">The hash of its text and the number of its runs of words.</param>
    /// <param name="slots">The slots of its text's signature.</param>
    public void AddArticle(
        ReadOnlySpan<int> terms,
        ReadOnlySpan<byte> impacts,
        ReadOnlySpan<byte> id,
        int published,
        (ulong Hash, int ShingleCount) text,
        ReadOnlySpan<byte> slots)
    {
        var forward = _parts[(int)SegmentPart.Forward];
        var before = -1;
        for (var i = 0; i < terms.Length; i++)
        {
            Varint.Write(forward, (uint)(terms[i] - before));
            forward.Add(impacts[i]);
            before = terms[i];
            _articlesOfTerm[before]++;
        }
        WriteEnd(SegmentPart.ForwardEnds, SegmentPart.Forward);
        _parts[(int)SegmentPart.Ids].AddRange(id);
        WriteEnd(SegmentPart.IdEnds, SegmentPart.Ids);
        _idHashes.Add(IdHash.Of(id));
        WriteInt32(SegmentPart.Published, published);
        WriteUInt64(SegmentPart.Texts, text.Hash);
        WriteInt32(SegmentPart.Texts, text.ShingleCount);
        _parts[(int)SegmentPart.Slots].AddRange(slots);
        _articles++;
    }

    /// <summary>Ends the segment and gives its bytes, in an array whose address stays.</summary>
    public byte[] Finish()
    {
        WritePostings();
        WriteIdOrder();
        WriteBands();
        var length = Segment.HeaderLength + _parts.Sum(p => (long)p.Count);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)length), pinned: true);
        BinaryPrimitives.WriteInt32LittleEndian(bytes, _articles);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), _articlesOfTerm.Count);
        var end = Segment.HeaderLength;
        for (var i = 0; i < _parts.Length; i++)
        {
            CollectionsMarshal.AsSpan(_parts[i]).CopyTo(bytes.AsSpan(end));
            end += _parts[i].Count;
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8 + (8 * i)), end);
        }
        return bytes;
    }

    /// <summary>Turns the articles' terms around into the terms' articles, by counting.</summary>
    private void WritePostings()
    {
        var ends = new int[_articlesOfTerm.Count];
        var total = 0;
        for (var term = 0; term < ends.Length; term++)
        {
            ends[term] = total;
            total += _articlesOfTerm[term];
        }
        var articles = new int[total];
        var impacts = new byte[total];
        var forward = CollectionsMarshal.AsSpan(_parts[(int)SegmentPart.Forward]);
        var forwardEnds = MemoryMarshal.Cast<byte, uint>(CollectionsMarshal.AsSpan(_parts[(int)SegmentPart.ForwardEnds]));
        var position = 0;
        for (var article = 0; article < _articles; article++)
        {
            var term = -1;
            while (position < LittleEndian(forwardEnds[article]))
            {
                term += (int)Varint.Read(forward, ref position);
                articles[ends[term]] = article;
                impacts[ends[term]++] = forward[position++];
            }
        }
        var start = 0;
        foreach (var end in ends)
        {
            PostingList.Write(_parts[(int)SegmentPart.Postings], articles.AsSpan(start, end - start), impacts.AsSpan(start, end - start));
            WriteEnd(SegmentPart.PostingEnds, SegmentPart.Postings);
            start = end;
        }
    }

    private void WriteIdOrder() => WriteOrder(SegmentPart.IdOrder, [.. _idHashes]);

    private void WriteBands()
    {
        var slots = CollectionsMarshal.AsSpan(_parts[(int)SegmentPart.Slots]);
        for (var band = 0; band < TextSignature.BandCount; band++)
        {
            var values = new uint[_articles];
            for (var article = 0; article < _articles; article++)
                values[article] = TextSignature.Band(slots.Slice(article * TextSignature.Length, TextSignature.Length), band);
            WriteOrder(SegmentPart.Bands, values);
        }
    }

    private void WriteOrder<T>(SegmentPart part, T[] values)
    {
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(values, order);
        foreach (var article in order) WriteInt32(part, article);
    }

    private void WriteEnd(SegmentPart ends, SegmentPart items) => WriteInt32(ends, _parts[(int)items].Count);

    private void WriteInt32(SegmentPart part, int value)
    {
        var list = _parts[(int)part];
        CollectionsMarshal.SetCount(list, list.Count + 4);
        BinaryPrimitives.WriteInt32LittleEndian(CollectionsMarshal.AsSpan(list)[^4..], value);
    }

    private void WriteUInt64(SegmentPart part, ulong value)
    {
        var list = _parts[(int)part];
        CollectionsMarshal.SetCount(list, list.Count + 8);
        BinaryPrimitives.WriteUInt64LittleEndian(CollectionsMarshal.AsSpan(list)[^8..], value);
    }

    private static uint LittleEndian(uint stored) => BitConverter.IsLittleEndian ? stored : BinaryPrimitives.ReverseEndianness(stored);
}
