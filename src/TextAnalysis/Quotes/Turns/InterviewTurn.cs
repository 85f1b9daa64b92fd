namespace TextAnalysis;

/// <summary>A paragraph of an interview: who speaks, and what follows the colon.</summary>
/// <param name="Label">The words before the colon.</param>
/// <param name="FirstToken">Index of the first token behind the colon.</param>
/// <param name="EndToken">Index just past the paragraph's last token.</param>
internal readonly record struct InterviewTurn(NounPhrase Label, int FirstToken, int EndToken);
