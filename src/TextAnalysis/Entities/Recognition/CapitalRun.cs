namespace TextAnalysis;

/// <summary>A run of capitalised tokens, with the hyphens and particles between them: the most a simple name can cover.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
internal readonly record struct CapitalRun(int First, int End)
{
    public int Length => End - First;
}
