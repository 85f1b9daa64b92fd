namespace TextAnalysis.Accuracy.Scores;

/// <summary>A measured number and what it measures.</summary>
internal sealed record Figure(string Name, double Value)
{
    public static IEnumerable<Figure> Of(string name, PrecisionRecall score) =>
        [new(name + " P", score.Precision), new(name + " R", score.Recall), new(name + " F1", score.F1)];
}
