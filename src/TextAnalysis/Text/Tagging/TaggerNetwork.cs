using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TextAnalysis;

/// <summary>
/// The network's arithmetic: sum the selected rows, keep what is positive, multiply with the second layer, take the best label.
/// </summary>
internal static unsafe class TaggerNetwork
{
    private const int Width = TaggerRows.Width;

    /// <summary>Gives the label with the highest score; the first of equals.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="rows">Numbers of the selected rows.</param>
    /// <param name="count">How many there are.</param>
    public static int BestLabel(TaggerModel model, int* rows, int count)
    {
        var hidden = stackalloc short[Width];
        var scores = stackalloc int[Width];
        if (Vector256.IsHardwareAccelerated) SumRows256(model, rows, count, hidden);
        else SumRows(model, rows, count, hidden);
        if (Avx2.IsSupported) Score256(model, hidden, scores);
        else Score(model, hidden, scores);

        var best = 0;
        for (var label = 1; label < model.LabelCount; label++)
            if (scores[label] > scores[best]) best = label;
        return best;
    }

    internal static void SumRows(TaggerModel model, int* rows, int count, short* hidden)
    {
        for (var unit = 0; unit < Width; unit++)
        {
            int sum = model.HiddenBias[unit];
            for (var i = 0; i < count; i++) sum += model.Rows[(nint)rows[i] * Width + unit];
            hidden[unit] = (short)Math.Max(sum, 0);
        }
    }

    internal static void SumRows256(TaggerModel model, int* rows, int count, short* hidden)
    {
        var bias = model.HiddenBias;
        var a = Vector256.Load(bias);
        var b = Vector256.Load(bias + 16);
        var c = Vector256.Load(bias + 32);
        var d = Vector256.Load(bias + 48);
        for (var i = 0; i < count; i++)
        {
            var row = model.Rows + (nint)rows[i] * Width;
            var (a8, b8) = Vector256.Widen(Vector256.Load(row));
            var (c8, d8) = Vector256.Widen(Vector256.Load(row + 32));
            a += a8;
            b += b8;
            c += c8;
            d += d8;
        }
        Vector256.Max(a, Vector256<short>.Zero).Store(hidden);
        Vector256.Max(b, Vector256<short>.Zero).Store(hidden + 16);
        Vector256.Max(c, Vector256<short>.Zero).Store(hidden + 32);
        Vector256.Max(d, Vector256<short>.Zero).Store(hidden + 48);
    }

    internal static void Score(TaggerModel model, short* hidden, int* scores)
    {
        new ReadOnlySpan<int>(model.OutputBias, Width).CopyTo(new Span<int>(scores, Width));
        for (var unit = 0; unit < Width; unit += 2)
        {
            var weights = model.Output + unit * Width;
            for (var label = 0; label < Width; label++)
                scores[label] += hidden[unit] * weights[2 * label] + hidden[unit + 1] * weights[2 * label + 1];
        }
    }

    internal static void Score256(TaggerModel model, short* hidden, int* scores)
    {
        // Four labels' vectors at a time, so that the sums stay in registers.
        for (var label = 0; label < Width; label += 32)
        {
            var a = Vector256.Load(model.OutputBias + label);
            var b = Vector256.Load(model.OutputBias + label + 8);
            var c = Vector256.Load(model.OutputBias + label + 16);
            var d = Vector256.Load(model.OutputBias + label + 24);
            for (var pair = 0; pair < Width / 2; pair++)
            {
                var value = ((int*)hidden)[pair];
                if (value == 0) continue;
                var both = Vector256.Create(value).AsInt16();
                var weights = model.Output + pair * 2 * Width + label * 2;
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
}
