namespace TextAnalysis;

/// <summary>
/// Gives terms their identity: a 64-bit hash of kind and normalised text (FNV-1a, finished as in MurmurHash3) that has the kind in
/// its bits 32 to 34, so that whoever holds a key knows it. At ten million distinct terms the chance that any two of them share a key
/// is about 1 in 50,000.
/// </summary>
internal static class TermKey
{
    // In the middle: tables are addressed by the low bits and told apart by the high ones, and searches interpolate the high ones.
    private const int KindShift = 32;
    private const ulong KindMask = 7UL << KindShift;

    /// <summary>Gives the key of a stem or of a lower-case name.</summary>
    public static ulong Of(TermKind kind, ReadOnlySpan<char> normalized)
    {
        var hash = (14695981039346656037UL ^ (byte)kind) * 1099511628211UL;
        foreach (var c in normalized)
            hash = (hash ^ c) * 1099511628211UL;
        return (Mix(hash) & ~KindMask) | ((ulong)kind << KindShift);
    }

    public static TermKind KindOf(ulong key) => (TermKind)((key & KindMask) >> KindShift);

    /// <summary>Spreads every bit of a value over all bits of the result (the 64-bit finaliser of MurmurHash3).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xff51afd7ed558ccdUL;
        value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return value ^ (value >> 33);
    }
}
