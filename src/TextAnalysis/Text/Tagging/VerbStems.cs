using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>Tells by a stem's longest known suffix what an ending did to it; learnt from treebanks, read in place.</summary>
/// <remarks>
/// The payload is a sorted array of 64-bit entries, little-endian: seven ASCII letters of a suffix, the last one highest,
/// <c>^</c> where the stem begins, zero beyond; in the lowest byte the <see cref="VerbEnding"/>.
/// </remarks>
internal sealed unsafe class VerbStems
{
    public const ushort Version = 1;

    /// <summary>Letters in the longest suffix, the mark of the stem's beginning included.</summary>
    public const int LongestSuffix = 7;

    private static readonly Lazy<VerbStems> LazyEnglish = new(() => new VerbStems(ModelSection.Open("verbs", Version)));

    private readonly ulong* _entries;
    private readonly int _count;

    private VerbStems(ReadOnlySpan<byte> payload)
    {
        _entries = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(payload));
        _count = payload.Length / sizeof(ulong);
    }

    /// <summary>The stems of the embedded model.</summary>
    public static VerbStems English => LazyEnglish.Value;

    /// <summary>Tells what happened to a stem.</summary>
    /// <param name="stem">The form without <c>-ed</c> or <c>-ing</c>, in small letters.</param>
    public VerbEnding EndingOf(ReadOnlySpan<char> stem)
    {
        var entries = new ReadOnlySpan<ulong>(_entries, _count);
        for (var length = Math.Min(LongestSuffix, stem.Length + 1); length > 0; length--)
        {
            var suffix = Suffix(stem, length);
            var at = entries.BinarySearch(suffix);
            if (at < 0) at = ~at;
            if (at < entries.Length && entries[at] >> 8 == suffix >> 8) return (VerbEnding)(byte)entries[at];
        }
        return VerbEnding.Plain;
    }

    /// <summary>Packs the last letters of a stem; a length of one more than the stem's packs the whole of it, marked.</summary>
    public static ulong Suffix(ReadOnlySpan<char> stem, int length)
    {
        ulong packed = 0;
        for (var i = 1; i <= LongestSuffix; i++)
        {
            packed <<= 8;
            if (i > length) continue;
            var c = i <= stem.Length ? stem[^i] : '^';
            packed |= c < 0x80 ? c : '?';
        }
        return packed << 8;
    }
}
