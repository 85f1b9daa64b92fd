namespace TextAnalysis;

/// <summary>Where the verb next to a time expression looks.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,
}
