namespace TextAnalysis.Training.Names;

/// <summary>A text with its names marked, from one corpus.</summary>
/// <param name="Corpus">Where it is from.</param>
/// <param name="Text">The text.</param>
/// <param name="Names">Its names.</param>
/// <param name="Probabilities">How sure a teacher is of each label of each token, eight numbers a token; null where people labelled.</param>
internal sealed record LabelledDocument(string Corpus, string Text, IReadOnlyList<LabelledName> Names, float[]? Probabilities = null);

/// <summary>A name in a text, by UTF-16 offsets.</summary>
internal readonly record struct LabelledName(int Start, int End, EntityKind Kind);
