namespace TextAnalysis;

/// <summary>
/// Sixty-four UTF-16 code units as bytes, compared all at once. One implementation a vector width: the tokeniser is written once
/// over it and compiled once for each, so the widths cannot differ in rules. Results are a bit a code unit, the first one's lowest.
/// </summary>
internal interface ICharacterBlock<TSelf>
    where TSelf : struct, ICharacterBlock<TSelf>
{
    /// <summary>Reads 64 code units; those above 0xFF become 0xFF.</summary>
    static abstract TSelf Load(ref readonly char first);

    /// <summary>Writes the 64 bytes.</summary>
    static abstract void Store(TSelf block, ref byte to);

    /// <summary>Which bytes equal <paramref name="value"/>.</summary>
    static abstract ulong Equal(TSelf block, byte value);

    /// <summary>Which bytes lie between the two.</summary>
    static abstract ulong Between(TSelf block, byte first, byte last);

    /// <summary>Which bytes have their top bit set.</summary>
    static abstract ulong NonAscii(TSelf block);

    /// <summary>Which of 32 code units are spaces, U+0020, without making them bytes first.</summary>
    static abstract uint Spaces(ref readonly char first);

    /// <summary>Sets a bit in every byte.</summary>
    static abstract TSelf WithBit(TSelf block, byte bit);
}
