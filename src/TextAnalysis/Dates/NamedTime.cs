using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// Tells times that are words of a name: the <c>Sunday Times</c>, <c>Friday Night Lights</c>, <c>USA Today</c>, the <c>Good Friday Agreement</c>.
/// English writes nights, weeks and seasons small, so that a capital in them, beside another one, is a name's, except in a headline.
/// </summary>
internal sealed class NamedTime
{
    private const int HeadlineWindow = 12, LongWord = 4;

    private readonly Document _document;
    private readonly (TextSpan Span, EntityKind Kind)[] _names;

    public NamedTime(Document document, ImmutableArray<Entity> entities)
    {
        _document = document;
        var count = 0;
        foreach (var entity in entities) count += entity.Mentions.Length;
        _names = new (TextSpan, EntityKind)[count];
        foreach (var entity in entities)
            foreach (var mention in entity.Mentions) _names[--count] = (mention.Span, entity.Kind);
        Array.Sort(_names, static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    /// <summary>Whether an expression is not meant as a time.</summary>
    /// <param name="expression">Its lexemes.</param>
    /// <param name="node">What it would say.</param>
    /// <param name="sentenceStart">The first token of its sentence, whose capital tells nothing.</param>
    public bool Is(ReadOnlySpan<Lexeme> expression, TimeNode node, int sentenceStart)
    {
        // A year names the year of a thing too: Tokyo 2020.
        if (node is DateNode { IsYearOnly: true }) return false;
        var (first, last) = (expression[0], expression[^1]);
        if (IsInEntity(first.Start, last.End)) return true;
        if (node is DateNode { Day: 0, Month: 0 } or HolidayNode { Year: null }) return IsNamedDay(first.Token, last.Token);
        if (node is HolidayNode or ShiftNode { From: HolidayNode }) return false;
        foreach (var lexeme in expression)
        {
            if (!IsWrittenSmall(lexeme.Kind) || !HasNamesCapital(lexeme)) continue;
            var isBehindWord = first.Token > sentenceStart && IsWord(first.Token - 1) && Text(first.Token - 1)[^1] != '.';
            var isWithin = lexeme.Token > first.Token || isBehindWord;
            if (isWithin ? IsOfName(lexeme, first.Token, last.Token) : expression.Length == 1 && BeginsName(lexeme)) return true;
        }
        return false;
    }

    // A name that goes on beyond the expression.
    private bool IsInEntity(int start, int end)
    {
        for (var i = FirstNameAfter(start); i < _names.Length && _names[i].Span.Start < end; i++)
            if (_names[i].Span.Start < start || _names[i].Span.End > end) return true;
        return false;
    }

    /// <summary>The index of the first name that ends behind a place.</summary>
    private int FirstNameAfter(int place)
    {
        var (low, high) = (0, _names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Span.End <= place) low = middle + 1; else high = middle;
        }
        return low;
    }

    // The Sunday Mirror, the Good Friday Agreement: with its article and a name's word behind it, a day is part of that name.
    private bool IsNamedDay(int first, int last)
    {
        if (!IsWord(first - 1)) return false;
        if (Text(first - 1) is "on" && IsWord(first - 2) && Text(first - 2) is "Mail" or "Independent") return Text(first) is "Sunday";
        return Text(first - 1) is "the" or "The" && IsCapitalWord(last + 1) && !IsOtherName(last + 1) && !IsInHeadline(first, last);
    }

    private static bool IsWrittenSmall(LexemeKind kind) => kind is LexemeKind.Unit or LexemeKind.DayPart or LexemeKind.Season or LexemeKind.Day or LexemeKind.Relative
        or LexemeKind.ReferenceNoun or LexemeKind.Reference;

    private bool HasNamesCapital(in Lexeme lexeme) => lexeme.Capital && lexeme.Length > 1 && !char.IsUpper(_document.Text[lexeme.Start + 1]);

    private bool IsOfName(in Lexeme lexeme, int first, int last)
    {
        var isNamed = lexeme.Kind == LexemeKind.Day || IsBeforeNamesWord(lexeme.Kind, last) || IsNamesWord(first - 1) || IsOf(last + 1);
        return isNamed && !IsInHeadline(first, last);
    }

    // Current Biology, Winter Games; but "Recently Ford said".
    private bool BeginsName(in Lexeme lexeme)
    {
        var isAdverb = lexeme.Kind is not (LexemeKind.Relative or LexemeKind.Season or LexemeKind.ReferenceNoun);
        return !isAdverb && IsBeforeNamesWord(lexeme.Kind, lexeme.Token) && !IsInHeadline(lexeme.Token, lexeme.Token);
    }

    private bool IsBeforeNamesWord(LexemeKind kind, int last)
    {
        var next = IsApostrophe(last + 1) ? last + 2 : last + 1;
        if (!IsCapitalWord(next) || IsOtherName(next)) return false;
        // "Current President Okoro" is the one of now.
        return kind != LexemeKind.Relative || !RoleNouns.IsRole(Text(next), EntityKind.Person) && !PersonTitles.IsTitle(Text(next));
    }

    // "On Sunday Night Peter Lang left", "the Friday Russia attacked".
    private bool IsOtherName(int token) => FirstNameAfter(_document.Tokens[token].Start) is var i && i < _names.Length
        && _names[i].Kind is EntityKind.Person or EntityKind.Place && _names[i].Span.Start == _document.Tokens[token].Start;

    private bool IsApostrophe(int token) => (uint)token < (uint)_document.Tokens.Length && Text(token) is "'" or "’" or "'s" or "’s";

    // Three Days of the Condor
    private bool IsOf(int token) =>
        IsWord(token) && Text(token) is "of" && (IsCapitalWord(token + 1) || IsWord(token + 1) && Text(token + 1) is "the" && IsCapitalWord(token + 2));

    private bool IsWord(int token) => (uint)token < (uint)_document.Tokens.Length && _document.Tokens[token].Kind is TokenKind.Word or TokenKind.Clitic;

    // No zone or other abbreviation: Friday Night UTC.
    private bool IsCapitalWord(int token) => IsWord(token) && Text(token) is [var initial, var second, ..] && char.IsUpper(initial) && char.IsLower(second)
        && _document.Tokens[token].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective;

    private bool IsNamesWord(int token) => IsWord(token) && char.IsUpper(Text(token)[0]) && _document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun;

    // Where nearly all words around have capitals too, they tell nothing.
    private bool IsInHeadline(int first, int last)
    {
        // The name itself is left out.
        var (start, end) = (first, last + 1);
        while (IsCapitalWord(start - 1) && first - start < HeadlineWindow) start--;
        while (IsCapitalWord(end) && end - last < HeadlineWindow) end++;
        int small = 0, capital = 0;
        for (var i = Math.Max(0, start - HeadlineWindow); i < Math.Min(_document.Tokens.Length, end + HeadlineWindow); i++)
        {
            if (i >= start && i < end || !IsWord(i) || _document.Tokens[i].Length < LongWord) continue;
            if (char.IsUpper(_document.Text[_document.Tokens[i].Start])) capital++; else small++;
        }
        return capital > 3 * small;
    }

    private ReadOnlySpan<char> Text(int token) => _document.TextOf(_document.Tokens[token]);
}
