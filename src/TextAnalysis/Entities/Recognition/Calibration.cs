using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>Turns the model's probabilities into the shares that turned out right: straight lines between fitted points.</summary>
/// <remarks>Little-endian f32 pairs, the model's probability and the calibrated one, both rising.</remarks>
internal sealed class Calibration
{
    private readonly (float Raw, float Calibrated)[] _points;

    public Calibration(ReadOnlySpan<byte> table)
    {
        _points = new (float, float)[table.Length / 8];
        for (var i = 0; i < _points.Length; i++)
            _points[i] = (BinaryPrimitives.ReadSingleLittleEndian(table[(8 * i)..]), BinaryPrimitives.ReadSingleLittleEndian(table[((8 * i) + 4)..]));
    }

    public float Calibrate(double probability)
    {
        var raw = (float)probability;
        if (_points.Length == 0) return raw;
        if (raw <= _points[0].Raw) return _points[0].Calibrated;
        for (var i = 1; i < _points.Length; i++)
        {
            var (before, point) = (_points[i - 1], _points[i]);
            if (raw > point.Raw) continue;
            return before.Calibrated + ((point.Calibrated - before.Calibrated) * (raw - before.Raw) / (point.Raw - before.Raw));
        }
        return _points[^1].Calibrated;
    }
}
