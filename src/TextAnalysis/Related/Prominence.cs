namespace TextAnalysis;

/// <summary>
/// How much a mention counts by where it stands. News is written as an inverted pyramid: what happened comes first, background,
/// among it earlier events of the same kind, last.
/// </summary>
internal static class Prominence
{
    /// <summary>What counts half of the excess over <see cref="Least"/>: the content words of about two sentences.</summary>
    private const double HalfLife = 30;

    private const double Least = 0.1;

    /// <summary>The headline counts like the first word.</summary>
    public const double OfTitle = 1;

    /// <summary>Gives the prominence of a place in the body.</summary>
    /// <param name="wordsBefore">The number of content words before it.</param>
    public static double Of(int wordsBefore) => Least + ((1 - Least) * Math.Exp(-Math.Log(2) / HalfLife * wordsBefore));
}
