namespace TextAnalysis;

/// <summary>Finds the speaker in the sentence before a quote, where that ends with a colon: <c>The full statement of Ana Ruiz:</c></summary>
internal static class LeadIn
{
    /// <summary>Gives the only person named there and the last token of the name; null for none or for several.</summary>
    public static (Entity Speaker, int First, int End)? Find(QuoteContext context, SpeakerMentions mentions, int quote)
    {
        var colon = quote - 1;
        if (colon < 0 || context.Words[colon] != KnownWords.Colon) return null;
        var first = context.FrameOf(colon).First;
        (Entity Speaker, int First, int End)? found = null;
        for (var i = mentions.CountBefore(quote) - 1; i >= 0 && mentions.InOrder[i].First >= first; i--)
        {
            var (index, name, end) = mentions.InOrder[i];
            var entity = mentions.Entities[index];
            if (entity.Kind != EntityKind.Person || context.QuotedAt[name] >= 0) continue;
            if (found is { } other && other.Speaker != entity) return null;
            found = (entity, name, end);
        }
        return found;
    }
}
