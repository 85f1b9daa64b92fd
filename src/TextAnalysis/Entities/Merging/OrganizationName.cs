namespace TextAnalysis;

/// <summary>An organisation's name taken apart: the place it is qualified by, the name itself, its legal form.</summary>
internal sealed class OrganizationName
{
    private const int LongestPlace = 3;

    // Green, Ohio, is no reason to read the Green Party as Green's.
    private const int KnownPlace = 128;

    private OrganizationName(List<string> words, int qualified, ulong qualifier, OrganizationEntry? entry, bool isAcronym)
    {
        Words = words;
        Entry = entry;
        Qualifier = qualifier;
        IsAcronym = isAcronym;
        BaseStart = qualified;
        BaseKey = KeyOf(words, qualified, words.Count);
        Key = qualified == 0 ? BaseKey : KeyOf(words, 0, words.Count);
    }

    /// <summary>The words, without the article before and the legal form behind.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What the model's list knows of the name.</summary>
    public OrganizationEntry? Entry { get; }

    /// <summary>Key of the place or people that tells this one from its like elsewhere (<c>Russian</c> Foreign Ministry); 0 for none.</summary>
    public ulong Qualifier { get; }

    /// <summary>Whether the name begins with a country or people: <c>China Daily</c>, <c>British Airways</c>.</summary>
    public bool IsNational => BaseStart > 0 && Qualifier <= byte.MaxValue;

    /// <summary>Index of the first word behind a qualifier that is part of the name.</summary>
    public int BaseStart { get; }

    public ulong Key { get; }

    /// <summary>Key of the name without its qualifier.</summary>
    public ulong BaseKey { get; }

    public bool IsAcronym { get; }

    /// <summary>Whether it may be an acronym that is read as a word, as British newspapers write them: <c>Nato</c>.</summary>
    public bool IsSpokenAcronym => Words.Count == 1 && MaySpeak(Words[0]);

    public bool IsGenericHead => Words.Count == 1 && OrganizationWords.IsHead(Words[0]);

    /// <summary>The word that says what the organisation is: the last one before <c>of</c> or <c>for</c>.</summary>
    public string Head
    {
        get
        {
            for (var i = 1; i < Words.Count; i++)
                if (Words[i] is "of" or "for" or "on" or "against") return Words[i - 1];
            return Words[^1];
        }
    }

    /// <summary>Key of the words before <c>of</c>, when there are several: <c>Democratic Party</c> of Korea; 0 for none.</summary>
    public ulong ShortKey
    {
        get
        {
            for (var i = 2; i < Words.Count; i++)
                if (Words[i] is "of" or "for") return KeyOf(Words, 0, i);
            return 0;
        }
    }

    /// <summary>Key of the name without the words of business at its end, where two are left: <c>Savanna Trust</c> Bank Group; 0 for none.</summary>
    public ulong BareKey
    {
        get
        {
            var end = Words.Count;
            while (end > 2 && OrganizationWords.IsBusiness(Words[end - 1])) end--;
            return end == Words.Count ? 0 : KeyOf(Words, 0, end);
        }
    }

    public static OrganizationName? Parse(Document document, NameMention mention, EntityLexicon lexicon)
    {
        var words = new List<string>();
        for (var t = mention.FirstToken; t < mention.EndToken; t++)
            if (document.Tokens[t].Kind is TokenKind.Word or TokenKind.Number) words.Add(document.TextOf(document.Tokens[t]).ToString());
        if (words.Count > 1 && words[0].Equals("the", StringComparison.OrdinalIgnoreCase)) words.RemoveAt(0);
        while (words.Count > 1 && OrganizationWords.IsLegalForm(words[^1])) words.RemoveAt(words.Count - 1);
        if (words.Count == 0) return null;

        var text = document.Text.AsSpan(document.Tokens[mention.FirstToken].Start, document.Tokens[mention.EndToken - 1].End - document.Tokens[mention.FirstToken].Start);
        var (length, qualifier) = LeadingPlace(document, mention, words.Count, lexicon.Places);
        if (qualifier == 0) qualifier = PlaceBefore(document, mention, lexicon.Places);
        var entry = lexicon.Organizations.Find(text);
        if (entry is null && words.Count == 1 && MaySpeak(words[0])) entry = lexicon.Organizations.Find(words[0].ToUpperInvariant());
        return new OrganizationName(words, length, qualifier, entry, NameKey.IsAcronym(text));
    }

    /// <summary>Keys of the initials an acronym of this name can have: those of the words in capitals, and all words'; 0 for none.</summary>
    public (ulong Capitals, ulong All) AcronymKeys()
    {
        if (Words.Count < 2) return default;
        var (capitals, all, count) = (new NameKey(), new NameKey(), 0);
        for (var i = 0; i < Words.Count; i++)
        {
            var initial = Words[i].AsSpan(0, 1);
            all.Append(initial);
            if (!char.IsUpper(initial[0])) continue;
            capitals.Append(initial);
            count++;
        }
        return (count >= 2 ? capitals.Value : 0, all.Value);
    }

    private static bool MaySpeak(string word) => word.Length is >= 4 and <= 6 && char.IsUpper(word[0]) && !word.AsSpan(1).ContainsAnyExceptInRange('a', 'z');

    private static (int Length, ulong Qualifier) LeadingPlace(Document document, NameMention mention, int words, Gazetteer places)
    {
        var first = mention.FirstToken;
        if (document.TextOf(document.Tokens[first]).Equals("the", StringComparison.OrdinalIgnoreCase)) first++;
        for (var length = Math.Min(Math.Min(LongestPlace, words - 1), mention.EndToken - first - 1); length > 0; length--)
        {
            var start = document.Tokens[first].Start;
            if (QualifierOf(document.Text.AsSpan(start, document.Tokens[first + length - 1].End - start), places) is var qualifier and not 0) return (length, qualifier);
        }
        return (0, 0);
    }

    private static ulong PlaceBefore(Document document, NameMention mention, Gazetteer places)
    {
        var t = mention.FirstToken - 1;
        if (t > 0 && document.Tokens[t].Kind == TokenKind.Clitic) t--;
        return t < 0 || document.Tokens[t].Kind != TokenKind.Word || !char.IsUpper(document.Text[document.Tokens[t].Start])
            ? 0
            : QualifierOf(document.TextOf(document.Tokens[t]), places);
    }

    private static ulong QualifierOf(ReadOnlySpan<char> words, Gazetteer places)
    {
        var country = places.CountryOfDemonym(words);
        if (country != 0) return (ulong)country;
        foreach (var place in places.Find(words))
        {
            if (place.Feature == PlaceFeature.Country) return (ulong)place.Country;
            return place.Prominence >= KnownPlace ? NameKey.Of(words) : 0;
        }
        return 0;
    }

    private static ulong KeyOf(IReadOnlyList<string> words, int start, int end)
    {
        var key = new NameKey();
        for (var i = start; i < end; i++)
        {
            key.Append(words[i]);
            key.Append(" ");
        }
        return key.Value;
    }
}
