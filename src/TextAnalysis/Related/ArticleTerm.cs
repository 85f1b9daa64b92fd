namespace TextAnalysis;

/// <summary>A term of an article and how much the article is about it.</summary>
/// <param name="Key">Identifies kind and normalised text; equal in all articles and runs.</param>
/// <param name="Text">A form in which the article writes it.</param>
/// <param name="Prominence">The sum over its occurrences of the <see cref="TextAnalysis.Prominence"/> of their places.</param>
internal readonly record struct ArticleTerm(ulong Key, string Text, double Prominence);
