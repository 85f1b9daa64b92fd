using System.Runtime.InteropServices;
using Microsoft.ML.Trainers.FastTree;

namespace TextAnalysis.Training;

/// <summary>Writes trained trees and the lexicon in the layout <see cref="LineModel"/> reads.</summary>
internal static class LinePayload
{
    public static byte[] Write(
        RegressionTreeEnsemble ensemble, int features, ReadOnlySpan<LineLexicon.Bucket> lexicon, float bias, float changePrice)
    {
        var sizes = new List<int>();
        var splits = new List<LineModel.Split>();
        var leaves = new List<float>();
        for (var t = 0; t < ensemble.Trees.Count; t++)
        {
            var tree = ensemble.Trees[t];
            if (tree.NumberOfLeaves > 32) throw new InvalidOperationException("A tree has more leaves than a mask has bits.");
            sizes.Add(tree.NumberOfNodes);
            var seen = 0;
            if (tree.NumberOfNodes == 0) leaves.Add((float)(tree.LeafValues[0] * ensemble.TreeWeights[t]));
            else Visit(tree, ensemble.TreeWeights[t], 0, ref seen);
        }

        // Numbers the leaves from left to right; gives a bit for each leaf below a node.
        uint Visit(RegressionTree tree, double weight, int node, ref int seen)
        {
            if (node < 0)
            {
                leaves.Add((float)(tree.LeafValues[~node] * weight));
                return 1u << seen++;
            }
            var left = Visit(tree, weight, tree.LeftChild[node], ref seen);
            splits.Add(new LineModel.Split(tree.NumericalSplitFeatureIndexes[node] * LineModel.Lanes, tree.NumericalSplitThresholds[node], left));
            return left | Visit(tree, weight, tree.RightChild[node], ref seen);
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        foreach (var count in (ReadOnlySpan<int>)[features, sizes.Count, splits.Count, leaves.Count, lexicon.Length]) writer.Write(count);
        writer.Write(bias);
        writer.Write(changePrice);
        writer.Write(0f);
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(sizes)));
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(splits)));
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(leaves)));
        writer.Write(MemoryMarshal.AsBytes(lexicon));
        writer.Flush();
        return stream.ToArray();
    }
}
