using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>How strongly each of some words speaks for prose (above zero) or for clutter (below), as log-odds.</summary>
/// <remarks>
/// A hash table read in place: a power of two of slots, each a word's 32-bit hash and its weight; a zero hash marks an empty slot,
/// and a word lies in the first free slot from its home on. Two words with one hash share a weight, which does no harm.
/// </remarks>
internal readonly unsafe struct LineLexicon
{
    private readonly Slot* _slots;
    private readonly uint _mask;

    // Keeps an array on the pinned heap alive for as long as there is a pointer into it.
    private readonly object? _owner;

    /// <summary>Opens a table that stays where it is.</summary>
    /// <param name="slots">Unmoving memory: a section of the model, or an array on the pinned heap.</param>
    /// <param name="owner">That array, or null.</param>
    public LineLexicon(ReadOnlySpan<Slot> slots, object? owner = null)
    {
        _owner = owner;
        _slots = (Slot*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(slots));
        _mask = (uint)slots.Length - 1;
    }

    /// <summary>Gives a word's weight, or 0 for a word that is not in the table.</summary>
    public float WeightOf(uint hash)
    {
        for (var at = hash & _mask; ; at = (at + 1) & _mask)
        {
            if (_slots[at].Hash == hash) return _slots[at].Weight;
            if (_slots[at].Hash == 0) return 0;
        }
    }

    /// <summary>Builds a table, at most half full, on the pinned heap.</summary>
    public static Slot[] Build(IReadOnlyCollection<KeyValuePair<uint, float>> weights)
    {
        var slots = GC.AllocateArray<Slot>((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * weights.Count)), pinned: true);
        foreach (var (hash, weight) in weights)
        {
            var at = hash & (slots.Length - 1);
            while (slots[at].Hash != 0) at = (at + 1) & (slots.Length - 1);
            slots[at] = new Slot(hash, weight);
        }
        return slots;
    }

    /// <summary>A word's hash and weight.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct Slot(uint Hash, float Weight);
}
