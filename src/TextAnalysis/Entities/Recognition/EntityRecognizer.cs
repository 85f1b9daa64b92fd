namespace TextAnalysis;

/// <summary>Finds the names of a document by the lists alone. The seam for the trained sequence model.</summary>
internal sealed class EntityRecognizer
{
    private const int LongestName = 7;
    private const float ListConfidence = 0.8f;
    private const float PatternConfidence = 0.6f;

    private readonly EntityLexicon _lexicon = EntityLexicon.English;

    public List<NameMention> Recognize(Document document)
    {
        var mentions = new List<NameMention>();
        var surnames = new HashSet<ulong>();
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                var mention = IsCapitalized(document, i) ? Match(document, sentence, i, surnames) : null;
                if (mention is { } found)
                {
                    mentions.Add(found);
                    i = found.EndToken;
                }
                else i++;
            }
        }
        return mentions;
    }

    private NameMention? Match(Document document, Sentence sentence, int start, HashSet<ulong> surnames)
    {
        var end = start + 1;
        while (end < Math.Min(sentence.EndToken, start + LongestName) && (IsCapitalized(document, end) || IsParticle(document, end, sentence.EndToken))) end++;
        var word = document.TextOf(document.Tokens[start]);
        if (PersonTitles.IsTitle(word) || _lexicon.Places.CountryOfDemonym(word) != 0) return null;
        if (IsPerson(document, start, end))
        {
            surnames.Add(NameKey.Of(document.TextOf(document.Tokens[end - 1])));
            return new NameMention(start, end, EntityKind.Person, PatternConfidence);
        }
        var limit = Math.Min(sentence.EndToken, start + LongestName);
        for (var e = limit; e > start; e--)
        {
            if (!IsCapitalized(document, e - 1)) continue;
            var name = document.Text.AsSpan(document.Tokens[start].Start, document.Tokens[e - 1].End - document.Tokens[start].Start);
            if (e == start + 1 && surnames.Contains(NameKey.Of(name))) return new NameMention(start, e, EntityKind.Person, PatternConfidence);
            var place = _lexicon.Places.Find(name).GetEnumerator();
            var isKnownPlace = place.MoveNext() && place.Current.Prominence >= 130;
            if (isKnownPlace && e >= end) return new NameMention(start, e, EntityKind.Place, ListConfidence);
            if (_lexicon.Organizations.Find(name) is { } organization && (e - start > 1 || organization.Kind is not OrganizationKind.Club))
                return new NameMention(start, e, EntityKind.Organization, ListConfidence);
            if (isKnownPlace) return new NameMention(start, e, EntityKind.Place, PatternConfidence);
        }
        return null;
    }

    private bool IsPerson(Document document, int start, int end)
    {
        if (end - start is < 2 or > 4) return false;
        var first = _lexicon.People.Find(document.TextOf(document.Tokens[start]));
        if (!first.IsFirstName) return false;
        var last = _lexicon.People.Find(document.TextOf(document.Tokens[end - 1]));
        if (!last.IsSurname && first.FirstNameBand < 2) return false;
        var name = document.Text.AsSpan(document.Tokens[start].Start, document.Tokens[end - 1].End - document.Tokens[start].Start);
        return _lexicon.Organizations.Find(name) is null && _lexicon.Places.Find(name).IsEmpty
            && !OrganizationWords.IsHead(document.TextOf(document.Tokens[end - 1]).ToString());
    }

    private static bool IsParticle(Document document, int token, int end) =>
        token + 1 < end && document.TextOf(document.Tokens[token]) is "von" or "van" or "der" or "de" or "la" or "bin" or "al"
        && (IsCapitalized(document, token + 1) || (token + 2 < end && IsCapitalized(document, token + 2)));

    private static bool IsCapitalized(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && char.IsUpper(document.Text[document.Tokens[token].Start]);
}
