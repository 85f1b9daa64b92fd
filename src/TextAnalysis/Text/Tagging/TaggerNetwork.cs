using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TextAnalysis;

/// <summary>
/// The network's arithmetic: sum the selected rows, keep what is positive, multiply with the second layer, take the best label.
/// </summary>
/// <remarks>Sums of integers that cannot overflow: whichever path runs, the result is the same to the last bit.</remarks>
internal static unsafe class TaggerNetwork
{
    private const int Hidden = TaggerRows.Hidden;
    private const int Labels = TaggerRows.Labels;

    /// <summary>Gives the label with the highest score; the first of equals.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="rows">Numbers of the selected rows.</param>
    /// <param name="count">How many there are.</param>
    public static int BestLabel(TaggerModel model, int* rows, int count)
    {
        var hidden = stackalloc short[Hidden];
        var scores = stackalloc int[Labels];
        if (Avx512BW.IsSupported)
        {
            SumRows512(model, rows, count, hidden);
            Score512(model, hidden, scores);
        }
        else if (Avx2.IsSupported)
        {
            SumRows256(model, rows, count, hidden);
            Score256(model, hidden, scores);
        }
        else
        {
            SumRows128(model, rows, count, hidden);
            Score128(model, hidden, scores);
        }
        return Best(scores);
    }

    /// <summary>First layer with vectors of 512 bits.</summary>
    internal static void SumRows512(TaggerModel model, int* rows, int count, short* hidden)
    {
        var a = Vector512.Load(model.HiddenBias);
        var b = Vector512.Load(model.HiddenBias + 32);
        for (var i = 0; i < count; i++)
        {
            var row = model.Rows + (nint)rows[i] * Hidden;
            a += Avx512BW.ConvertToVector512Int16(Vector256.Load(row));
            b += Avx512BW.ConvertToVector512Int16(Vector256.Load(row + 32));
        }
        Vector512.Max(a, Vector512<short>.Zero).Store(hidden);
        Vector512.Max(b, Vector512<short>.Zero).Store(hidden + 32);
    }

    /// <summary>First layer with vectors of 256 bits.</summary>
    internal static void SumRows256(TaggerModel model, int* rows, int count, short* hidden)
    {
        // Four vectors at a time, so that the sums stay in registers.
        for (var unit = 0; unit < Hidden; unit += 64)
        {
            var bias = model.HiddenBias + unit;
            var a = Vector256.Load(bias);
            var b = Vector256.Load(bias + 16);
            var c = Vector256.Load(bias + 32);
            var d = Vector256.Load(bias + 48);
            for (var i = 0; i < count; i++)
            {
                var row = model.Rows + (nint)rows[i] * Hidden + unit;
                a += Avx2.ConvertToVector256Int16(row);
                b += Avx2.ConvertToVector256Int16(row + 16);
                c += Avx2.ConvertToVector256Int16(row + 32);
                d += Avx2.ConvertToVector256Int16(row + 48);
            }
            Vector256.Max(a, Vector256<short>.Zero).Store(hidden + unit);
            Vector256.Max(b, Vector256<short>.Zero).Store(hidden + unit + 16);
            Vector256.Max(c, Vector256<short>.Zero).Store(hidden + unit + 32);
            Vector256.Max(d, Vector256<short>.Zero).Store(hidden + unit + 48);
        }
    }

    /// <summary>First layer with vectors of 128 bits, on any processor.</summary>
    internal static void SumRows128(TaggerModel model, int* rows, int count, short* hidden)
    {
        for (var unit = 0; unit < Hidden; unit += 16)
        {
            var a = Vector128.Load(model.HiddenBias + unit);
            var b = Vector128.Load(model.HiddenBias + unit + 8);
            for (var i = 0; i < count; i++)
            {
                var (low, high) = Vector128.Widen(Vector128.Load(model.Rows + (nint)rows[i] * Hidden + unit));
                a += low;
                b += high;
            }
            Vector128.Max(a, Vector128<short>.Zero).Store(hidden + unit);
            Vector128.Max(b, Vector128<short>.Zero).Store(hidden + unit + 8);
        }
    }

