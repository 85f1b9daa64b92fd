namespace TextAnalysis;

/// <summary>What kind of thing two articles share.</summary>
public enum ReasonKind : byte
{
    /// <summary>A word that is neither a recognised name nor common in news.</summary>
    Term,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An organisation.</summary>
    Organization,

    /// <summary>A day or a year that both speak of.</summary>
    Date,
}
