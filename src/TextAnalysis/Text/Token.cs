using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>A token: a view on the document's text, by the conventions of the UD English treebanks.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset just past the last code unit.</param>
/// <param name="Kind">What the token is made of.</param>
/// <param name="PartOfSpeech">The universal part of speech.</param>
/// <param name="PennTag">The Penn Treebank tag, which tells the forms of verbs and nouns apart.</param>
// Tokens are also written as numbers, so the order of the fields counts.
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Token(
    int Start, int End, TokenKind Kind, PartOfSpeech PartOfSpeech = PartOfSpeech.Other, PennTag PennTag = PennTag.None)
{
    /// <summary>Number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>The part of the text the token covers.</summary>
    public TextSpan Span => new(Start, End);
}
