namespace TextAnalysis;

/// <summary>
/// The lexemes of a stretch of text without a foreign word, in a buffer of the caller's. A stretch longer than any
/// expression, as a table of numbers makes one, is read piece by piece: that bounds what the parser can look at.
/// </summary>
internal ref struct LexemeRun(Span<Lexeme> buffer)
{
    /// <summary>After how many lexemes a run is cut; no expression is that long.</summary>
    private const int Longest = 64;

    /// <summary>How many lexemes one token may have; a token with more is no date.</summary>
    private const int LongestToken = 32;

    /// <summary>The length of the buffer: a run about to be cut, and one more token.</summary>
    public const int Capacity = Longest + LongestToken;

    private readonly Span<Lexeme> _lexemes = buffer;
    private int _count;

    public bool HasTrigger { get; private set; }

    public readonly bool IsEmpty => _count == 0;

    /// <summary>Whether it is to be cut: there may be no room for another token.</summary>
    public readonly bool IsFull => _count > Longest;

    /// <summary>Whether it ends with "a.m." or "p.m.": the stop may have been taken for the end of a sentence.</summary>
    public readonly bool EndsWithMeridiem => _count > 0 && _lexemes[_count - 1].Kind == LexemeKind.Meridiem;

    public readonly ReadOnlySpan<Lexeme> Lexemes => _lexemes[.._count];

    public void Add(in Lexeme lexeme)
    {
        if (_count == _lexemes.Length) return;
        HasTrigger |= IsTrigger(lexeme);
        _lexemes[_count++] = lexeme;
    }

    // Some words lead a double life: "Christmas" is a word of holidays only, and yet an expression.
    public void Trigger() => HasTrigger = true;

    public void Clear() => (_count, HasTrigger) = (0, false);

    // A number alone is a year or nothing; others need a mark or a word of time beside them.
    private readonly bool IsTrigger(in Lexeme lexeme) => lexeme.Kind switch
    {
        LexemeKind.Digits => lexeme.Length is 4 or 8
            || lexeme.Glued && _count > 0 && _lexemes[_count - 1].Kind is LexemeKind.Hyphen or LexemeKind.Apostrophe or LexemeKind.Fiscal,
        LexemeKind.Slash or LexemeKind.Colon => true,
        var kind => kind >= LexemeKind.FirstTrigger,
    };
}
