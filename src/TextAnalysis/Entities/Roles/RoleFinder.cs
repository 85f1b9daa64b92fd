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
        var start = WithoutForm(mention.FirstToken - 1, sentence) + 1;
        if (Title(start, mention.Kind, sentence) is var (first, last))
        {
            roles.Add(_phrase.Span(first, last));
            start = first;
        }
        if (Before(start, mention, sentence) is { } before) roles.Add(before);
        After(mention, sentence, roles);
    }

    /// <summary>The last token before forms of address: <c>Mr.</c>, <c>Dr.</c></summary>
    private int WithoutForm(int last, Sentence sentence)
    {
        while (last >= sentence.FirstToken && _phrase.Is(last, "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.", "Dr", "Sir", "Dame")) last--;
        return last;
    }

    /// <summary>The title right before the name.</summary>
    private (int First, int Last)? Title(int name, EntityKind kind, Sentence sentence)
    {
        var last = name - 1;
        if (last < sentence.FirstToken) return null;
        var head = last;
        if (!_phrase.IsRole(last, kind))
        {
            // Secretary of State Antony Blinken
            head = last - 1;
            while (head > sentence.FirstToken && last - head < 5 && _phrase.IsNominal(head)) head--;
            if (head > sentence.FirstToken && _phrase.Is(head, "the")) head--;
            if (head <= sentence.FirstToken || !_phrase.Is(head, "of", "for") || !_phrase.IsNominal(last) || !_phrase.IsRole(head - 1, kind)) return null;
            head--;
        }
        if (!_phrase.IsTitleNoun(head)) return null;
        var first = head;
        while (first > sentence.FirstToken && last - first < LongestTitle && _phrase.IsPremodifier(first - 1)) first = Math.Max(sentence.FirstToken, _phrase.NameStart(first - 1));
        while (first < head && !_phrase.CanBegin(first)) first++;
        return (first, last);
    }

    /// <summary>What stands before the name and a comma: <c>the mayor of Quito, Ana Ruiz,</c>, <c>the head of the agency, Dr. Ruiz,</c>.</summary>
    private TextSpan? Before(int name, NameMention mention, Sentence sentence)
    {
        var comma = name - 1;
        if (comma <= sentence.FirstToken || !_phrase.Is(comma, ",")) return null;
        if (mention.EndToken < sentence.EndToken && !_phrase.IsBoundary(mention.EndToken) && !_phrase.Is(mention.EndToken, "of", "from", "at")) return null;
        for (var start = comma - 1; start >= Math.Max(sentence.FirstToken, comma - RolePhrase.Longest); start--)
        {
            if (_phrase.IsBoundary(start)) return null;
            if (!_phrase.IsDeterminer(start)) continue;
            if (_phrase.Read(start, sentence.EndToken, mention.Kind) is { } phrase && phrase.End == comma) return phrase.Span;
        }
        return null;
    }

    /// <summary>What stands behind the name: appositions, a relative clause, a predicate.</summary>
    private void After(NameMention mention, Sentence sentence, List<TextSpan> roles)
    {
        var t = mention.EndToken;
        if (_phrase.Is(t, "(")) t = SkipBracket(t, sentence.EndToken);
        if (t + 1 >= sentence.EndToken) return;
        if (IsCopula(t))
        {
            if (_phrase.IsDeterminer(t + 1) && _phrase.Read(t + 1, sentence.EndToken, mention.Kind) is { } predicate) roles.Add(predicate.Span);
            return;
        }
        if (!_phrase.Is(t, ",", "—", "–")) return;
        t++;
        // "Ana Ruiz, 64, mayor of Quito,"
        if (t + 2 < sentence.EndToken && _document.Tokens[t].Kind == TokenKind.Number && _phrase.Is(t + 1, ",")) t += 2;
        if (!_phrase.Is(t, "who", "which")) Appositions(t, sentence, mention.Kind, roles);
        else if (Clause(t + 1, sentence, mention.Kind) is { } clause) roles.Add(clause);
    }

    /// <summary>One phrase, or several joined: <c>a hydrologist at the institute and the study's author,</c>.</summary>
    private void Appositions(int t, Sentence sentence, EntityKind kind, List<TextSpan> roles)
    {
        var count = roles.Count;
        while (_phrase.Read(t, sentence.EndToken, kind) is { } phrase)
        {
            roles.Add(phrase.Span);
            t = phrase.End;
            if (!_phrase.Is(t, "and") || t + 1 >= sentence.EndToken || !_phrase.IsDeterminer(t + 1)) break;
            t++;
        }
        // What does not end with the phrase is the next part of the sentence.
        if (t < sentence.EndToken && !_phrase.IsBoundary(t)) roles.RemoveRange(count, roles.Count - count);
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
