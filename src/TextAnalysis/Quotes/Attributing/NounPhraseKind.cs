namespace TextAnalysis;

/// <summary>What the head of a noun phrase is.</summary>
internal enum NounPhraseKind : byte
{
    /// <summary>A common noun.</summary>
    Common,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A personal pronoun.</summary>
    Pronoun,

    /// <summary>A relative or interrogative pronoun.</summary>
    Relative,

    /// <summary>A determiner, numeral or indefinite pronoun that stands alone: <c>some</c>, <c>both</c>, <c>others</c>.</summary>
    Quantity,
}
