namespace TextAnalysis;

/// <summary>What a line begins with.</summary>
internal enum LineOpening
{
    Lower,
    Upper,
    Digit,
    QuotationMark,
    Other,
}
