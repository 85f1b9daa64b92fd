namespace TextAnalysis;

/// <summary>
/// Two people of one word each with nothing but a white space between them, at the start of a sentence or behind what they are, are one that
/// the recogniser has taken for two: <c>Kofi Mensah left</c>, <c>Chairwoman Ana Ruiz</c>. Elsewhere two names may well meet.
/// </summary>
internal static class SplitNames
{
    public static List<NameMention> Join(Document document, List<NameMention> mentions)
    {
        var joined = new List<NameMention>(mentions.Count);
        var sentence = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            while (document.Sentences[sentence].EndToken <= mention.FirstToken) sentence++;
            var first = document.Sentences[sentence].FirstToken;
            var opens = mention.FirstToken == first || IsTitle(document.WordAt(mention.FirstToken - 1));
            if (opens && i + 1 < mentions.Count && AreOne(document, mention, mentions[i + 1]))
            {
                i++;
                mention = mention with { EndToken = mentions[i].EndToken, Confidence = Math.Min(mention.Confidence, mentions[i].Confidence) };
            }
            joined.Add(mention);
        }
        return joined;
    }

    private static bool IsTitle(ReadOnlySpan<char> word) => PersonTitles.IsTitle(word) || RoleNouns.IsRole(word, EntityKind.Person);

    private static bool AreOne(Document document, NameMention first, NameMention second) =>
        first.Kind == EntityKind.Person && second.Kind == EntityKind.Person && first.KnownName < 0 && second.KnownName < 0
        && first.EndToken == second.FirstToken && IsWord(document, first) && IsWord(document, second)
        && document.Tokens[second.FirstToken].Start == document.Tokens[first.FirstToken].End + 1
        && document.Text[document.Tokens[first.FirstToken].End] == ' ';

    private static bool IsWord(Document document, NameMention mention) =>
        mention.EndToken == mention.FirstToken + 1 && document.Tokens[mention.FirstToken] is { Kind: TokenKind.Word, Length: > 1 } token
        && char.IsUpper(document.Text[token.Start]) && char.IsLower(document.Text[token.End - 1]);
}
