namespace TextAnalysis.Training;

/// <summary>How the line classifier is trained; the defaults won in cross-validation.</summary>
internal sealed record LineTrainerOptions
{
    public int Trees { get; init; } = 160;

    public int Leaves { get; init; } = 12;

    public double LearningRate { get; init; } = 0.05;

    public int LinesPerLeaf { get; init; } = 60;

    public double FeatureFraction { get; init; } = 0.3;

    /// <summary>How many copies of each page, with part of its clutter cut away, are learnt from besides it.</summary>
    public int ThinnedCopies { get; init; } = 4;

    public int Seed { get; init; } = 1;

    public float Bias { get; init; } = 1;

    public float ChangePrice { get; init; } = 1;
}
