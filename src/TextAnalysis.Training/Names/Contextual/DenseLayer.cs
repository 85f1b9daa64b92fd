using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>Multiplies rows by a matrix and adds a bias; each number is summed in the same order on every machine.</summary>
internal sealed class DenseLayer
{
    /// <summary>So many rows are multiplied together.</summary>
    public const int RowBlock = 4;

    private const int Panel = 32;

    private readonly int _inputs;
    private readonly int _outputs;
    private readonly float[] _panels;
    private readonly float[] _bias;

    /// <param name="matrix">A row for each input.</param>
    /// <param name="bias">A number for each output.</param>
    public DenseLayer(float[] matrix, float[] bias)
    {
        (_inputs, _outputs, _bias) = (matrix.Length / bias.Length, bias.Length, bias);
        _panels = new float[matrix.Length];
        for (var panel = 0; panel < _outputs / Panel; panel++)
            for (var k = 0; k < _inputs; k++)
                matrix.AsSpan((k * _outputs) + (panel * Panel), Panel).CopyTo(_panels.AsSpan(((panel * _inputs) + k) * Panel));
    }

    public int Inputs => _inputs;

    public int Outputs => _outputs;

    /// <summary>Multiplies rows, whose number is a multiple of <see cref="RowBlock"/>.</summary>
    public void Apply(ReadOnlySpan<float> rows, Span<float> results)
    {
        for (var panel = 0; panel < _outputs / Panel; panel++)
            for (var row = 0; row * _inputs < rows.Length; row += RowBlock)
                Multiply(rows.Slice(row * _inputs, RowBlock * _inputs), panel, results.Slice(row * _outputs, RowBlock * _outputs));
    }

    private void Multiply(ReadOnlySpan<float> rows, int panel, Span<float> results)
    {
        ref var bias = ref _bias[panel * Panel];
        var (a0, b0) = (Vector512.LoadUnsafe(ref bias), Vector512.LoadUnsafe(ref bias, Panel / 2));
        var (a1, b1, a2, b2, a3, b3) = (a0, b0, a0, b0, a0, b0);
        ref var row = ref MemoryMarshal.GetReference(rows);
        ref var weights = ref _panels[panel * _inputs * Panel];
        for (var k = 0; k < _inputs; k++)
        {
            var left = Vector512.LoadUnsafe(ref weights, (nuint)(k * Panel));
            var right = Vector512.LoadUnsafe(ref weights, (nuint)((k * Panel) + (Panel / 2)));
            var input = Vector512.Create(Unsafe.Add(ref row, k));
            (a0, b0) = (Vector512.FusedMultiplyAdd(input, left, a0), Vector512.FusedMultiplyAdd(input, right, b0));
            input = Vector512.Create(Unsafe.Add(ref row, _inputs + k));
            (a1, b1) = (Vector512.FusedMultiplyAdd(input, left, a1), Vector512.FusedMultiplyAdd(input, right, b1));
            input = Vector512.Create(Unsafe.Add(ref row, (2 * _inputs) + k));
            (a2, b2) = (Vector512.FusedMultiplyAdd(input, left, a2), Vector512.FusedMultiplyAdd(input, right, b2));
            input = Vector512.Create(Unsafe.Add(ref row, (3 * _inputs) + k));
            (a3, b3) = (Vector512.FusedMultiplyAdd(input, left, a3), Vector512.FusedMultiplyAdd(input, right, b3));
        }
        Store(a0, b0, results[(panel * Panel)..]);
        Store(a1, b1, results[(_outputs + (panel * Panel))..]);
        Store(a2, b2, results[((2 * _outputs) + (panel * Panel))..]);
        Store(a3, b3, results[((3 * _outputs) + (panel * Panel))..]);
    }

    private static void Store(Vector512<float> left, Vector512<float> right, Span<float> to)
    {
        left.CopyTo(to);
        right.CopyTo(to[(Panel / 2)..]);
    }
}
