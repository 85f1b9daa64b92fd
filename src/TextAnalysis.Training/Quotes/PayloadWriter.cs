using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace TextAnalysis.Training;

/// <summary>Writes tables as <see cref="ModelReader"/> reads them.</summary>
internal sealed class PayloadWriter
{
    private readonly ArrayBufferWriter<byte> _payload = new();

    public void Write<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        _payload.Write(MemoryMarshal.AsBytes(values));
        _payload.Write(new byte[-_payload.WrittenCount & 15]);
    }

    public void Write(int value) => Write<int>([value]);

    public void Write(float value) => Write<float>([value]);

    public void Write(IEnumerable<string> strings)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', strings));
        Write(bytes.Length);
        Write<byte>(bytes);
    }

    /// <summary>Writes weights over hashed features, a byte each.</summary>
    public void Weights(float[] weights, int bits)
    {
        // The few largest weights are cut, so that the rest keep their precision.
        var sorted = weights.Select(MathF.Abs).Where(w => w > 0).Order().ToArray();
        var limit = sorted.Length == 0 ? 1 : sorted[(int)(sorted.Length * 0.9995)];
        var scale = limit / 127;
        Write(bits);
        Write(scale);
        Write<sbyte>(weights.Select(w => (sbyte)Math.Clamp(MathF.Round(w / scale), -127, 127)).ToArray());
    }

    public byte[] ToArray() => _payload.WrittenSpan.ToArray();

    /// <summary>A copy that never moves.</summary>
    public byte[] ToPinned()
    {
        var pinned = GC.AllocateUninitializedArray<byte>(_payload.WrittenCount, pinned: true);
        _payload.WrittenSpan.CopyTo(pinned);
        return pinned;
    }
}
