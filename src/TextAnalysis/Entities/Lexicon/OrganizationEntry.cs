namespace TextAnalysis;

/// <summary>What a name of an organisation stands for.</summary>
/// <remarks>Bits: 0-3 kind; from 4 the organisation's number, 0 when several share the name.</remarks>
internal readonly record struct OrganizationEntry(int Bits)
{
    public OrganizationKind Kind => (OrganizationKind)(Bits & 15);

    /// <summary>The same number for every name of one organisation; 0 when the name alone does not tell which one it is.</summary>
    public int Number => Bits >> 4;
}
