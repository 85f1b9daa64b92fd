namespace TextAnalysis;

/// <summary>What <c>-ed</c> and <c>-ing</c> do to the end of a verb.</summary>
internal enum VerbEnding : byte
{
    /// <summary>Nothing: <c>open-ed</c>.</summary>
    Plain,

    /// <summary>They take its silent e: <c>argu-ed</c>.</summary>
    SilentE,

    /// <summary>They double its consonant: <c>plann-ed</c>.</summary>
    Doubled,
}
