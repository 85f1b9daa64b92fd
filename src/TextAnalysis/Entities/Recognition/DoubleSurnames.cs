namespace TextAnalysis;

/// <summary>
/// Joins what a hyphen joins: a person of two words or more and one more surname, as in <c>Ana Roux-Berg</c>. Two people joined by a
/// hyphen are called by surnames alone, or both by their whole names.
/// </summary>
internal static class DoubleSurnames
{
    /// <summary>Gives the mentions with one for each such pair.</summary>
    public static List<NameMention> Join(DocumentWords words, List<NameMention> mentions)
    {
        var kept = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (kept > 0 && IsSurnameOf(words, mentions[kept - 1], mention))
                mentions[kept - 1] = mentions[kept - 1] with { EndToken = mention.EndToken, Confidence = Math.Min(mentions[kept - 1].Confidence, mention.Confidence) };
            else
                mentions[kept++] = mention;
        }
        mentions.RemoveRange(kept, mentions.Count - kept);
        return mentions;
    }

    private static bool IsSurnameOf(DocumentWords words, NameMention name, NameMention next) =>
        name.Kind == EntityKind.Person && next.Kind == EntityKind.Person
        && next.FirstToken == name.EndToken + 1 && words[name.EndToken].Class == WordClass.Hyphen
        && name.EndToken - name.FirstToken > 1 && next.EndToken - next.FirstToken == 1;
}
