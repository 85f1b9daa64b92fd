namespace TextAnalysis;

/// <summary>
/// Gives back to a place the rest of its name: the list knows <c>Barrow-in-Furness</c> where the recogniser has found Barrow and Furness.
/// What joins the parts are hyphens and small words, but for "and": <c>Jammu and Kashmir</c> may be two, as the recogniser sees fit.
/// </summary>
internal static class LongPlaceNames
{
    private const int LongestJoint = 5;

    /// <summary>How many tokens may follow what was found, and how many of them may stand between two parts: <c>-on-the-</c>.</summary>
    private const int MostTokens = 8;
    private const int MostJoints = 5;

    public static List<NameMention> Join(Document document, Gazetteer gazetteer, List<NameMention> mentions)
    {
        List<NameMention>? joined = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            var (end, next) = (EndOf(document, gazetteer, mention), i + 1);
            while (next < mentions.Count && mentions[next].EndToken <= end && mentions[next].KnownName < 0) next++;
            if (end > mention.EndToken && (next == mentions.Count || mentions[next].FirstToken >= end))
            {
                joined ??= mentions[..i];
                mention = mention with { EndToken = end, Kind = EntityKind.Place };
                i = next - 1;
            }
            joined?.Add(mention);
        }
        return joined ?? mentions;
    }

    /// <summary>The end of the longest place's name that a mention begins, over at least one joint; the mention's own if there is none.</summary>
    private static int EndOf(Document document, Gazetteer gazetteer, NameMention mention)
    {
        var longest = mention.EndToken;
        if (mention.Kind == EntityKind.Organization || mention.KnownName >= 0 || !IsJoint(document, longest)) return longest;
        var (start, joints, hasWord) = (document.Tokens[mention.FirstToken].Start, 0, false);
        var limit = Math.Min(document.Tokens.Length, mention.EndToken + MostTokens);
        for (var t = mention.EndToken; t < limit; t++)
        {
            if (IsJoint(document, t))
            {
                if (++joints > MostJoints) break;
                hasWord |= document.Tokens[t].Kind == TokenKind.Word;
                continue;
            }
            if (document.Tokens[t].Kind != TokenKind.Word || !char.IsUpper(document.Text[document.Tokens[t].Start])) break;
            joints = 0;
            // Two surnames are joined by a hyphen, too.
            if (mention.Kind == EntityKind.Person && !hasWord) continue;
            if (!gazetteer.Find(document.Text.AsSpan(start, document.Tokens[t].End - start)).IsEmpty) longest = t + 1;
        }
        return longest;
    }

    private static bool IsJoint(Document document, int t) =>
        document.WordAt(t) is "-" or "–"
        || (t < document.Tokens.Length && document.Tokens[t] is { Kind: TokenKind.Word, Length: <= LongestJoint } token
            && char.IsLower(document.Text[token.Start]) && document.WordAt(t) is not ("and" or "or"));
}
