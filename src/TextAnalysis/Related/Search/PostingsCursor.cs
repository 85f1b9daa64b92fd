using System.Buffers;
using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>Walks forward through a posting list, leaping over blocks, and bounds what any range of articles can score.</summary>
internal sealed class PostingsCursor : IDisposable
{
    private readonly Segment _segment;
    private readonly int _term;
    private readonly int _firstBlock;
    private readonly int _count;
    private readonly int _blockCount;
    private readonly int[] _lasts;
    private readonly int[] _ends;
    private readonly byte[] _greatest;
    private readonly int[] _articles = ArrayPool<int>.Shared.Rent(PostingList.BlockLength);
    private readonly byte[] _impacts = ArrayPool<byte>.Shared.Rent(PostingList.BlockLength);
    private int _block;
    private int _blockLength;
    private int _at;

    public PostingsCursor(Segment segment, int term)
    {
        _segment = segment;
        _term = term;
        var list = segment.Postings(term);
        _count = (int)Varint.Read(list, ref _firstBlock);
        _blockCount = (_count + PostingList.BlockLength - 1) / PostingList.BlockLength;
        _lasts = ArrayPool<int>.Shared.Rent(Math.Max(1, _blockCount));
        _ends = ArrayPool<int>.Shared.Rent(Math.Max(1, _blockCount));
        _greatest = ArrayPool<byte>.Shared.Rent(Math.Max(1, _blockCount));
        if (_blockCount > 1) ReadTable(list);
        else _ends[0] = list.Length - _firstBlock;
        if (_blockCount > 0) Load(0);
        if (_blockCount == 1)
        {
            _lasts[0] = _articles[_count - 1];
            _greatest[0] = Greatest(_impacts.AsSpan(0, _count));
        }
    }

    /// <summary>Goes on to the first article from a given one on.</summary>
    private void Seek(int article)
    {
        if (_at >= _blockLength || _articles[_at] >= article) return;
        if (_lasts[_block] < article)
        {
            do _block++; while (_block < _blockCount && _lasts[_block] < article);
            if (_block == _blockCount)
            {
                _blockLength = 0;
                return;
            }
            Load(_block);
        }
        while (_articles[_at] < article) _at++;
    }

    /// <summary>
    /// Bounds the impacts of the articles of a range: the greatest of the blocks that reach into it; 0 when the list has nothing there.
    /// </summary>
    /// <param name="start">The first article of the range; the cursor stands there or before.</param>
    /// <param name="end">Just past the last article of the range.</param>
    public byte Bound(int start, int end)
    {
        var block = _block;
        while (block < _blockCount && _lasts[block] < start) block++;
        byte greatest = 0;
        for (; block < _blockCount; block++)
        {
            if (block > 0 && _lasts[block - 1] >= end - 1) break;
            greatest = Math.Max(greatest, _greatest[block]);
        }
        return greatest;
    }

    /// <summary>Adds the list's part to the scores of the articles of a range, and goes on to its end.</summary>
    /// <param name="start">The first article of the range.</param>
    /// <param name="end">Just past the last article of the range.</param>
    /// <param name="weight">The term's weight in the query.</param>
    /// <param name="scores">The scores of the range's articles.</param>
    public void AddTo(Span<int> scores, int start, int end, int weight)
    {
        Seek(start);
        while (_at < _blockLength)
        {
            var articles = _articles.AsSpan(_at, _blockLength - _at);
            var impacts = _impacts.AsSpan(_at, articles.Length);
            for (var i = 0; i < articles.Length; i++)
            {
                if (articles[i] >= end)
                {
                    _at += i;
                    return;
                }
                scores[articles[i] - start] += weight * TermVector.Square(impacts[i]);
            }
            if (_block + 1 < _blockCount)
            {
                Load(_block + 1);
                continue;
            }
            _block = _blockCount;
            _blockLength = 0;
        }
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_lasts);
        ArrayPool<int>.Shared.Return(_ends);
        ArrayPool<byte>.Shared.Return(_greatest);
        ArrayPool<int>.Shared.Return(_articles);
        ArrayPool<byte>.Shared.Return(_impacts);
    }

    private void ReadTable(ReadOnlySpan<byte> list)
    {
        var table = list.Slice(_firstBlock, _blockCount * PostingList.EntryLength);
        for (var block = 0; block < _blockCount; block++, table = table[PostingList.EntryLength..])
        {
            _lasts[block] = BinaryPrimitives.ReadInt32LittleEndian(table);
            _ends[block] = BinaryPrimitives.ReadInt32LittleEndian(table[4..]) + (_blockCount * PostingList.EntryLength);
            _greatest[block] = table[8];
        }
    }

    private void Load(int block)
    {
        _block = block;
        _blockLength = Math.Min(PostingList.BlockLength, _count - (block * PostingList.BlockLength));
        _at = 0;
        var list = _segment.Postings(_term)[_firstBlock..];
        var bytes = list[(block > 0 ? _ends[block - 1] : _blockCount > 1 ? _blockCount * PostingList.EntryLength : 0).._ends[block]];
        var article = block == 0 ? -1 : _lasts[block - 1];
        var position = 0;
        for (var i = 0; i < _blockLength; i++)
        {
            article += (int)Varint.Read(bytes, ref position);
            _articles[i] = article;
        }
        bytes.Slice(position, _blockLength).CopyTo(_impacts);
    }

    private static byte Greatest(ReadOnlySpan<byte> impacts)
    {
        byte greatest = 0;
        foreach (var impact in impacts) greatest = Math.Max(greatest, impact);
        return greatest;
    }
}
