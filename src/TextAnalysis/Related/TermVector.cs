namespace TextAnalysis;

/// <summary>
/// An article as a vector of length 1 over its terms. A weight is a byte, <c>255 * sqrt(weight)</c>: half the relative error of a
/// linear scale at the small weights that most terms have, and products of integers sum to the same score in any order.
/// </summary>
/// <param name="Keys">The terms' keys, ascending.</param>
/// <param name="Impacts">For each term the root of its weight, from 1 to 255.</param>
internal readonly record struct TermVector(ulong[] Keys, byte[] Impacts)
{
    /// <summary>The scalar product of a vector with itself, but for rounding: 255 to the fourth power.</summary>
    public const long One = 65025L * 65025L;

    public int Count => Keys.Length;

    /// <summary>Gives the cosine with another vector, where 1 is <see cref="One"/>.</summary>
    public long Dot(TermVector other)
    {
        long sum = 0;
        int i = 0, j = 0;
        var (a, b) = (Keys, other.Keys);
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            if (x == y) sum += (long)Square(Impacts[i]) * Square(other.Impacts[j]);
            if (x <= y) i++;
            if (y <= x) j++;
        }
        return sum;
    }

    /// <summary>Adds one to the count of each key that is among others; both ascend.</summary>
    public static void CountShared(ulong[] keys, ulong[] others, int[] counts)
    {
        int i = 0, j = 0;
        while (i < keys.Length && j < others.Length)
        {
            var (x, y) = (keys[i], others[j]);
            if (x == y) counts[i]++;
            if (x <= y) i++;
            if (y <= x) j++;
        }
    }

    /// <summary>Adds for each kind of term the part of the product with another vector that is of this kind.</summary>
    public void DotByKind(TermVector other, Span<double> products)
    {
        int i = 0, j = 0;
        var (a, b) = (Keys, other.Keys);
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            if (x == y) products[(int)TermKey.KindOf(x)] += (long)Square(Impacts[i]) * Square(other.Impacts[j]);
            if (x <= y) i++;
            if (y <= x) j++;
        }
    }

    /// <summary>Adds for each kind of term the square of the length of the vector's part that is of this kind.</summary>
    public void LengthByKind(Span<double> lengths)
    {
        for (var i = 0; i < Keys.Length; i++) lengths[(int)TermKey.KindOf(Keys[i])] += (long)Square(Impacts[i]) * Square(Impacts[i]);
    }

    /// <summary>Gives the weight, 65025 times, that an impact stands for.</summary>
    public static int Square(byte impact) => impact * impact;
}
