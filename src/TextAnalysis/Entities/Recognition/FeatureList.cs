namespace TextAnalysis;

/// <summary>A list of hashed features that is filled, read and cleared for one token after another.</summary>
internal sealed class FeatureList
{
    private ulong[] _features = new ulong[256];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Features => _features.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(ulong feature)
    {
        if (Count == _features.Length) Array.Resize(ref _features, 2 * Count);
        _features[Count++] = feature;
    }

    public void Add(uint template, ulong value) => Add(NameHash.Feature(template, value));

    public void Add(uint template, ulong first, ulong second) => Add(NameHash.Feature(template, first, second));
}
