namespace TextAnalysis.Training.Names;

/// <summary>What a <see cref="NameModel"/> is made of; what is not trained yet is empty and says nothing.</summary>
/// <param name="Words">The word lexicon.</param>
/// <param name="Phrases">The gazetteer.</param>
/// <param name="Clusters">The cluster tree.</param>
internal sealed record NameModelParts(byte[] Words, byte[] Phrases, byte[] Clusters)
{
    public byte[] Weights { get; init; } = [];

    public short[] Transitions { get; init; } = new short[NameModel.Classes * NameLabels.Count * NameLabels.Count];

    public byte[] Calibration { get; init; } = [];

    /// <summary>Lays the parts out and reads them.</summary>
    public NameModel ToModel() => new(NameModelWriter.Write(this));
}