    /// <summary>Second layer with vectors of 512 bits.</summary>
    internal static void Score512(TaggerModel model, short* hidden, int* scores)
    {
        var a = Vector512.Load(model.OutputBias);
        var b = Vector512.Load(model.OutputBias + 16);
        var c = Vector512.Load(model.OutputBias + 32);
        var d = Vector512.Load(model.OutputBias + 48);
        var weights = model.Output;
        for (var pair = 0; pair < Hidden / 2; pair++, weights += Labels * 2)
        {
            var both = Vector512.Create(((int*)hidden)[pair]).AsInt16();
            a += Avx512BW.MultiplyAddAdjacent(both, Vector512.Load(weights));
            b += Avx512BW.MultiplyAddAdjacent(both, Vector512.Load(weights + 32));
            c += Avx512BW.MultiplyAddAdjacent(both, Vector512.Load(weights + 64));
            d += Avx512BW.MultiplyAddAdjacent(both, Vector512.Load(weights + 96));
        }
        a.Store(scores);
        b.Store(scores + 16);
        c.Store(scores + 32);
        d.Store(scores + 48);
    }

    /// <summary>Second layer with vectors of 256 bits.</summary>
    internal static void Score256(TaggerModel model, short* hidden, int* scores)
    {
        for (var label = 0; label < Labels; label += 32)
        {
            var a = Vector256.Load(model.OutputBias + label);
            var b = Vector256.Load(model.OutputBias + label + 8);
            var c = Vector256.Load(model.OutputBias + label + 16);
            var d = Vector256.Load(model.OutputBias + label + 24);
            var weights = model.Output + label * 2;
            for (var pair = 0; pair < Hidden / 2; pair++, weights += Labels * 2)
            {
                var both = Vector256.Create(((int*)hidden)[pair]).AsInt16();
                a += Avx2.MultiplyAddAdjacent(both, Vector256.Load(weights));
                b += Avx2.MultiplyAddAdjacent(both, Vector256.Load(weights + 16));
                c += Avx2.MultiplyAddAdjacent(both, Vector256.Load(weights + 32));
                d += Avx2.MultiplyAddAdjacent(both, Vector256.Load(weights + 48));
            }
            a.Store(scores + label);
            b.Store(scores + label + 8);
            c.Store(scores + label + 16);
            d.Store(scores + label + 24);
        }
    }

    /// <summary>Second layer with vectors of 128 bits, on any processor.</summary>
    internal static void Score128(TaggerModel model, short* hidden, int* scores)
    {
        for (var label = 0; label < Labels; label += 4)
        {
            var sum = Vector128.Load(model.OutputBias + label);
            var weights = model.Output + label * 2;
            for (var unit = 0; unit < Hidden; unit += 2, weights += Labels * 2)
            {
                // A pair of weights of one label lies in the halves of each 32 bits.
                var pairs = Vector128.Load(weights).AsInt32();
                sum += (pairs << 16 >> 16) * (int)hidden[unit] + (pairs >> 16) * (int)hidden[unit + 1];
            }
            sum.Store(scores + label);
        }
    }

    /// <remarks>Without a branch on where the best one is, which cannot be predicted.</remarks>
    private static int Best(int* scores)
    {
        var top = Vector256.Load(scores);
        for (var label = 8; label < Labels; label += 8) top = Vector256.Max(top, Vector256.Load(scores + label));
        var four = Vector128.Max(top.GetLower(), top.GetUpper());
        var two = Vector128.Max(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        var highest = Vector256.Create(Math.Max(two[0], two[1]));
        var best = 0ul;
        for (var label = 0; label < Labels; label += 8)
            best |= (ulong)Vector256.Equals(Vector256.Load(scores + label), highest).ExtractMostSignificantBits() << label;
        return BitOperations.TrailingZeroCount(best);
    }
}
