using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>
/// The line classifier: boosted regression trees over <see cref="PageFeatures"/>, whose sum is the log-odds that a line is body.
/// </summary>
/// <remarks>
/// Section <c>lines</c>, little-endian: u32 number of features, of trees, of nodes, of leaves, of lexicon slots; f32 log-odds added
/// to each line; f32 price of a change between body and clutter; f32 zero; then the index of each tree's first node (i32), the nodes,
/// the leaves (f32), the lexicon's slots. Trees are trained by Microsoft.ML's FastTree; see docs/MODELS.md.
/// </remarks>
internal sealed unsafe class LineModel
{
    public const ushort Version = 1;

    private const int HeaderLength = 32;

    private static readonly Lazy<LineModel> LazyEnglish = new(() => new LineModel(ModelSection.Open("lines", Version), PageFeatures.Count));

    private readonly int* _roots;
    private readonly Node* _nodes;
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
        var nodes = BinaryPrimitives.ReadInt32LittleEndian(payload[8..]);
        var leaves = BinaryPrimitives.ReadInt32LittleEndian(payload[12..]);
        var slots = BinaryPrimitives.ReadInt32LittleEndian(payload[16..]);
        Bias = BinaryPrimitives.ReadSingleLittleEndian(payload[20..]);
        ChangePrice = BinaryPrimitives.ReadSingleLittleEndian(payload[24..]);
        var start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(payload)) + HeaderLength;
        _roots = (int*)start;
        _nodes = (Node*)(_roots + _trees);
        _leaves = (float*)(_nodes + nodes);
        Lexicon = new LineLexicon(new ReadOnlySpan<LineLexicon.Slot>(_leaves + leaves, slots), owner);
    }

    /// <summary>The model inside the package.</summary>
    public static LineModel English => LazyEnglish.Value;

    public LineLexicon Lexicon { get; }

    /// <summary>Log-odds added to every line.</summary>
    public float Bias { get; }

    /// <summary>What the sequence decision pays, in log-odds, where body and clutter meet.</summary>
    public float ChangePrice { get; }

    /// <summary>Gives the sum of the trees: positive for body.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        // Added up in double, as the trainer does.
        var sum = 0.0;
        for (var tree = 0; tree < _trees; tree++)
        {
            var at = _roots[tree];
            while (at >= 0)
            {
                ref readonly var node = ref _nodes[at];
                at = features[node.Feature] <= node.Threshold ? node.Left : node.Right;
            }
            sum += _leaves[~at];
        }
        return (float)sum;
    }

    /// <summary>A split: to the left where the feature is at most the threshold; a negative child is the complement of a leaf.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct Node(int Feature, float Threshold, int Left, int Right);
}
