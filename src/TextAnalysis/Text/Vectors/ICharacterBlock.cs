namespace TextAnalysis;

/// <summary>
/// Sixty-four UTF-16 code units as bytes, non-ASCII ones with the top bit set, compared all at once. One implementation a
/// vector width: the tokeniser is written once over it and compiled once for each, so the widths cannot differ in rules.
/// </summary>
internal interface ICharacterBlock<TSelf>
    where TSelf : struct, ICharacterBlock<TSelf>
{
    /// <summary>Reads 64 code units; those above 0xFF become 0xFF.</summary>
    static abstract TSelf Load(ref readonly char first);

    /// <summary>0xFF where a byte equals <paramref name="value"/>, else 0.</summary>
    static abstract TSelf Equal(TSelf block, byte value);

    /// <summary>0xFF where a byte lies between the two, else 0.</summary>
    static abstract TSelf Between(TSelf block, byte first, byte last);

    /// <summary>Sets a bit in every byte.</summary>
    static abstract TSelf WithBit(TSelf block, byte bit);

    static abstract TSelf operator |(TSelf left, TSelf right);

    /// <summary>The top bit of every byte, the first byte's lowest.</summary>
    static abstract ulong TopBits(TSelf block);
}
