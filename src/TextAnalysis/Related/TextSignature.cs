using System.Collections.Immutable;
using System.Numerics;

namespace TextAnalysis;

/// <summary>
/// A sketch of an article's text from which the share of text that two articles have in common is estimated: b-bit MinHash
/// (P. Li and A. König, "b-Bit Minwise Hashing", WWW 2010) over runs of four words, with eight bits for each of 64 hash functions.
/// </summary>
/// <param name="Slots">For each hash function the low byte of the least value; <see cref="Length"/> bytes.</param>
/// <param name="ShingleCount">The number of distinct runs of words.</param>
/// <param name="TextHash">Equal for articles with the same words in the same runs, and in practice for no others.</param>
internal readonly record struct TextSignature(byte[] Slots, int ShingleCount, ulong TextHash)
{
    /// <summary>The number of hash functions. The estimate's standard error is below 0.0625.</summary>
    public const int Length = 64;

    /// <summary>The hash functions of a band: two articles that agree in all slots of one band are compared.</summary>
    public const int BandLength = 4;

    /// <summary>With 16 bands of 4, a pair that shares 3/4 of its runs is compared with a probability of 99.7 %.</summary>
    public const int BandCount = Length / BandLength;

    public static TextSignature Of(ImmutableArray<ulong> shingles)
    {
        var least = new ulong[Length];
        Array.Fill(least, ulong.MaxValue);
        ulong textHash = 0;
        foreach (var shingle in shingles)
        {
            textHash = TermKey.Mix(textHash + shingle);
            // Double hashing stands for independent functions (A. Kirsch and M. Mitzenmacher, 2006).
            var (value, step) = (shingle, TermKey.Mix(shingle) | 1);
            for (var i = 0; i < Length; i++)
            {
                value = BitOperations.RotateLeft(value, 23) + step;
                var mixed = value * 0x9E3779B97F4A7C15UL;
                if (mixed < least[i]) least[i] = mixed;
            }
        }
        var slots = new byte[Length];
        for (var i = 0; i < Length; i++) slots[i] = (byte)(TermKey.Mix(least[i]) >> 32);
        return new TextSignature(slots, shingles.Length, textHash);
    }

    /// <summary>Gives the value of a band: the slots of it as one integer.</summary>
    public static uint Band(ReadOnlySpan<byte> slots, int band) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(slots[(band * BandLength)..]);

    /// <summary>Estimates the share of the shorter text that also stands in the other, from 0 to 1; 1 only for the same text.</summary>
    public double CommonTextWith(ReadOnlySpan<byte> slots, int shingleCount, ulong textHash)
    {
        if (ShingleCount == 0 || shingleCount == 0) return 0;
        if (TextHash == textHash && ShingleCount == shingleCount) return 1;
        var equal = 0;
        for (var i = 0; i < Length; i++)
            if (Slots[i] == slots[i]) equal++;
        const double chance = 1.0 / 256;
        var resemblance = Math.Max(0, ((double)equal / Length - chance) / (1 - chance));
        var common = resemblance / (1 + resemblance) * (ShingleCount + shingleCount);
        return Math.Min(common / Math.Min(ShingleCount, shingleCount), 0.99);
    }
}
