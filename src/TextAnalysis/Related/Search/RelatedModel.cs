using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>
/// How likely two articles tell the same story: logistic regressions learnt by the training program's <c>stories</c> command on
/// articles of known events. Section <c>stories</c>, all f32: the intercept and the weights of <see cref="StoryEvidence"/> where the
/// neighbours are not known yet; then intercept and weights with them, the last being that of the neighbours.
/// </summary>
internal sealed class RelatedModel
{
    public const string SectionName = "stories";
    public const ushort Version = 1;

    /// <summary>The number of weights in a section.</summary>
    public const int WeightCount = (1 + StoryEvidence.Count) + (1 + StoryEvidence.Count + 1);

    /// <summary>What neighbours who are doubtful themselves are outweighed by.</summary>
    public const double NeighbourDoubt = 0.5;

    public static readonly RelatedModel English = new(Read());

    private readonly float[] _weights;

    /// <summary>Makes a model.</summary>
    /// <param name="weights">The weights in the order of the section.</param>
    public RelatedModel(float[] weights) => _weights = weights;

    /// <summary>Gives the log-odds by the evidence alone.</summary>
    public double LogOdds(ReadOnlySpan<double> evidence) => Sum(evidence, 0);

    /// <summary>Gives the log-odds by the evidence and by how close the query's neighbours are.</summary>
    public double LogOdds(ReadOnlySpan<double> evidence, double neighbours) =>
        Sum(evidence, 1 + StoryEvidence.Count) + (_weights[^1] * neighbours);

    /// <summary>Gives how much a neighbour has to say about the story, from its log-odds of telling it.</summary>
    public static double NeighbourWeight(double logOdds) => Probability(logOdds / 2);

    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private double Sum(ReadOnlySpan<double> evidence, int at)
    {
        double sum = _weights[at];
        for (var i = 0; i < StoryEvidence.Count; i++) sum += evidence[i] * _weights[at + 1 + i];
        return sum;
    }

    private static float[] Read()
    {
        var section = ModelSection.Open(SectionName, Version);
        var weights = new float[WeightCount];
        for (var i = 0; i < weights.Length; i++) weights[i] = BinaryPrimitives.ReadSingleLittleEndian(section[(4 * i)..]);
        return weights;
    }
}
