using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>
/// The weights of the measures of <see cref="TextComparison"/>: a linear regression on people's ratings, learnt by the training
/// program's <c>similarity</c> command. Section <c>similarity</c>: f32 intercept, then an f32 for each measure.
/// </summary>
internal static class SimilarityModel
{
    public const string SectionName = "similarity";
    public const ushort Version = 1;

    public static double Score(double[] measures)
    {
        var section = ModelSection.Open(SectionName, Version);
        double sum = BinaryPrimitives.ReadSingleLittleEndian(section);
        for (var i = 0; i < measures.Length; i++)
            sum += measures[i] * BinaryPrimitives.ReadSingleLittleEndian(section[(4 * (i + 1))..]);
        return Math.Clamp(sum, 0, 1);
    }
}
