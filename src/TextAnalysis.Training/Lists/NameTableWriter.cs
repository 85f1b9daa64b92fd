namespace TextAnalysis.Training;

/// <summary>Writes what <see cref="NameTable"/> reads.</summary>
internal sealed class NameTableWriter
{
    private const int EntriesPerBucket = 4;
    private const ulong FingerprintMask = 0xFF_FFFF;

    private readonly SortedDictionary<ulong, int> _entries = [];

    public int Count => _entries.Count;

    /// <summary>Adds a name, unless it is there already.</summary>
    public bool TryAdd(ulong key, int value = 0) => _entries.TryAdd(key, value);

    public void Write(BinaryWriter output, int valueLength)
    {
        var bits = 1;
        while (_entries.Count >> bits > EntriesPerBucket) bits++;
        // Two names whose stored bits agree would be one to the reader; the first in key order stays.
        var entries = _entries.DistinctBy(e => (e.Key >> (64 - bits), e.Key & FingerprintMask)).ToList();

        output.Write(entries.Count);
        output.Write((byte)bits);
        output.Write((byte)valueLength);
        output.Write((ushort)0);
        var next = 0;
        for (var bucket = 0; bucket <= 1 << bits; bucket++)
        {
            while (next < entries.Count && (int)(entries[next].Key >> (64 - bits)) < bucket) next++;
            output.Write(next);
        }
        foreach (var (key, _) in entries) WriteLow(output, (long)(key & FingerprintMask), 3);
        foreach (var (_, value) in entries) WriteLow(output, value, valueLength);
    }

    /// <summary>Writes the low bytes of a number, the lowest first.</summary>
    public static void WriteLow(BinaryWriter output, long value, int length)
    {
        for (var i = 0; i < length; i++) output.Write((byte)(value >> (8 * i)));
    }
}
