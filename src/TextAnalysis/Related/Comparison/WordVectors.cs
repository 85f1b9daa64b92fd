using System.Buffers.Binary;

namespace TextAnalysis;

/// <summary>
/// What words mean, as directions: GloVe (J. Pennington et al., 2014), 100 dimensions in four bits each, without the mean and the
/// common directions (J. Mu and P. Viswanath, "All-but-the-Top", 2018).
/// Section <c>vectors</c>: u32 words; u32 power of two <c>n</c>; an open-addressing table of <c>n</c> u32 entries, at the low bits of
/// a word's key, each the key's top 16 bits above the word's number plus 1, 0 when empty; then for each word 50 bytes: two
/// dimensions a byte, the first in the low half, each a level plus 8.
/// </summary>
internal sealed unsafe class WordVectors
{
    public const string SectionName = "vectors";
    public const ushort Version = 1;
    public const int Dimensions = 100;
    public const int BytesPerWord = Dimensions / 2;

    public static readonly WordVectors English = new();

    // The section lies in the mapped image of the assembly, which outlives everything.
    private readonly byte* _table;
    private readonly byte* _vectors;
    private readonly uint _mask;

    private WordVectors()
    {
        fixed (byte* section = ModelSection.Open(SectionName, Version))
        {
            _mask = BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(section + 4, 4)) - 1;
            _table = section + 8;
            _vectors = _table + (4 * (_mask + 1));
        }
    }

    /// <summary>Gives the vector of a word in lower case, at length 1.</summary>
    /// <returns>Whether the word has one; else <paramref name="vector"/> is all 0.</returns>
    public bool TryGet(ReadOnlySpan<char> word, Span<float> vector)
    {
        var key = TermKey.Of(TermKind.Word, word);
        for (var slot = (uint)key & _mask; ; slot = (slot + 1) & _mask)
        {
            var entry = BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_table + (4 * slot), 4));
            if (entry == 0)
            {
                vector.Clear();
                return false;
            }
            if (entry >> 16 != (uint)(key >> 48)) continue;
            Unpack(new ReadOnlySpan<byte>(_vectors + (BytesPerWord * (long)((entry & 0xFFFF) - 1)), BytesPerWord), vector);
            return true;
        }
    }

    private static void Unpack(ReadOnlySpan<byte> packed, Span<float> vector)
    {
        var squares = 0;
        for (var i = 0; i < packed.Length; i++)
        {
            var (low, high) = ((packed[i] & 15) - 8, (packed[i] >> 4) - 8);
            vector[2 * i] = low;
            vector[(2 * i) + 1] = high;
            squares += (low * low) + (high * high);
        }
        var scale = 1 / MathF.Sqrt(Math.Max(squares, 1));
        foreach (ref var value in vector) value *= scale;
    }
}
