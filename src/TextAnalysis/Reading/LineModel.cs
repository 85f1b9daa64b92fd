using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>
/// The line classifier: boosted regression trees over <see cref="PageFeatures"/>, whose sum is the log-odds that a line is body.
/// </summary>
/// <remarks>
/// Trees are not walked, which would be a mispredicted branch a level: each split that a line fails strikes out the leaves on its left,
/// and the first leaf that is left over is the line's (QuickScorer, Lucchese et al., SIGIR 2015), for thirty-two lines at once.
/// Section <c>lines</c>, little-endian: u32 number of features, of trees, of splits, of lexicon buckets; f32 log-odds added
/// to each line; f32 price of a change between body and clutter; two zeros; then the number of splits of each tree (i32), the splits,
/// the leaves (f32, sixteen a tree, from left to right), the lexicon's buckets. Trees are trained by Microsoft.ML's
/// FastTree; see docs/MODELS.md.
/// </remarks>
internal sealed unsafe class LineModel
{
    public const ushort Version = 4;

    /// <summary>How many lines are scored at once.</summary>
    public const int Lanes = 32;

    /// <summary>How many leaves a tree has at most.</summary>
    public const int MostLeaves = 16;

    private const int HeaderLength = 32;

    private static readonly Lazy<LineModel> LazyEnglish = new(() => new LineModel(ModelSection.Open("lines", Version), PageFeatures.Count));

    private readonly int* _sizes;
    private readonly Split* _splits;
    private readonly float* _leaves;
    private readonly int _trees;
    private readonly object? _owner;

    /// <summary>Opens a payload that stays where it is.</summary>
    /// <param name="payload">The section's payload.</param>
    /// <param name="features">How many numbers describe a line.</param>
    /// <param name="owner">The array on the pinned heap the payload lies in, or null for a section of the model.</param>
    public LineModel(ReadOnlySpan<byte> payload, int features, object? owner = null)
    {
        _owner = owner;
        if (BinaryPrimitives.ReadInt32LittleEndian(payload) != features)
            throw new InvalidDataException("The line classifier was made for other features.");
        _trees = BinaryPrimitives.ReadInt32LittleEndian(payload[4..]);
        var splits = BinaryPrimitives.ReadInt32LittleEndian(payload[8..]);
        var buckets = BinaryPrimitives.ReadInt32LittleEndian(payload[12..]);
        Bias = BinaryPrimitives.ReadSingleLittleEndian(payload[16..]);
        ChangePrice = BinaryPrimitives.ReadSingleLittleEndian(payload[20..]);
        var start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(payload)) + HeaderLength;
        _sizes = (int*)start;
        _splits = (Split*)(_sizes + _trees);
        _leaves = (float*)(_splits + splits);
        Lexicon = new LineLexicon(new ReadOnlySpan<LineLexicon.Bucket>(_leaves + _trees * MostLeaves, buckets), owner);
    }

    /// <summary>The model inside the package.</summary>
    public static LineModel English => LazyEnglish.Value;

    public LineLexicon Lexicon { get; }

    /// <summary>Log-odds added to every line.</summary>
    public float Bias { get; }

    /// <summary>What the sequence decision pays, in log-odds, where body and clutter meet.</summary>
    public float ChangePrice { get; }

    /// <summary>Gives the sums of the trees for <see cref="Lanes"/> lines: positive for body.</summary>
    /// <param name="features">The numbers of the lines, the first number of each line first.</param>
    /// <param name="scores">Takes the sums.</param>
    public void Score(ReadOnlySpan<float> features, Span<float> scores)
    {
        ref var columns = ref MemoryMarshal.GetReference(features);
        var (sumA, sumB, sumC, sumD) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var split = _splits;
        for (var tree = 0; tree < _trees; tree++)
        {
            var (a, b, c, d) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
            for (var end = split + _sizes[tree]; split < end; split++)
            {
                ref var column = ref Unsafe.Add(ref columns, split->Feature);
                var threshold = Vector256.Create(split->Threshold);
                var left = Vector256.Create(split->LeavesOnLeft);
                a |= Vector256.GreaterThan(Vector256.LoadUnsafe(ref column), threshold).AsInt32() & left;
                b |= Vector256.GreaterThan(Vector256.LoadUnsafe(ref column, 8), threshold).AsInt32() & left;
                c |= Vector256.GreaterThan(Vector256.LoadUnsafe(ref column, 16), threshold).AsInt32() & left;
                d |= Vector256.GreaterThan(Vector256.LoadUnsafe(ref column, 24), threshold).AsInt32() & left;
            }
            var leaves = _leaves + tree * MostLeaves;
            sumA += FirstLeft(leaves, a);
            sumB += FirstLeft(leaves, b);
            sumC += FirstLeft(leaves, c);
            sumD += FirstLeft(leaves, d);
        }
        sumA.CopyTo(scores);
        sumB.CopyTo(scores[8..]);
        sumC.CopyTo(scores[16..]);
        sumD.CopyTo(scores[24..]);
    }

    /// <summary>Gives for each of eight lines the first leaf that is not struck out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> FirstLeft(float* leaves, Vector256<int> struck)
    {
        // The lowest bit alone is a power of two, and a power of two as a float has its number in the exponent.
        var lowest = ~struck & (struck + Vector256<int>.One);
        var leaf = (Vector256.ConvertToSingle(lowest).AsInt32() >>> 23) - Vector256.Create(127);
        // A shuffle gives zero for what is not among its eight.
        return Vector256.Shuffle(Vector256.Load(leaves), leaf) + Vector256.Shuffle(Vector256.Load(leaves + 8), leaf - Vector256.Create(8));
    }

    /// <summary>A split: a line whose feature is greater than the threshold cannot end in the leaves on the left.</summary>
    /// <param name="Feature">Where the feature's column starts: its number times <see cref="Lanes"/>.</param>
    /// <param name="Threshold">The greatest value that goes to the left.</param>
    /// <param name="LeavesOnLeft">A bit for each of the tree's leaves.</param>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct Split(int Feature, float Threshold, int LeavesOnLeft);
}
