namespace TextAnalysis;

/// <summary>A paragraph: a run of sentences of a <see cref="Document"/>.</summary>
/// <param name="FirstSentence">Index of the first sentence in <see cref="Document.Sentences"/>.</param>
/// <param name="EndSentence">Index just past the last sentence; paragraphs are never empty.</param>
/// <param name="Span">From the first sentence's start to the last sentence's end.</param>
/// <param name="IsTitle">Whether this is the article's headline, found in the text, and not part of its body.</param>
public readonly record struct Paragraph(int FirstSentence, int EndSentence, TextSpan Span, bool IsTitle = false);
