using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis.Training.Names;

/// <summary>Sums in a fixed order, whatever the machine's registers, so that a model comes out the same everywhere.</summary>
internal static class VectorMath
{
    /// <summary>The inner product of two vectors whose length is a multiple of 8.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var even = Vector256<float>.Zero;
        var odd = Vector256<float>.Zero;
        nuint i = 0;
        for (; i + 16 <= (nuint)left.Length; i += 16)
        {
            even += Vector256.LoadUnsafe(ref a, i) * Vector256.LoadUnsafe(ref b, i);
            odd += Vector256.LoadUnsafe(ref a, i + 8) * Vector256.LoadUnsafe(ref b, i + 8);
        }
        if (i < (nuint)left.Length) even += Vector256.LoadUnsafe(ref a, i) * Vector256.LoadUnsafe(ref b, i);
        return Vector256.Sum(even + odd);
    }

    /// <summary>Adds a vector times a factor to another one; their length is a multiple of 8.</summary>
    public static void AddTo(ReadOnlySpan<float> from, float factor, Span<float> to)
    {
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        for (nuint n = 0; n < (nuint)to.Length; n += 8)
            (Vector256.LoadUnsafe(ref target, n) + (Vector256.LoadUnsafe(ref source, n) * factor)).StoreUnsafe(ref target, n);
    }

    /// <summary>Brings a vector to length 1; false when it is zero.</summary>
    public static bool Normalize(Span<float> vector)
    {
        var norm = MathF.Sqrt(Dot(vector, vector));
        if (norm == 0) return false;
        for (var n = 0; n < vector.Length; n++) vector[n] /= norm;
        return true;
    }
}
