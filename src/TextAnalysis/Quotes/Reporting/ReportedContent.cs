namespace TextAnalysis;

/// <summary>What a cue reports.</summary>
/// <param name="Left">The words before the cue.</param>
/// <param name="Right">The words behind it; with <paramref name="Left"/>, they go on with those.</param>
/// <param name="Probability">How probable it is that the cue reports something.</param>
internal readonly record struct ReportedContent(ContentPair? Left, ContentPair? Right, float Probability);
