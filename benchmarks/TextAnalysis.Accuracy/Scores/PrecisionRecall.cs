namespace TextAnalysis.Accuracy.Scores;

/// <summary>Precision, recall and F1 in per cent, from counts of true positives, false positives and false negatives.</summary>
internal readonly record struct PrecisionRecall(double Precision, double Recall, double F1)
{
    public static PrecisionRecall From(double truePositives, double falsePositives, double falseNegatives)
    {
        var precision = Ratio(truePositives, truePositives + falsePositives);
        var recall = Ratio(truePositives, truePositives + falseNegatives);
        return new(100 * precision, 100 * recall, 100 * Ratio(2 * precision * recall, precision + recall));
    }

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
