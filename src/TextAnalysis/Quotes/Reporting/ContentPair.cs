namespace TextAnalysis;

/// <summary>Part of a list of features.</summary>
internal readonly record struct FeatureSlice(int Start, int End);

/// <summary>A stretch of tokens that a cue may report.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index just past the last one.</param>
/// <param name="Start">The component of its start.</param>
/// <param name="End">The component of its end.</param>
/// <param name="Features">The features of both together.</param>
internal readonly record struct ContentPair(int FirstToken, int EndToken, int Start, int End, FeatureSlice Features);
