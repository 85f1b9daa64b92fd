using System.Runtime.CompilerServices;

namespace TextAnalysis;

/// <summary>
/// Tells most of what is not in a table at once: a bit for every member, at a place made of its hash (B. H. Bloom 1970, with one hash).
/// </summary>
/// <param name="bits">How many bits a place has.</param>
internal readonly struct BitFilter(int bits)
{
    private readonly ulong[] _members = new ulong[1 << (bits - 6)];

    public void Add(int place) => _members[place >> 6] |= 1ul << place;

    /// <summary>False only for places without a member; without branches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(int place) => (_members[place >> 6] >> place & 1) != 0;
}
