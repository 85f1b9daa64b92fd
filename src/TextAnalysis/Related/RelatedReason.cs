using System.Globalization;

namespace TextAnalysis;

/// <summary>Something that two articles share, and how much it weighs in their score.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The name, the word or the year as one of the articles writes it; a day without its year: <c>20 March</c>.</param>
/// <param name="Weight">Its part, from 0 to 1, of all that the two articles share; the reasons of a result sum to at most 1.</param>
public readonly record struct RelatedReason(ReasonKind Kind, string Text, double Weight)
{
    /// <summary>Gives the text with its weight.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text} ({Kind}, {Weight:0.00})");
}
