using System.Buffers;

namespace TextAnalysis;

/// <summary>
/// The lexemes of a stretch of text without a foreign word. The first ones lie in the caller's buffer;
/// a longer run, as a table of numbers makes one, borrows from the pool.
/// </summary>
internal ref struct LexemeRun(Span<Lexeme> buffer)
{
    private Span<Lexeme> _lexemes = buffer;
    private Lexeme[]? _rented;
    private int _count;

    public bool HasTrigger { get; private set; }

    public readonly bool IsEmpty => _count == 0;

    /// <summary>Whether it ends with "a.m." or "p.m.": the stop may have been taken for the end of a sentence.</summary>
    public readonly bool EndsWithMeridiem => _count > 0 && _lexemes[_count - 1].Kind == LexemeKind.Meridiem;

    public readonly ReadOnlySpan<Lexeme> Lexemes => _lexemes[.._count];

    public void Add(in Lexeme lexeme)
    {
        if (_count == _lexemes.Length) Grow();
        _lexemes[_count++] = lexeme;
        HasTrigger |= lexeme.Kind >= LexemeKind.FirstTrigger;
    }

    // Some words lead a double life: "Christmas" is a word of holidays only, and yet an expression.
    public void Trigger() => HasTrigger = true;

    public void Clear() => (_count, HasTrigger) = (0, false);

    public readonly void Release()
    {
        if (_rented is not null) ArrayPool<Lexeme>.Shared.Return(_rented);
    }

    private void Grow()
    {
        var larger = ArrayPool<Lexeme>.Shared.Rent(_lexemes.Length * 2);
        _lexemes.CopyTo(larger);
        if (_rented is not null) ArrayPool<Lexeme>.Shared.Return(_rented);
        _rented = larger;
        _lexemes = larger;
    }
}
