namespace TextAnalysis.Training.Names;

/// <summary>A text with its names marked, from one corpus.</summary>
internal sealed record LabelledDocument(string Corpus, string Text, IReadOnlyList<LabelledName> Names);

/// <summary>A name in a text, by UTF-16 offsets.</summary>
internal readonly record struct LabelledName(int Start, int End, EntityKind Kind);
