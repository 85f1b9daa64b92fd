using AngleSharp.Dom;

namespace TextAnalysis.Html;

/// <summary>A block of visible text of a page, as a browser would set it on lines of its own.</summary>
/// <param name="Span">Where it stands in the rendered page.</param>
/// <param name="Element">The element that holds it.</param>
/// <param name="LinkedCharacters">How many of its characters are links.</param>
/// <param name="EmphasizedCharacters">How many are bold, italic or the like.</param>
internal readonly record struct Block(TextSpan Span, IElement Element, int LinkedCharacters, int EmphasizedCharacters);
