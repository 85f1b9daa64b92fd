using System.Collections.Frozen;

namespace TextAnalysis;

/// <summary>Reads the noun phrases that roles are given in.</summary>
internal sealed class RolePhrase
{
    public const int Longest = 16;

    private static readonly FrozenSet<string> Prepositions = "of for at in to on from with against".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Participles =
        ("acting retired incoming outgoing ousted jailed exiled re-elected leading managing founding deposed disgraced ruling renowned acclaimed").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Days =
        ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October "
        + "November December today yesterday tomorrow Today Yesterday Tomorrow").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Document _document;
    private readonly IReadOnlyList<NameMention> _mentions;

    public RolePhrase(Document document, IReadOnlyList<NameMention> mentions)
    {
        _document = document;
        _mentions = mentions;
    }

    public ReadOnlySpan<char> Text(int token) => _document.TextOf(_document.Tokens[token]);

    public bool Is(int token, params ReadOnlySpan<string> words)
    {
        if (token >= _document.Tokens.Length) return false;
        foreach (var word in words)
            if (Text(token).SequenceEqual(word)) return true;
        return false;
    }

    public TextSpan Span(int first, int last) => new(_document.Tokens[first].Start, _document.Tokens[last].End);

    // The Halden Group is another one in the list, not a group.
    public bool IsRole(int token, EntityKind kind) =>
        RoleNouns.IsRole(Text(token), kind) && !(kind == EntityKind.Organization && IsInName(token));

    /// <summary>Whether a role's noun is used as a title here, not as a verb or a plural's part.</summary>
    public bool IsTitleNoun(int token)
    {
        if (Is(token, "elder") && token > 0 && IsDeterminer(token - 1)) return false;
        if (token > 0 && IsInName(token - 1)) return true;
        // With a capital, what is nearly always a title is one whatever the tagger makes of the name behind it.
        return char.IsUpper(Text(token)[0]) && PersonTitles.IsTitle(Text(token))
            || _document.Tokens[token].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb);
    }

    public bool IsNominal(int token) => _document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;

    public bool IsDeterminer(int token) =>
        Is(token, "the", "a", "an", "The", "A", "An", "its", "their", "Its", "Their", "his", "her", "His", "Her", "our", "Our") || (_document.Tokens[token].Kind == TokenKind.Clitic && Is(token, "'s", "’s", "'", "’"));

    public bool IsPremodifier(int token)
    {
        var t = _document.Tokens[token];
        if (IsInName(token)) return true;
        if (IsTime(token)) return false;
        if (IsNominal(token) || t.PartOfSpeech == PartOfSpeech.Numeral) return t.Kind is TokenKind.Word or TokenKind.Number;
        return IsHyphen(token) || IsHyphen(token + 1) || IsAttributive(token) || (Is(token, "and", "&") && token > 0 && IsRole(token - 1, EntityKind.Person));
    }

    /// <summary>Whether a word says when, and not what somebody is: <c>Last week Lands Minister</c>, <c>Tuesday night Police Chief</c>.</summary>
    private bool IsTime(int token)
    {
        if (IsDay(token)) return true;
        if (token == 0) return false;
        return Is(token, "night", "morning", "afternoon", "evening") ? IsDay(token - 1) || Is(token - 1, "last", "Last", "that", "That")
            : Is(token, "week", "month", "year", "weekend", "summer", "spring", "autumn", "winter")
                && Is(token - 1, "last", "Last", "this", "This", "next", "Next", "that", "That", "past");
    }

    private bool IsDay(int token) => Days.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Text(token));

    /// <summary>The first token of the organisation's or place's name that the token is part of; else the token itself.</summary>
    public int NameStart(int token) => NameAt(token) is { } name ? name.FirstToken : token;

    public bool CanBegin(int token) => !IsHyphen(token) && !Is(token, "and", "&") && !Is(token, "including", "both", "other", "fellow");

    /// <summary>Whether a word may stand between a relative pronoun and what it says.</summary>
    public bool IsFiller(int token) =>
        _document.Tokens[token].PartOfSpeech is PartOfSpeech.Adverb || Is(token, "has", "had", "have", "been", "also");

    /// <summary>Whether a phrase ends before this token.</summary>
    public bool IsBoundary(int token)
    {
        var t = _document.Tokens[token];
        return t.Kind is TokenKind.Terminator or TokenKind.QuotationMark || (t.Kind == TokenKind.Punctuation && !IsHyphen(token))
            || (t.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.SubordinatingConjunction && !IsAttributive(token))
            || Is(token, "who", "which", "that", "whose", "said", "says");
    }

    /// <summary>Reads a phrase with a role's noun as its head; its span leaves the article out, its end is the token behind it.</summary>
    public (TextSpan Span, int End)? Read(int start, int limit, EntityKind kind)
    {
        limit = Math.Min(limit, start + Longest);
        var t = start < limit && IsDeterminer(start) ? start + 1 : start;
        var first = t;
        if (!ReadNominals(ref t, limit) || !IsRole(t - 1, kind)) return null;
        while (t + 1 < limit)
        {
            var next = t + 1;
            if (Is(t, "and") || Prepositions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Text(t)))
            {
                if (!Is(t, "and") && IsDeterminer(next)) next++;
                if (!ReadNominals(ref next, limit) || (Is(t, "and") && !IsRole(next - 1, kind))) break;
                t = next;
            }
            else break;
        }
        while (first < t - 1 && !CanBegin(first)) first++;
        return (Span(first, t - 1), t);
    }

    /// <summary>Reads adjectives, nouns and possessives; true when the last of them is a noun.</summary>
    private bool ReadNominals(ref int t, int limit)
    {
        var first = t;
        while (t < limit && (IsInName(t) || ((IsPremodifier(t) || IsPossessive(t, first)) && !Is(t, "and")))) t++;
        return t > first && (_document.Tokens[t - 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun || IsRole(t - 1, EntityKind.Person));
    }

    // A name is one noun, whatever words it is made of: the Bank of England governor.
    private bool IsInName(int token) => NameAt(token) is not null;

    private NameMention? NameAt(int token)
    {
        int low = 0, high = _mentions.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var mention = _mentions[middle];
            if (mention.EndToken <= token) low = middle + 1;
            else if (mention.FirstToken > token) high = middle - 1;
            else return mention.Kind == EntityKind.Person ? null : mention;
        }
        return null;
    }

    private bool IsPossessive(int token, int first) =>
        token > first && _document.Tokens[token].Kind == TokenKind.Clitic && Is(token, "'s", "’s", "'", "’") && _document.Tokens[token].PartOfSpeech == PartOfSpeech.Particle;

    private bool IsHyphen(int token) => token > 0 && Is(token, "-", "–") && token + 1 < _document.Tokens.Length
        && _document.Tokens[token - 1].End == _document.Tokens[token].Start && _document.Tokens[token].End == _document.Tokens[token + 1].Start;

    private bool IsAttributive(int token) =>
        Participles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Text(token)) || Is(token, "then", "now", "longtime", "former", "Former");
}
