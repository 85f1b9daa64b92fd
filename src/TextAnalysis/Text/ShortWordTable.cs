using System.Numerics;

namespace TextAnalysis;

/// <summary>
/// A table of words of at most eight letters, each with a number of its own above zero. A look-up in the tokeniser's inner loop
/// is a multiplication and, nearly always, one comparison.
/// </summary>
internal sealed class ShortWordTable
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int FilterBits = 12;

    private readonly ulong[] _keys;
    private readonly byte[] _values;
    private readonly int _shift;

    private readonly BitFilter _filter = new(FilterBits);

    /// <param name="words">Words separated by white space, all with the number one.</param>
    public ShortWordTable(string words)
        : this(((byte)1, words))
    {
    }

    /// <param name="lists">Words separated by white space, with the number they stand for; numbers of one word are added up.</param>
    public ShortWordTable(params ReadOnlySpan<(byte Value, string Words)> lists)
    {
        var count = 0;
        foreach (var (_, words) in lists) count += Words(words).Length;
        var bits = BitOperations.Log2((uint)count) + 3;
        _keys = new ulong[1 << bits];
        _values = new byte[1 << bits];
        _shift = 64 - bits;
        foreach (var (value, words) in lists)
        {
            foreach (var word in Words(words))
            {
                var key = ShortWord.Pack(word);
                if (key == 0) throw new ArgumentException($"'{word}' is too long.", nameof(lists));
                var slot = SlotOf(key);
                while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & (_keys.Length - 1);
                _keys[slot] = key;
                _filter.Add(PlaceOf(key));
                _values[slot] |= value;
            }
        }
    }

    /// <summary>The number of a word; zero when the table lacks it.</summary>
    /// <param name="key">The word's number from <see cref="ShortWord"/>, or zero.</param>
    public byte ValueOf(ulong key)
    {
        for (var slot = SlotOf(key); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
            if (_keys[slot] == key) return _values[slot];
        return 0;
    }

    /// <summary>False only for words that the table lacks, true for few of those; without branches.</summary>
    /// <param name="key">The word's number from <see cref="ShortWord"/>, or zero.</param>
    public bool MayContain(ulong key) => _filter.MayContain(PlaceOf(key));

    public bool Contains(ReadOnlySpan<char> word) => ValueOf(ShortWord.Pack(word)) != 0;

    private static string[] Words(string words) => words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static int PlaceOf(ulong key) => (int)(key * Multiplier >> (64 - FilterBits));

    private int SlotOf(ulong key) => (int)((key * Multiplier) >> _shift);
}
