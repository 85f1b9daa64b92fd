using System.Runtime.InteropServices;
using Microsoft.ML.Trainers.FastTree;

namespace TextAnalysis.Training;

/// <summary>Writes trained trees and the lexicon in the layout <see cref="LineModel"/> reads.</summary>
internal static class LinePayload
{
    public static byte[] Write(
        RegressionTreeEnsemble ensemble, int features, ReadOnlySpan<LineLexicon.Slot> lexicon, float bias, float changePrice)
    {
        var roots = new List<int>();
        var nodes = new List<LineModel.Node>();
        var leaves = new List<float>();
        for (var t = 0; t < ensemble.Trees.Count; t++)
        {
            var tree = ensemble.Trees[t];
            var weight = ensemble.TreeWeights[t];
            var (firstNode, firstLeaf) = (nodes.Count, leaves.Count);
            roots.Add(tree.NumberOfNodes == 0 ? ~firstLeaf : firstNode);
            for (var n = 0; n < tree.NumberOfNodes; n++)
            {
                nodes.Add(new LineModel.Node(
                    tree.NumericalSplitFeatureIndexes[n], tree.NumericalSplitThresholds[n], Child(tree.LeftChild[n]), Child(tree.RightChild[n])));
            }
            foreach (var leaf in tree.LeafValues) leaves.Add((float)(leaf * weight));

            int Child(int child) => child >= 0 ? firstNode + child : ~(firstLeaf + ~child);
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        foreach (var count in (ReadOnlySpan<int>)[features, roots.Count, nodes.Count, leaves.Count, lexicon.Length]) writer.Write(count);
        writer.Write(bias);
        writer.Write(changePrice);
        writer.Write(0f);
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(roots)));
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(nodes)));
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(leaves)));
        writer.Write(MemoryMarshal.AsBytes(lexicon));
        writer.Flush();
        return stream.ToArray();
    }
}
