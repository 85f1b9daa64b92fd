namespace TextAnalysis;

/// <summary>
/// Finds what the text says a person or organisation is: before the name (<c>French President Emmanuel Macron</c>), in apposition on
/// either side (<c>Jen Psaki, the press secretary,</c>), in a relative clause or with a copula (<c>who is the mayor of Quito</c>).
/// </summary>
/// <remarks>Each mention looks at a bounded number of tokens of its own sentence.</remarks>
internal sealed class RoleFinder
{
    private const int LongestTitle = 9;

    private readonly Document _document;
    private readonly RolePhrase _phrase;

    /// <param name="document">The article's document.</param>
    /// <param name="mentions">Its names, in text order.</param>
    public RoleFinder(Document document, IReadOnlyList<NameMention> mentions)
    {
        _document = document;
        _phrase = new RolePhrase(document, mentions);
    }

    /// <summary>Adds what is said of a mention, as spans of the text without leading articles.</summary>
    public void Find(NameMention mention, Sentence sentence, List<TextSpan> roles)
    {
        if (Title(mention, sentence) is { } title) roles.Add(title);
        if (Before(mention, sentence) is { } before) roles.Add(before);
        if (After(mention, sentence) is { } after) roles.Add(after);
    }

    /// <summary>The title right before the name.</summary>
    private TextSpan? Title(NameMention mention, Sentence sentence)
    {
        var last = mention.FirstToken - 1;
        while (last >= sentence.FirstToken && _phrase.Is(last, "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.", "Dr", "Sir")) last--;
        if (last < sentence.FirstToken) return null;
        var head = last;
        if (!_phrase.IsRole(last, mention.Kind))
        {
            // Secretary of State Antony Blinken
            head = last - 1;
            while (head > sentence.FirstToken && last - head < 5 && _phrase.IsNominal(head)) head--;
            if (head > sentence.FirstToken && _phrase.Is(head, "the")) head--;
            if (head <= sentence.FirstToken || !_phrase.Is(head, "of", "for") || !_phrase.IsNominal(last) || !_phrase.IsRole(head - 1, mention.Kind)) return null;
            head--;
        }
        if (!_phrase.IsTitleNoun(head)) return null;
        var first = head;
        while (first > sentence.FirstToken && last - first < LongestTitle && _phrase.IsPremodifier(first - 1)) first = Math.Max(sentence.FirstToken, _phrase.NameStart(first - 1));
        while (first < head && !_phrase.CanBegin(first)) first++;
        return _phrase.Span(first, last);
    }

    /// <summary>What stands before the name and a comma: <c>the mayor of Quito, Ana Ruiz,</c>.</summary>
    private TextSpan? Before(NameMention mention, Sentence sentence)
    {
        var comma = mention.FirstToken - 1;
        if (comma <= sentence.FirstToken || !_phrase.Is(comma, ",")) return null;
        if (mention.EndToken < sentence.EndToken && !_phrase.IsBoundary(mention.EndToken)) return null;
        for (var start = comma - 1; start >= Math.Max(sentence.FirstToken, comma - RolePhrase.Longest); start--)
        {
            if (_phrase.IsBoundary(start)) return null;
            if (!_phrase.IsDeterminer(start)) continue;
            if (_phrase.Read(start, sentence.EndToken, mention.Kind) is { } phrase && phrase.End == comma) return phrase.Span;
        }
        return null;
    }

    /// <summary>What stands behind the name: an apposition, a relative clause, a predicate.</summary>
    private TextSpan? After(NameMention mention, Sentence sentence)
    {
        var t = mention.EndToken;
        if (_phrase.Is(t, "(")) t = SkipBracket(t, sentence.EndToken);
        if (t + 1 >= sentence.EndToken) return null;
        if (IsCopula(t)) return _phrase.IsDeterminer(t + 1) ? _phrase.Read(t + 1, sentence.EndToken, mention.Kind)?.Span : null;
        if (!_phrase.Is(t, ",", "—", "–")) return null;
        t++;
        // "Ana Ruiz, 64, mayor of Quito,"
        if (t + 2 < sentence.EndToken && _document.Tokens[t].Kind == TokenKind.Number && _phrase.Is(t + 1, ",")) t += 2;
        if (_phrase.Is(t, "who", "which")) return Clause(t + 1, sentence, mention.Kind);
        return _phrase.Read(t, sentence.EndToken, mention.Kind) is { } phrase && (phrase.End >= sentence.EndToken || _phrase.IsBoundary(phrase.End))
            ? phrase.Span
            : null;
    }

    private TextSpan? Clause(int t, Sentence sentence, EntityKind kind)
    {
        var predicate = false;
        while (t < sentence.EndToken && (IsCopula(t) || _phrase.IsFiller(t))) predicate |= IsCopula(t++);
        if (_phrase.Is(t, "serves", "served", "works", "worked", "serving", "working") && _phrase.Is(t + 1, "as"))
        {
            t += 2;
            predicate = true;
        }
        // What somebody does, "who is chairing the talks", is no role.
        return predicate && t < sentence.EndToken ? _phrase.Read(t, sentence.EndToken, kind)?.Span : null;
    }

    private int SkipBracket(int t, int end)
    {
        for (var close = t + 1; close < Math.Min(end, t + 8); close++)
            if (_phrase.Is(close, ")")) return close + 1;
        return end;
    }

    private bool IsCopula(int t) => _phrase.Is(t, "is", "was", "'s", "’s") && _document.Tokens[t].PartOfSpeech == PartOfSpeech.Auxiliary
        || _phrase.Is(t, "became", "remains");
}
