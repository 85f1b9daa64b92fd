using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>Clusters by a key that several of them may share: a surname, an acronym.</summary>
internal sealed class RivalIndex<TCluster>
    where TCluster : class
{
    /// <summary>Of those that share a key, only the latest are compared: time stays linear whatever the text.</summary>
    private const int MostRivals = 16;

    private readonly Dictionary<ulong, List<TCluster>> _clusters = [];

    public void Add(ulong key, TCluster cluster)
    {
        if (!_clusters.TryGetValue(key, out var clusters)) _clusters[key] = clusters = [];
        if (clusters.Count == 0 || clusters[^1] != cluster) clusters.Add(cluster);
    }

    public bool Contains(ulong key) => _clusters.ContainsKey(key);

    /// <summary>The latest clusters of a key, in the order they were added.</summary>
    public ReadOnlySpan<TCluster> Latest(ulong key) =>
        _clusters.TryGetValue(key, out var clusters) ? CollectionsMarshal.AsSpan(clusters)[Math.Max(0, clusters.Count - MostRivals)..] : default;
}
