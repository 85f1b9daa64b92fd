namespace TextAnalysis;

/// <summary>A place where a sentence may end.</summary>
/// <param name="token">The token after which it may.</param>
/// <param name="isClear">Whether it does for certain.</param>
internal readonly struct PossibleEnd(int token, bool isClear)
{
    private readonly int _value = token << 1 | (isClear ? 1 : 0);

    /// <summary>Index of the token after which the sentence may end.</summary>
    public int Token => _value >> 1;

    /// <summary>Whether it does: the splitter, if asked, would say so.</summary>
    public bool IsClear => (_value & 1) != 0;
}
