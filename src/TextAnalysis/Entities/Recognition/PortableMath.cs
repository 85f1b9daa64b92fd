namespace TextAnalysis;

/// <summary>
/// Exponentials and logarithms from additions, multiplications and divisions alone, whose results IEEE 754 fixes to the bit: those of
/// <see cref="Math"/> may differ from one platform to the next, and with them what a model decides in a close case.
/// </summary>
internal static class PortableMath
{
    /// <summary>The last power of the series of e^x; with |x| under 0.35 the rest is below the last bit.</summary>
    private const int ExponentialPowers = 13;

    /// <summary>The last odd power of the series of the logarithm; with |s| under 0.172 the rest is below the last bit.</summary>
    private const int LogarithmPowers = 21;

    private const double Ln2 = 0.69314718055994530942, Sqrt2 = 1.41421356237309504880;

    /// <summary>Ln2 in two parts, the first with few bits: its product with a whole number is exact (Cody and Waite 1980).</summary>
    private const double Ln2High = 6.93147180369123816490e-01, Ln2Low = 1.90821492927058770002e-10;

    /// <summary>Gives e^x, to a few units in the last place.</summary>
    public static double Exp(double x)
    {
        var power = Math.Floor((x / Ln2) + 0.5);
        if (power < -1080) return 0;
        if (power > 1024) return double.PositiveInfinity;
        var rest = x - (power * Ln2High) - (power * Ln2Low);
        var sum = 1.0;
        for (var n = ExponentialPowers; n > 0; n--) sum = 1 + (rest * sum / n);
        return Math.ScaleB(sum, (int)power);
    }

    /// <summary>Gives the natural logarithm of a positive, normal number.</summary>
    public static double Log(double x)
    {
        var power = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -power);
        if (mantissa > Sqrt2) (mantissa, power) = (mantissa / 2, power + 1);
        var s = (mantissa - 1) / (mantissa + 1);
        var sum = 0.0;
        for (var n = LogarithmPowers; n > 0; n -= 2) sum = (1.0 / n) + (s * s * sum);
        return (power * Ln2High) + ((2 * s * sum) + (power * Ln2Low));
    }
}
