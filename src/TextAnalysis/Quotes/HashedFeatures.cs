using System.Runtime.CompilerServices;

namespace TextAnalysis;

/// <summary>A growing list of hashed features; reused from candidate to candidate.</summary>
internal sealed class HashedFeatures
{
    private uint[] _features = new uint[4096];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public ReadOnlySpan<uint> Slice(int start, int end) => _features.AsSpan(start, end - start);

    /// <summary>Adds the feature that a template makes of up to three values.</summary>
    public void Add(uint template, uint a, uint b = 0, uint c = 0) => AddHashed(Mix(Mix(Mix(template * 0x9E3779B1 + 0x7F4A7C15, a), b), c));

    private void AddHashed(uint hash)
    {
        if (Count == _features.Length) Array.Resize(ref _features, Count * 2);
        hash ^= hash >> 15;
        _features[Count++] = hash * 0x2C1B3C6D;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint hash, uint value)
    {
        hash ^= value * 0xCC9E2D51;
        hash = (hash << 13) | (hash >> 19);
        return hash * 5 + 0xE6546B64;
    }
}
