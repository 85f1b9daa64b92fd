namespace TextAnalysis;

/// <summary>A word that may report speech.</summary>
/// <param name="Token">Index of the token.</param>
/// <param name="Entry">The word's entry in the <see cref="CueLexicon"/>.</param>
/// <param name="Key">What stands for the word in features.</param>
/// <param name="Strength">How sure the word alone makes it.</param>
internal readonly record struct CueToken(int Token, int Entry, uint Key, int Strength);
