namespace TextAnalysis;

/// <summary>Parts what joins two people: the <c>Biden-Putin</c> talks name Biden and Putin, not somebody with a double surname.</summary>
internal static class PairedNames
{
    private const int PairLength = 3;

    /// <summary>Gives the mentions with a pair of surnames in the place of each name that joins two other people of the article.</summary>
    public static List<NameMention> Part(Document document, List<NameMention> mentions)
    {
        if (!mentions.Exists(mention => IsPair(document, mention))) return mentions;
        var surnames = new HashSet<ulong>();
        var doubleSurnames = new HashSet<(ulong, ulong)>();
        foreach (var mention in mentions)
        {
            if (mention.Kind != EntityKind.Person || IsPair(document, mention)) continue;
            if (EndsInPair(document, mention)) doubleSurnames.Add((Key(document, mention.EndToken - PairLength), Key(document, mention.EndToken - 1)));
            else surnames.Add(Key(document, mention.EndToken - 1));
        }

        var parted = new List<NameMention>(mentions.Count);
        foreach (var mention in mentions)
        {
            var (first, last) = (Key(document, mention.FirstToken), Key(document, mention.EndToken - 1));
            var isTwo = IsPair(document, mention) && surnames.Contains(first) && surnames.Contains(last) && !doubleSurnames.Contains((first, last));
            if (isTwo)
            {
                parted.Add(mention with { EndToken = mention.FirstToken + 1 });
                parted.Add(mention with { FirstToken = mention.EndToken - 1 });
            }
            else
            {
                parted.Add(mention);
            }
        }
        return parted;
    }

    private static bool IsPair(Document document, NameMention mention) =>
        mention.Kind == EntityKind.Person && mention.KnownName < 0 && mention.EndToken - mention.FirstToken == PairLength
        && EndsInPair(document, mention);

    private static bool EndsInPair(Document document, NameMention mention) =>
        mention.EndToken - mention.FirstToken >= PairLength && document.WordAt(mention.EndToken - 2) is "-" or "–";

    private static ulong Key(Document document, int token) => NameKey.Of(document.WordAt(token));
}
