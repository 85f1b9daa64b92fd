using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>How strongly each of some words speaks for prose (above zero) or for clutter (below), as log-odds; and which are function words.</summary>
/// <remarks>
/// A hash table read in place and without a branch, for what a word is cannot be predicted: a power of two of buckets, each of eight
/// 16-bit tags and eight values. A word's bucket is the top of its hash, its tag the bottom, and at most one tag of a bucket fits.
/// </remarks>
internal readonly unsafe struct LineLexicon
{
    /// <summary>Values for one log-odd.</summary>
    public const float Scale = 4096;

    private const int Ways = 8;

    private readonly Bucket* _buckets;
    private readonly int _shift;

    // Keeps an array on the pinned heap alive for as long as there is a pointer into it.
    private readonly object? _owner;

    /// <summary>Opens a table that stays where it is.</summary>
    /// <param name="buckets">Unmoving memory: a section of the model, or an array on the pinned heap.</param>
    /// <param name="owner">That array, or null.</param>
    public LineLexicon(ReadOnlySpan<Bucket> buckets, object? owner = null)
    {
        _owner = owner;
        _buckets = (Bucket*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(buckets));
        _shift = 32 - System.Numerics.BitOperations.Log2((uint)buckets.Length);
    }

    /// <summary>Gives a word's log-odds times <see cref="Scale"/>, the lowest bit set for function words; 0 for a word that is not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ValueOf(uint hash)
    {
        var bucket = (ushort*)(_buckets + (hash >> _shift));
        var found = (Vector128.Equals(Vector128.Load(bucket), Vector128.Create((ushort)(hash | 1))) & Vector128.Load(bucket + Ways)).AsUInt64();
        // One value at most is left: the multiplication adds up the four quarters in the highest.
        return (int)((long)((found.GetElement(0) | found.GetElement(1)) * 0x0001_0001_0001_0001) >> 48);
    }

    /// <summary>Builds a table on the pinned heap, in which function words are marked, known or not.</summary>
    /// <param name="weights">The log-odds of words by their hashes.</param>
    public static Bucket[] Build(IReadOnlyDictionary<uint, float> weights)
    {
        const int slotsPerWord = 4;
        var function = FunctionWord.All.Select(word => LexiconHash.Of(word)).ToHashSet();
        var words = weights.Keys.Union(function).ToArray();
        var count = BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, slotsPerWord * words.Length / Ways));
        var buckets = GC.AllocateArray<Bucket>((int)count, pinned: true);
        var shift = 32 - BitOperations.Log2(count);
        // Where a bucket is full, the words that say least are left out.
        var bySay = words.OrderByDescending(function.Contains).ThenByDescending(word => Math.Abs(weights.GetValueOrDefault(word))).ThenBy(word => word);
        foreach (var word in bySay)
        {
            var value = (int)Math.Clamp(MathF.Round(weights.GetValueOrDefault(word) * Scale), short.MinValue, short.MaxValue);
            buckets[word >> shift].Add((ushort)(word | 1), (short)(value & ~1 | (function.Contains(word) ? 1 : 0)));
        }
        return buckets;
    }

    /// <summary>Eight tags, zero where there is no word, and their values.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 2)]
    public struct Bucket
    {
        private Eight _tags;
        private Eight _values;

        public void Add(ushort tag, short value)
        {
            for (var way = 0; way < Ways; way++)
            {
                if (_tags[way] == tag) return;
                if (_tags[way] != 0) continue;
                (_tags[way], _values[way]) = (tag, (ushort)value);
                return;
            }
        }
    }

    [InlineArray(Ways)]
    private struct Eight
    {
        private ushort _first;
    }
}
