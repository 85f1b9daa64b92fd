namespace TextAnalysis;

/// <summary>A quotation mark and its surroundings: enough to tell what it does.</summary>
internal readonly ref struct QuotationMark
{
    private const string Openers = "“„‟«‘‹‚‛`";
    private const string Closers = "”»’›";

    private readonly Document _document;
    private readonly int _token;
    private readonly char _character;
    private readonly bool _directed;
    private readonly bool _spaceBefore;
    private readonly bool _spaceAfter;

    public QuotationMark(Document document, int token)
    {
        _document = document;
        _token = token;
        var tokens = document.Tokens;
        var mark = tokens[token];
        _character = document.Text[mark.Start];
        _directed = _character is not ('"' or '\'');
        IsSingle = mark.Length == 1 && _character is '\'' or '‘' or '’' or '‚' or '‛' or '`' or '‹' or '›' && mark.Length == 1;
        _spaceBefore = token == 0 || tokens[token - 1].End < mark.Start;
        _spaceAfter = token + 1 >= tokens.Length || tokens[token + 1].Start > mark.End;
    }

    /// <summary>Whether a token may be a quotation mark: a single one may have been taken for an apostrophe.</summary>
    public static bool MayBe(Token token) => token.Kind == TokenKind.QuotationMark || (token.Kind == TokenKind.Clitic && token.Length == 1);

    /// <summary>Whether the mark is a single one, which may as well be an apostrophe.</summary>
    public bool IsSingle { get; }

    /// <summary>The low mark of the Central European style, which “ closes.</summary>
    public bool IsLow => _character is '„' or '‚';

    /// <summary>Whether the mark's form tells its direction.</summary>
    public bool IsDirected => _directed;

    private char Before => _token == 0 ? ' ' : _document.Text[_document.Tokens[_token - 1].End - 1];

    private char After => _token + 1 >= _document.Tokens.Length ? ' ' : _document.Text[_document.Tokens[_token + 1].Start];

    /// <summary>Tells what the mark does.</summary>
    /// <param name="isOpen">Whether a mark of the same family is open here.</param>
    /// <param name="openIsLow">Whether that one is a low mark.</param>
    public MarkRole Role(bool isOpen, bool openIsLow) =>
        IsSingle ? SingleRole(isOpen, openIsLow) : _directed ? DirectedRole(isOpen, openIsLow) : StraightRole(isOpen);

    private MarkRole DirectedRole(bool isOpen, bool openIsLow)
    {
        var opens = Openers.Contains(_character, StringComparison.Ordinal);
        // „So“ and »so«; and marks that were simply turned the wrong way.
        if (opens && isOpen && !_spaceBefore && (openIsLow || _spaceAfter || IsPunctuation(After))) return MarkRole.Close;
        if (!opens && !isOpen && _spaceBefore && !_spaceAfter) return MarkRole.Open;
        return opens ? MarkRole.Open : MarkRole.Close;
    }

    private MarkRole StraightRole(bool isOpen)
    {
        var before = _spaceBefore || Before is '(' or '[' or '—' or '–' or '-' or '‘' or '\'';
        var after = _spaceAfter || IsPunctuation(After);
        if (before && !after) return MarkRole.Open;
        // After a digit it may be the sign for inches.
        if (after && !before) return isOpen || !char.IsAsciiDigit(Before) ? MarkRole.Close : MarkRole.None;
        return isOpen ? MarkRole.Close : MarkRole.Open;
    }

    private MarkRole SingleRole(bool isOpen, bool openIsLow)
    {
        var token = _document.Tokens[_token];
        var before = _spaceBefore || Before is '(' or '[' or '—' or '–' or '"' or '“' or '«';
        if (before && !_spaceAfter && _character is not ('’' or '›')) return MarkRole.Open;
        if (_spaceBefore || !isOpen) return MarkRole.None;
        if (!_spaceAfter && Characters.Is(After, CharacterClass.Word) && !openIsLow) return MarkRole.None;
        return token.Kind == TokenKind.Clitic ? MarkRole.WeakClose : MarkRole.Close;
    }

    private static bool IsPunctuation(char c) => c is ',' or '.' or ';' or ':' or '?' or '!' or ')' or ']' or '…' or '—' or '–' or '-' or '’' or '\'' or '”';
}
