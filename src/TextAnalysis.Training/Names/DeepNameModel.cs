using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>The weights of a teacher (<see cref="DeepNameTrainer"/>).</summary>
internal sealed class DeepNameModel(int featureCount, GloveVectors vectors)
{
    public const int Hidden = 64;

    private const int Lanes = ChainLattice.Lanes;

    /// <summary>From each feature straight to the labels.</summary>
    public float[] Wide { get; } = new float[featureCount * Lanes];

    /// <summary>From each feature to the hidden layer.</summary>
    public float[] Deep { get; } = new float[featureCount * Hidden];

    /// <summary>From each number of the vector of each word looked at to the hidden layer.</summary>
    public float[] Projection { get; } = new float[NameSequences.WordSlots * GloveVectors.Dimensions * Hidden];

    public float[] Bias { get; } = new float[Hidden];

    /// <summary>From the hidden layer to the labels.</summary>
    public float[] Output { get; } = new float[Hidden * Lanes];

    public float[] Transitions { get; } = new float[NameModel.Classes * NameLabels.Count * NameLabels.Count];

    public ReadOnlySpan<float> VectorOf(int word) => vectors.Values.AsSpan(word * GloveVectors.Dimensions, GloveVectors.Dimensions);

    public void Initialize(Random random)
    {
        Fill(Deep, 0.05f);
        Fill(Projection, 0.15f);
        Fill(Output, 0.15f);

        void Fill(float[] weights, float size)
        {
            for (var i = 0; i < weights.Length; i++) weights[i] = size * ((2 * random.NextSingle()) - 1);
        }
    }

    /// <summary>Adds the projected vectors of the words; -1 stands for one without a vector.</summary>
    public void AddVectors(ReadOnlySpan<int> words, Span<float> hidden)
    {
        for (var slot = 0; slot < words.Length; slot++)
        {
            if (words[slot] < 0) continue;
            var vector = VectorOf(words[slot]);
            for (var d = 0; d < GloveVectors.Dimensions; d++)
                Add(Projection, ((slot * GloveVectors.Dimensions) + d) * Hidden, vector[d], hidden);
        }
    }

    /// <summary>Adds a token's scores of all labels.</summary>
    public void AddScores(ReadOnlySpan<int> features, ReadOnlySpan<int> words, Span<float> scores)
    {
        Span<float> hidden = stackalloc float[Hidden];
        Bias.CopyTo(hidden);
        var sum = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(scores));
        foreach (var id in features)
        {
            sum += Vector256.LoadUnsafe(ref Wide[id * Lanes]);
            Add(Deep, id * Hidden, 1, hidden);
        }
        AddVectors(words, hidden);
        for (var n = 0; n < Hidden; n++)
            if (hidden[n] > 0) sum += Vector256.LoadUnsafe(ref Output[n * Lanes]) * hidden[n];
        sum.StoreUnsafe(ref MemoryMarshal.GetReference(scores));
    }

    /// <summary>Moves these weights a share of the way to others.</summary>
    public void MoveTowards(DeepNameModel other, float share, float[] transitions)
    {
        Move(Wide, other.Wide);
        Move(Deep, other.Deep);
        Move(Projection, other.Projection);
        Move(Bias, other.Bias);
        Move(Output, other.Output);
        Move(Transitions, transitions);

        void Move(float[] to, float[] from)
        {
            for (var i = 0; i < to.Length; i++) to[i] += share * (from[i] - to[i]);
        }
    }

    /// <summary>Scales the weights of features for use with all of them present.</summary>
    public void Scale(float factor)
    {
        foreach (ref var weight in Wide.AsSpan()) weight *= factor;
        foreach (ref var weight in Deep.AsSpan()) weight *= factor;
    }

    /// <summary>Adds a row of weights times a factor.</summary>
    public static void Add(float[] from, int row, float factor, Span<float> to) => Add(from.AsSpan(row, Hidden), factor, to);

    public static void Add(ReadOnlySpan<float> from, float factor, Span<float> to)
    {
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        for (nuint n = 0; n < Hidden; n += 8)
            (Vector256.LoadUnsafe(ref target, n) + (Vector256.LoadUnsafe(ref source, n) * factor)).StoreUnsafe(ref target, n);
    }
}
