using Microsoft.ML.Data;

namespace TextAnalysis.Training;

/// <summary>A quoted span with its answer, as ML.NET reads it.</summary>
internal sealed record QuotedSpanExample
{
    [VectorType(QuotedSpanFeatures.Count)]
    public float[] Features { get; init; } = [];

    public bool Label { get; init; }

    public static QuotedSpanExample Of(IEnumerable<int> indices)
    {
        var features = new float[QuotedSpanFeatures.Count];
        foreach (var index in indices) features[index] = 1;
        return new QuotedSpanExample { Features = features };
    }
}
