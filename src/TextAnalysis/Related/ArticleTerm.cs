namespace TextAnalysis;

/// <summary>A stemmed word or a named entity of an article, with how often it occurs.</summary>
/// <param name="Key">Identifies kind and normalised text; equal in all articles and runs.</param>
/// <param name="Kind">Whether it is a word or a name, and of what.</param>
/// <param name="Text">A form in which the article writes it.</param>
/// <param name="Count">Occurrences in title and body.</param>
/// <param name="InTitle">Whether it occurs in the title.</param>
internal readonly record struct ArticleTerm(ulong Key, ReasonKind Kind, string Text, int Count, bool InTitle);
