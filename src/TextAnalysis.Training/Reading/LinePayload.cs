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
        foreach (var (tree, weight) in ensemble.Trees.Zip(ensemble.TreeWeights))
        {
            if (tree.NumberOfLeaves > LineModel.MostLeaves) throw new InvalidOperationException("A tree has more leaves than the model has room for.");
            sizes.Add(tree.NumberOfNodes);
            var seen = 0;
            if (tree.NumberOfNodes == 0) leaves.Add((float)(tree.LeafValues[0] * weight));
            else Visit(tree, weight, 0, ref seen);
            while (leaves.Count < sizes.Count * LineModel.MostLeaves) leaves.Add(0);
        }

        // Numbers the leaves from left to right; gives a bit for each leaf below a node.
        int Visit(RegressionTree tree, double weight, int node, ref int seen)
        {
            if (node < 0)
            {
                leaves.Add((float)(tree.LeafValues[~node] * weight));
                return 1 << seen++;
            }
            var left = Visit(tree, weight, tree.LeftChild[node], ref seen);
            splits.Add(new LineModel.Split(tree.NumericalSplitFeatureIndexes[node] * LineModel.Lanes, tree.NumericalSplitThresholds[node], left));
            return left | Visit(tree, weight, tree.RightChild[node], ref seen);
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        foreach (var count in (ReadOnlySpan<int>)[features, sizes.Count, splits.Count, lexicon.Length]) writer.Write(count);
        writer.Write(bias);
        writer.Write(changePrice);
        writer.Write(0L);
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(sizes)));
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(splits)));
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(leaves)));
        writer.Write(MemoryMarshal.AsBytes(lexicon));
        writer.Flush();
        return stream.ToArray();
    }
}
