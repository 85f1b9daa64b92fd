namespace TextAnalysis.Training.Names;

/// <summary>Spherical k-means of word vectors, and of its centres to coarser levels: a tree of clusters.</summary>
internal static class WordClusters
{
    /// <summary>Clusters vectors; cluster 0 of the finest level is kept for unknown words.</summary>
    /// <returns>For each vector its cluster, and the tree of <see cref="ClusterTree"/>.</returns>
    public static (int[] ClusterOf, byte[] Tree) Build(float[] vectors, int dimensions)
    {
        var (leaf, leaves) = KMeans(vectors, dimensions, WordFacts.Clusters - 1, 8);
        var (parent, centres) = KMeans(leaves, dimensions, 1024, 15);
        var (grand, centres256) = KMeans(centres, dimensions, 256, 15);
        var (great, _) = KMeans(centres256, dimensions, 64, 15);
        var tree = new byte[ClusterTree.Bytes];
        for (var c = 0; c < parent.Length; c++) BitConverter.TryWriteBytes(tree.AsSpan(2 * (c + 1)), (ushort)parent[c]);
        for (var c = 0; c < grand.Length; c++) tree[(2 * WordFacts.Clusters) + c] = (byte)grand[c];
        for (var c = 0; c < great.Length; c++) tree[(2 * WordFacts.Clusters) + 1024 + c] = (byte)great[c];
        return (Array.ConvertAll(leaf, c => c + 1), tree);
    }

    private static (int[] Of, float[] Centres) KMeans(float[] vectors, int dimensions, int k, int rounds)
    {
        var count = vectors.Length / dimensions;
        var centres = new float[k * dimensions];
        // The most frequent words come first: they start the clusters, which is deterministic and better than chance.
        for (var c = 0; c < k; c++) vectors.AsSpan((int)((long)c * Math.Min(count, 3 * k) / k) * dimensions, dimensions).CopyTo(centres.AsSpan(c * dimensions));
        var of = new int[count];
        for (var round = 0; round < rounds; round++)
        {
            Assign(vectors, centres, dimensions, of);
            Array.Clear(centres);
            for (var i = 0; i < count; i++)
            {
                var centre = centres.AsSpan(of[i] * dimensions, dimensions);
                var vector = vectors.AsSpan(i * dimensions, dimensions);
                for (var n = 0; n < dimensions; n++) centre[n] += vector[n];
            }
            for (var c = 0; c < k; c++) VectorMath.Normalize(centres.AsSpan(c * dimensions, dimensions));
        }
        Assign(vectors, centres, dimensions, of);
        return (of, centres);
    }

    private static void Assign(float[] vectors, float[] centres, int dimensions, int[] of)
    {
        for (var i = 0; i < of.Length; i++)
        {
            var vector = new ReadOnlySpan<float>(vectors, i * dimensions, dimensions);
            var best = float.NegativeInfinity;
            for (var c = 0; c * dimensions < centres.Length; c++)
            {
                var similarity = VectorMath.Dot(vector, new ReadOnlySpan<float>(centres, c * dimensions, dimensions));
                if (similarity <= best) continue;
                best = similarity;
                of[i] = c;
            }
        }
    }
}
