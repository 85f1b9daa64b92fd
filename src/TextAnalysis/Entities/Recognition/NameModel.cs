using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>The trained model of the name recogniser, read in place from the embedded section <c>recognizer</c>.</summary>
/// <remarks>
/// Payload, little-endian: six pairs of u32 (offset and length of each part in the order below, counted from the payload's start; 16 bytes are spare),
/// then the parts, each at a multiple of 64: word lexicon, phrase lexicon, cluster tree, feature weights, transitions
/// (i16: from label, to label, for each <see cref="WordClass"/> of the second token), calibration (f32 pairs: raw, calibrated).
/// </remarks>
internal sealed class NameModel
{
    public const ushort Version = 1;

    /// <summary>How many bits of a weight or transition stand for the fraction.</summary>
    public const int ScaleBits = 5;

    /// <summary>Weights and transitions are whole multiples of this.</summary>
    public const double Scale = 1.0 / (1 << ScaleBits);

    /// <summary>The weight of a pair of labels that cannot follow each other.</summary>
    public const int Impossible = -1 << 24;

    public const int TableOfContents = 64, Classes = 16;

    private readonly byte[]? _owned;

    /// <param name="pinned">A payload in an array of the pinned heap, which the model keeps alive.</param>
    public NameModel(byte[] pinned)
        : this(pinned.AsSpan()) => _owned = pinned;

    /// <param name="payload">A payload in memory that never moves and is never freed.</param>
    public NameModel(ReadOnlySpan<byte> payload)
    {
        Words = new HashedLexicon(Part(payload, 0));
        Phrases = new HashedLexicon(Part(payload, 1));
        Clusters = new ClusterTree(Part(payload, 2));
        Weights = new FeatureWeights(Part(payload, 3));
        Transitions = new short[NameLabels.Count * NameLabels.Count * Classes];
        var transitions = Part(payload, 4);
        for (var i = 0; 2 * i < transitions.Length; i++) Transitions[i] = BinaryPrimitives.ReadInt16LittleEndian(transitions[(2 * i)..]);
        TransitionRows = new int[Classes * NameLabels.Count * 8];
        for (var i = 0; i < TransitionRows.Length; i++)
        {
            var (row, label) = (i / 8, i % 8);
            TransitionRows[i] = label < NameLabels.Count && NameLabels.CanFollow(label, row % NameLabels.Count)
                ? Transitions[(row * NameLabels.Count) + label]
                : Impossible;
        }
        TransitionFactors = Array.ConvertAll(Transitions, weight => WeightFactors.Of(weight));
        Calibration = new Calibration(Part(payload, 5));
    }

    public HashedLexicon Words { get; }

    public HashedLexicon Phrases { get; }

    public ClusterTree Clusters { get; }

    public FeatureWeights Weights { get; }

    /// <summary>Weights of label pairs, as <see cref="TransitionIndex"/> orders them.</summary>
    public short[] Transitions { get; }

    /// <summary>The transitions in rows of eight, by class and label before; what cannot be is <see cref="Impossible"/>.</summary>
    public int[] TransitionRows { get; }

    /// <summary>The transitions as factors of a probability.</summary>
    public double[] TransitionFactors { get; }

    public Calibration Calibration { get; }

    /// <summary>Whether the model lies in an array of its own, not in the assembly.</summary>
    public bool IsOwned => _owned is not null;

    public static int TransitionIndex(WordClass wordClass, int previous, int label) =>
        ((((int)wordClass * NameLabels.Count) + previous) * NameLabels.Count) + label;

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> payload, int part)
    {
        var entry = payload[(8 * part)..];
        return payload.Slice((int)BinaryPrimitives.ReadUInt32LittleEndian(entry), (int)BinaryPrimitives.ReadUInt32LittleEndian(entry[4..]));
    }
}
