namespace TextAnalysis;

/// <summary>
/// The factor of a probability that a weight of the model stands for: e to so many of its steps, from two tables, so that every
/// machine has the same.
/// </summary>
internal static class WeightFactors
{
    private const int StepsPerWhole = 1 << NameModel.ScaleBits, Least = -745, Most = 709;

    private static readonly double[] Fractions = Table(0, StepsPerWhole, NameModel.Scale);
    private static readonly double[] Wholes = Table(Least, Most - Least + 1, 1);

    public static double Of(int weight)
    {
        var whole = weight >> NameModel.ScaleBits;
        return whole < Least ? 0 : whole > Most ? double.PositiveInfinity : Wholes[whole - Least] * Fractions[weight & (StepsPerWhole - 1)];
    }

    private static double[] Table(int first, int count, double step)
    {
        var table = new double[count];
        for (var i = 0; i < count; i++) table[i] = PortableMath.Exp((first + i) * step);
        return table;
    }
}
