using System.Buffers.Binary;
using System.Text;

namespace TextAnalysis;

/// <summary>An unchangeable run of articles with its own dictionary, posting lists and articles' terms.</summary>
internal sealed class Segment
{
    public const int HeaderLength = 8 + (8 * (int)SegmentPart.Count);

    private readonly SegmentBytes _bytes;
    private readonly long[] _starts;

    public Segment(SegmentBytes bytes)
    {
        _bytes = bytes;
        var header = bytes.Read(0, HeaderLength);
        ArticleCount = BinaryPrimitives.ReadInt32LittleEndian(header);
        TermCount = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        _starts = new long[(int)SegmentPart.Count + 1];
        _starts[0] = HeaderLength;
        for (var i = 0; i < (int)SegmentPart.Count; i++)
            _starts[i + 1] = BinaryPrimitives.ReadInt64LittleEndian(header[(8 + (8 * i))..]);
    }

    public int ArticleCount { get; }

    public int TermCount { get; }

    /// <summary>Size of the segment in bytes.</summary>
    public long Length => _bytes.Length;

    public ReadOnlySpan<byte> AllBytes(long offset, int count) => _bytes.Read(offset, count);

    public ulong Key(int term) => BinaryPrimitives.ReadUInt64LittleEndian(Read(SegmentPart.Keys, 8L * term, 8));

    /// <summary>Finds the number of a term by interpolation, since keys are spread evenly; -1 when no article has it.</summary>
    public int FindTerm(ulong key)
    {
        int low = 0, high = TermCount - 1;
        ulong lowKey = 0, highKey = ulong.MaxValue;
        while (low <= high)
        {
            var share = (double)(key - lowKey) / ((double)(highKey - lowKey) + 1);
            var middle = Math.Min(high, low + (int)(share * (high - low + 1)));
            var found = Key(middle);
            if (found == key) return middle;
            if (found < key) (low, lowKey) = (middle + 1, found);
            else (high, highKey) = (middle - 1, found);
            if (key < lowKey || key > highKey) return -1;
        }
        return -1;
    }

    public string Label(int term) => Encoding.UTF8.GetString(LabelBytes(term));

    public ReadOnlySpan<byte> LabelBytes(int term) => Item(SegmentPart.LabelEnds, SegmentPart.Labels, term);

    public ReadOnlySpan<byte> Postings(int term) => Item(SegmentPart.PostingEnds, SegmentPart.Postings, term);

    public ReadOnlySpan<byte> Forward(int article) => Item(SegmentPart.ForwardEnds, SegmentPart.Forward, article);

    public int Published(int article) => BinaryPrimitives.ReadInt32LittleEndian(Read(SegmentPart.Published, 4L * article, 4));

    public string Id(int article) => Encoding.UTF8.GetString(IdBytes(article));

    public ReadOnlySpan<byte> IdBytes(int article) => Item(SegmentPart.IdEnds, SegmentPart.Ids, article);

    public (ulong Hash, int ShingleCount) Text(int article)
    {
        var bytes = Read(SegmentPart.Texts, 12L * article, 12);
        return (BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]));
    }

    public ReadOnlySpan<byte> Slots(int article) => Read(SegmentPart.Slots, (long)TextSignature.Length * article, TextSignature.Length);

    /// <summary>Gives the article at a place in the order of a band's values.</summary>
    public int InBandOrder(int band, int place) =>
        BinaryPrimitives.ReadInt32LittleEndian(Read(SegmentPart.Bands, 4L * (((long)band * ArticleCount) + place), 4));

    public int InIdOrder(int place) => BinaryPrimitives.ReadInt32LittleEndian(Read(SegmentPart.IdOrder, 4L * place, 4));

    /// <summary>Gives an article's terms.</summary>
    public TermVector Terms(int article)
    {
        var bytes = Forward(article);
        var keys = new ulong[bytes.Length / 2];
        var impacts = new byte[bytes.Length / 2];
        int position = 0, term = -1, count = 0;
        while (position < bytes.Length)
        {
            term += (int)Varint.Read(bytes, ref position);
            keys[count] = Key(term);
            impacts[count++] = bytes[position++];
        }
        return new TermVector(keys[..count], impacts[..count]);
    }

    /// <summary>Whether an article has a term.</summary>
    public bool HasTerm(int article, int term)
    {
        var bytes = Forward(article);
        for (int position = 0, at = -1; position < bytes.Length && at < term; position++)
        {
            at += (int)Varint.Read(bytes, ref position);
            if (at == term) return true;
        }
        return false;
    }

    /// <summary>Gives all that is held of an article.</summary>
    public IndexedArticle Article(int article)
    {
        var (hash, shingles) = Text(article);
        var terms = Terms(article);
        var labels = new string[terms.Count];
        for (var i = 0; i < labels.Length; i++) labels[i] = Label(FindTerm(terms.Keys[i]));
        return new IndexedArticle
        {
            Id = Id(article),
            Published = Published(article),
            Terms = terms,
            Labels = labels,
            Signature = new TextSignature(Slots(article).ToArray(), shingles, hash),
        };
    }

    private ReadOnlySpan<byte> Item(SegmentPart ends, SegmentPart items, int index)
    {
        var start = index == 0 ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(Read(ends, 4L * (index - 1), 4));
        var end = BinaryPrimitives.ReadUInt32LittleEndian(Read(ends, 4L * index, 4));
        return Read(items, start, checked((int)(end - start)));
    }

    private ReadOnlySpan<byte> Read(SegmentPart part, long offset, int count) => _bytes.Read(_starts[(int)part] + offset, count);
}
