namespace TextAnalysis;

/// <summary>A word, number or mark of the vocabulary of time.</summary>
/// <param name="Kind">Its class.</param>
/// <param name="Value">What it stands for within its class: the number, the month, the unit.</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset just past its last code unit.</param>
/// <param name="Token">Index of the token it lies in.</param>
/// <param name="Glued">Whether it follows its predecessor without white space.</param>
/// <param name="Capital">Whether it begins with a capital letter.</param>
internal readonly record struct Lexeme(
    LexemeKind Kind, int Value, int Start, int End, int Token, bool Glued, bool Capital)
{
    public int Length => End - Start;
}
