namespace TextAnalysis;

/// <summary>A cue with its speaker's phrase and what it reports.</summary>
/// <param name="Cue">The reporting word.</param>
/// <param name="Source">The phrase that names the speaker; null when the sentence has none.</param>
/// <param name="SourceProbability">How probable that phrase is.</param>
/// <param name="Content">What is reported.</param>
internal readonly record struct Report(CueToken Cue, NounPhrase? Source, float SourceProbability, ReportedContent Content);
