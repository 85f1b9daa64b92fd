namespace TextAnalysis;

/// <summary>What a recogniser finds: a run of tokens that names something, before mentions are merged into entities.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index just past the last token.</param>
/// <param name="Kind">What is named.</param>
/// <param name="Confidence">The calibrated probability that span and kind are both right.</param>
/// <param name="KnownName">Index of the caller's name that matched; -1 for what the recogniser found.</param>
internal readonly record struct NameMention(int FirstToken, int EndToken, EntityKind Kind, float Confidence, int KnownName = -1)
{
    /// <summary>The name as it stands in its document, without copying it.</summary>
    public ReadOnlySpan<char> TextIn(Document document)
    {
        var start = document.Tokens[FirstToken].Start;
        return document.Text.AsSpan(start, document.Tokens[EndToken - 1].End - start);
    }

    /// <summary>The key under which the name is looked up.</summary>
    public ulong KeyIn(Document document) => NameKey.Of(TextIn(document));
}
