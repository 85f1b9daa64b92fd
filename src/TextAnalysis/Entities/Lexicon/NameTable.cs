using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>A read-only map from <see cref="NameKey"/> to a small number, read in place: no parse, no allocation, one cache line or two a look-up.</summary>
/// <remarks>
/// Layout, little-endian: u32 count; u8 bucket bits; u8 bytes of a value; u16 zero; u32 start of each bucket and the end;
/// 3 bytes of key for each entry, then the values. An entry's bucket is the top bits of its key, its stored bytes the low 24:
/// a name that is not there is taken for one that is about once in four million look-ups.
/// </remarks>
internal readonly unsafe struct NameTable
{
    private const int HeaderLength = 8;
    private const int FingerprintLength = 3;

    private readonly byte* _starts;
    private readonly byte* _fingerprints;
    private readonly byte* _values;
    private readonly int _shift;
    private readonly int _valueLength;

    /// <summary>Opens a table in memory that stays where it is.</summary>
    public NameTable(byte* data)
    {
        Count = BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(data, 4));
        var bits = data[4];
        _shift = 64 - bits;
        _valueLength = data[5];
        _starts = data + HeaderLength;
        _fingerprints = _starts + (4 * ((1 << bits) + 1));
        _values = _fingerprints + (FingerprintLength * Count);
    }

    public int Count { get; }

    public bool Contains(ulong key) => IndexOf(key) >= 0;

    public bool TryFind(ulong key, out int value)
    {
        value = 0;
        var index = IndexOf(key);
        if (index < 0) return false;
        var bytes = _values + (_valueLength * index);
        for (var i = _valueLength - 1; i >= 0; i--) value = (value << 8) | bytes[i];
        return true;
    }

    private int IndexOf(ulong key)
    {
        var bucket = (int)(key >> _shift);
        var end = Start(bucket + 1);
        for (var i = Start(bucket); i < end; i++)
        {
            var f = _fingerprints + (FingerprintLength * i);
            if (f[0] == (byte)key && f[1] == (byte)(key >> 8) && f[2] == (byte)(key >> 16)) return i;
        }
        return -1;
    }

    private int Start(int bucket) => BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(_starts + (4 * bucket), 4));
}
