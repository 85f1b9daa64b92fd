namespace TextAnalysis;

/// <summary>
/// Tells what a mark between two words makes of people. A hyphen joins one more surname to a person of two words or more, as in
/// <c>Ana Roux-Berg</c>: two people joined by it are called by surnames alone, or both by their whole names. A slash or a dash sets two
/// people side by side.
/// </summary>
internal static class DoubleSurnames
{
    /// <summary>Gives the mentions with one for each person of two surnames, and two for each such pair of people.</summary>
    public static List<NameMention> Settle(Document document, DocumentWords words, List<NameMention> mentions)
    {
        var settled = new List<NameMention>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (settled.Count > 0 && IsSurnameOf(document, words, settled[^1], mention))
                settled[^1] = settled[^1] with { EndToken = mention.EndToken, Confidence = Math.Min(settled[^1].Confidence, mention.Confidence) };
            else
                AddParted(document, words, mention, settled);
        }
        return settled;
    }

    private static bool IsSurnameOf(Document document, DocumentWords words, NameMention name, NameMention next) =>
        name.Kind == EntityKind.Person && next.Kind == EntityKind.Person
        && next.FirstToken == name.EndToken + 1 && words[name.EndToken].Class == WordClass.Hyphen && IsHyphen(document, name.EndToken)
        && name.EndToken - name.FirstToken > 1 && next.EndToken - next.FirstToken == 1;

    private static void AddParted(Document document, DocumentWords words, NameMention mention, List<NameMention> settled)
    {
        var first = mention.FirstToken;
        for (var t = first + 1; mention.Kind == EntityKind.Person && t < mention.EndToken - 1; t++)
        {
            if (words[t].Class != WordClass.Hyphen || IsHyphen(document, t)) continue;
            if (t > first) settled.Add(mention with { FirstToken = first, EndToken = t });
            first = t + 1;
        }
        settled.Add(mention with { FirstToken = first });
    }

    private static bool IsHyphen(Document document, int token) => document.WordAt(token) is "-" or "\u2010" or "\u2011";
}
