using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>
/// The 32-bit hash by which <see cref="LineLexicon"/> knows a word: of the low byte of each code unit, without regard to case. Words of
/// other scripts that share a hash share a weight, which does no harm.
/// </summary>
internal static class LexiconHash
{
    /// <summary>How many code units are hashed at once; so many must be readable from a word's start on.</summary>
    public const int Piece = 16;

    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    private static readonly Vector128<byte> Places = Vector128<byte>.Indices;

    /// <summary>Gives the hash of a word.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        Span<char> padded = stackalloc char[Piece];
        var hash = 0ul;
        for (; !word.IsEmpty; word = word[Math.Min(Piece, word.Length)..])
        {
            padded.Clear();
            word[..Math.Min(Piece, word.Length)].CopyTo(padded);
            hash = Add(hash, in MemoryMarshal.GetReference(padded), Math.Min(Piece, word.Length));
        }
        return End(hash);
    }

    /// <summary>Gives the hash of a word of at most <see cref="Piece"/> letters, which most are, without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfShort(ref readonly char first, int length) => End(Add(0, in first, length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong hash, ref readonly char first, int length)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first));
        var bytes = Vector128.Narrow(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, 8)) | Vector128.Create((byte)0x20);
        var halves = (bytes & Vector128.LessThan(Places, Vector128.Create((byte)length))).AsUInt64();
        return ((hash ^ halves.GetElement(0)) * First) ^ ((hash ^ halves.GetElement(1)) * Second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint End(ulong hash) => (uint)((hash ^ (hash >> 29)) * First >> 32);
}
