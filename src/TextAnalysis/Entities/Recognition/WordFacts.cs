namespace TextAnalysis;

/// <summary>What the lexicon knows of a word, whatever its case: 18 bits.</summary>
/// <remarks>Bits 0-11: cluster, 0 for none; 12-13: first name; 14-15: surname; 16-17: how it is written inside sentences.</remarks>
internal readonly record struct WordFacts(uint Bits)
{
    public const int Clusters = 4096;

    /// <summary>The finest cluster of words that stand in like contexts; 0 when unknown.</summary>
    public int Cluster => (int)(Bits & 0xFFF);

    /// <summary>0: no first name; 1: a man's; 2: a woman's; 3: either or rare.</summary>
    public uint FirstName => (Bits >> 12) & 3;

    /// <summary>0: no surname; 1: rare; 2: known; 3: common.</summary>
    public uint Surname => (Bits >> 14) & 3;

    /// <summary>0: not known; 1: nearly always with a capital; 2: either way; 3: nearly always in lower case.</summary>
    public uint Casing => Bits >> 16;

    /// <summary>First name, surname and casing together, without the cluster.</summary>
    public uint Names => Bits >> 12;

    public static WordFacts Create(int cluster, uint firstName, uint surname, uint casing) =>
        new((uint)cluster | (firstName << 12) | (surname << 14) | (casing << 16));
}
