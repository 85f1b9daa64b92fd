namespace TextAnalysis;

/// <summary>What a quotation mark does where it stands.</summary>
internal enum MarkRole : byte
{
    /// <summary>Nothing: an apostrophe, an inch sign.</summary>
    None,

    /// <summary>It opens.</summary>
    Open,

    /// <summary>It closes.</summary>
    Close,

    /// <summary>It closes if nothing better does: the apostrophe of a plural possessive looks the same.</summary>
    WeakClose,
}
