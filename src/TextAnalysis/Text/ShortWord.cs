using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextAnalysis;

/// <summary>A word of one to eight ASCII letters and digits as one 64-bit number, without regard to case.</summary>
internal static class ShortWord
{
    public const int MaxLength = 8;

    private const ulong LowerCase = 0x2020202020202020;

    /// <summary>The number of a word; zero when it is empty or too long. A word with other characters than ASCII letters and
    /// digits has a number that no table holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pack(ReadOnlySpan<char> text, int start, int end)
    {
        var length = end - start;
        if (text.Length - start < MaxLength) return Pack(text[start..end]);
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        var eight = Vector128.LoadUnsafe(ref units);
        var bytes = Vector128.NarrowWithSaturation(eight, eight).AsUInt64().ToScalar();
        if (!BitConverter.IsLittleEndian) bytes = BinaryPrimitives.ReverseEndianness(bytes);
        // All ones for one to eight, without a branch: how long words are cannot be predicted.
        var fits = (ulong)((length - (MaxLength + 1L)) & -(long)length) >> 63;
        return (bytes | LowerCase) & (~0ul >> (64 - 8 * length)) & (0 - fits);
    }

    /// <summary>The number of a word of one to eight letters and digits, given as bytes.</summary>
    /// <param name="first">The word's first byte; seven more must be there.</param>
    /// <param name="length">How many letters and digits it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pack(ref readonly byte first, int length)
    {
        var bytes = Unsafe.ReadUnaligned<ulong>(in first);
        if (!BitConverter.IsLittleEndian) bytes = BinaryPrimitives.ReverseEndianness(bytes);
        return (bytes | LowerCase) & (~0ul >> (64 - 8 * length));
    }

    /// <summary>The number of a whole word.</summary>
    public static ulong Pack(ReadOnlySpan<char> word) => (uint)(word.Length - 1) >= MaxLength ? 0 : PackSlowly(word);

    private static ulong PackSlowly(ReadOnlySpan<char> word)
    {
        var key = 0ul;
        for (var i = 0; i < word.Length; i++) key |= (ulong)(byte)(Math.Min(word[i], (char)0xFF) | 0x20) << (8 * i);
        return key;
    }
}
