using System.Numerics;

namespace TextAnalysis;

/// <summary>
/// A set of words of one to eight ASCII characters, matched without regard to case. Each is one 64-bit number,
/// so that a look-up in the tokeniser's inner loop is a multiplication and, nearly always, one comparison.
/// </summary>
internal sealed class ShortWordSet
{
    public const int MaxLength = 8;

    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <param name="words">The words, separated by white space, in lower case.</param>
    public ShortWordSet(string words)
    {
        var list = words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var bits = BitOperations.Log2((uint)list.Length) + 3;
        _slots = new ulong[1 << bits];
        _shift = 64 - bits;
        foreach (var word in list)
        {
            if (!TryPack(word, out var key)) throw new ArgumentException($"'{word}' is not a short ASCII word.", nameof(words));
            var slot = SlotOf(key);
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = key;
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => TryPack(word, out var key) && Contains(key);

    public bool Contains(ulong key)
    {
        for (var slot = SlotOf(key); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
            if (_slots[slot] == key) return true;
        return false;
    }

    /// <summary>Packs a word into a number, letters in lower case; false when it is empty, too long or not ASCII.</summary>
    public static bool TryPack(ReadOnlySpan<char> word, out ulong key)
    {
        key = 0;
        if (word.Length is 0 or > MaxLength) return false;
        foreach (var c in word)
        {
            if (c >= 0x80) return false;
            key = (key << 8) | (uint)(c is >= 'A' and <= 'Z' ? c | 0x20 : c);
        }
        return true;
    }

    private int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> _shift);
}
