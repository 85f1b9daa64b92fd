using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>
/// Scores the labels of a token by linear weights of its features. A teacher has a hidden layer beside them (a wide and deep
/// model: Cheng et al. 2016); what ships has none.
/// </summary>
internal sealed class NameNetwork
{
    private const float WideRate = 0.03f, OutputRate = 0.02f;

    public NameNetwork(int featureCount, HiddenInput? input = null)
    {
        Input = input;
        Wide = new LabelWeights(featureCount, WideRate);
        Units = input is null ? 0 : HiddenInput.Units;
        Bias = new RowWeights(1, Units);
        Output = new LabelWeights(Units, OutputRate);
    }

    /// <summary>From each feature straight to the labels.</summary>
    public LabelWeights Wide { get; }

    /// <summary>Size of the hidden layer.</summary>
    public int Units { get; }

    /// <summary>From the token to the hidden layer.</summary>
    public HiddenInput? Input { get; }

    public RowWeights Bias { get; }

    /// <summary>From the hidden layer to the labels.</summary>
    public LabelWeights Output { get; }

    /// <summary>Weights of label pairs, as <see cref="NameModel.TransitionIndex"/> orders them.</summary>
    public float[] Transitions { get; set; } = [];

    /// <summary>Adds a token's scores of all labels.</summary>
    public void AddScores(in TokenInput token, Span<float> scores)
    {
        Span<float> hidden = stackalloc float[Units];
        hidden.Clear();
        Bias.AddTo(0, 1, hidden);
        Input?.AddTo(token, token.Features, hidden);
        var sum = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(scores));
        foreach (var feature in token.Features) sum += Wide[feature];
        for (var unit = 0; unit < hidden.Length; unit++)
            if (hidden[unit] > 0) sum += Output[unit] * hidden[unit];
        sum.StoreUnsafe(ref MemoryMarshal.GetReference(scores));
    }
}
