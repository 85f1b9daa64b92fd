namespace TextAnalysis;

/// <summary>How a term reads to people.</summary>
/// <param name="Kind">Whether it is a word or a name, and of what.</param>
/// <param name="Text">A form in which an article writes it.</param>
internal readonly record struct TermLabel(ReasonKind Kind, string Text);
