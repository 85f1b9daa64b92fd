namespace TextAnalysis;

/// <summary>Where a stretch of reported words stands.</summary>
internal enum ContentSide : byte
{
    /// <summary>Before the cue.</summary>
    Left,

    /// <summary>Behind the cue.</summary>
    Right,

    /// <summary>Behind the cue, where the words before it go on.</summary>
    Resumed,
}
