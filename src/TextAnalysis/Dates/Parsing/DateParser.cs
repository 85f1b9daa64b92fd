namespace TextAnalysis;

/// <summary>
/// A recursive-descent parser over one run of lexemes. Each production looks ahead a bounded number of lexemes,
/// so that the whole is linear. A production gives null where it does not apply; <c>next</c> is then undefined.
/// </summary>
internal readonly ref partial struct DateParser(
    ReadOnlySpan<Lexeme> lexemes, string text, ReadOnlySpan<Token> tokens, DateOrder order, DateOrder orderWithPoints)
{
    private readonly ReadOnlySpan<Lexeme> _lexemes = lexemes;
    private readonly string _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly DateOrder _order = order;
    private readonly DateOrder _orderWithPoints = orderWithPoints;

    private Lexeme this[int i] => (uint)i < (uint)_lexemes.Length ? _lexemes[i] : default;

    /// <summary>Reads one time expression that begins at lexeme <paramref name="i"/>.</summary>
    public TimeNode? Expression(int i, out int next)
    {
        next = i + 1;
        if (!CanBegin(Kind(i))) return null;
        return IsTitle(i) ? null : Approximate(i, out next)
            ?? Set(i, out next)
            ?? Positioned(i, out next)
            ?? Moment(i, out next)
            ?? OneDay(i, out next)
            ?? Shifted(i, out next)
            ?? Nominal(i, out next)
            ?? Duration(i, out next)
            ?? Adverb(i, out next);
    }

    // Marks, conjunctions and endings only ever continue an expression.
    private static bool CanBegin(LexemeKind kind) => kind is not (LexemeKind.Other or LexemeKind.And or LexemeKind.Or or LexemeKind.Than
        or LexemeKind.Possessive or LexemeKind.Hyphen or LexemeKind.Slash or LexemeKind.Comma or LexemeKind.Colon or LexemeKind.Stop
        or LexemeKind.PossessiveClitic or LexemeKind.Bracket or LexemeKind.Plus or LexemeKind.ZoneArea or LexemeKind.Meridiem
        or LexemeKind.Zone or LexemeKind.DigitOrdinal or LexemeKind.Shift);

    private LexemeKind Kind(int i) => this[i].Kind;

    private bool Is(int i, LexemeKind kind) => this[i].Kind == kind;

    private bool Is(int i, LexemeKind kind, int value) => this[i] is var lexeme && lexeme.Kind == kind && lexeme.Value == value;

    /// <summary>Whether lexeme <paramref name="i"/> is a number written with so many digits.</summary>
    private bool IsDigits(int i, int length) => this[i] is { Kind: LexemeKind.Digits } lexeme && lexeme.Length == length;

    private bool IsPreposition(int i, int word) => Is(i, LexemeKind.Preposition, word);

    /// <summary>Whether lexeme <paramref name="i"/> follows its predecessor without white space.</summary>
    private bool IsGlued(int i) => this[i].Glued;

    /// <summary>The character before lexeme <paramref name="i"/>; a NUL at the start of the text.</summary>
    private char CharBefore(int i) => this[i].Start > 0 ? _text[this[i].Start - 1] : '\0';

    /// <summary>Whether digits continue a word, as in an address of the web.</summary>
    private bool IsBehindLetter(int i) => this[i].Start > 0 && char.IsLetter(_text[this[i].Start - 1]);

    private ReadOnlySpan<char> TextOf(int i) => _text.AsSpan(this[i].Start, this[i].Length);

    private bool IsText(int i, string word) => TextOf(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The index past an optional lexeme of a kind.</summary>
    private int Skip(int i, LexemeKind kind) => Is(i, kind) ? i + 1 : i;

    /// <summary>The token before a lexeme, or none at the start of the text.</summary>
    private Token TokenBefore(int i) => this[i].Token > 0 && this[i].Kind != default ? _tokens[this[i].Token - 1] : default;

    private Token TokenAfter(int i) =>
        this[i].Kind != default && this[i].Token + 1 < _tokens.Length ? _tokens[this[i].Token + 1] : default;

    private ReadOnlySpan<char> WordBefore(int i) => TextOf(TokenBefore(i));

    private ReadOnlySpan<char> WordAfter(int i) => TextOf(TokenAfter(i));

    private ReadOnlySpan<char> TextOf(Token token) => _text.AsSpan(token.Start, token.Length);
}
