using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Reads the expressions of one article, run by run, and keeps what was last spoken of between them.</summary>
internal struct DateRunReader(Document document, ImmutableArray<Entity> entities, DateOnly? published, DateOrder order)
{
    private readonly Document _document = document;
    private readonly ImmutableArray<Entity> _entities = entities;
    private readonly DateOnly? _published = published;
    private DateOrder _order = order;

    // Points are written by people who put the day first, unless the caller says otherwise.
    private readonly DateOrder _orderWithPoints = order == DateOrder.MonthFirst ? order : DateOrder.DayFirst;
    private Sentence _sentence;
    private NamedTime? _namedTime;
    private DateResolver? _resolver;
    private int _lastToken;
    private Tense _lastTense;
    private ImmutableArray<DateMention>.Builder? _mentions;

    public readonly ImmutableArray<DateMention> Mentions => _mentions?.ToImmutable() ?? [];

    /// <param name="sentence">The sentence that begins.</param>
    /// <param name="continues">Whether its first words may belong to the expression that ends the sentence before.</param>
    public void Enter(Sentence sentence, bool continues) =>
        _sentence = continues ? _sentence with { EndToken = sentence.EndToken } : sentence;

    /// <summary>Reads what a run holds, and empties it.</summary>
    public void Read(ref LexemeRun run)
    {
        if (run.HasTrigger) Read(run.Lexemes);
        run.Clear();
    }

    private void Read(ReadOnlySpan<Lexeme> lexemes)
    {
        if (_order == DateOrder.Auto && HasDigitsInOrder(lexemes)) _order = DateOrderFinder.Of(_document, _entities);
        var parser = new DateParser(lexemes, _document.Text, _document.Tokens.AsSpan(), _order, _orderWithPoints);
        for (var i = 0; i < lexemes.Length;)
        {
            if (parser.Expression(i, out var next) is not { } node || next <= i)
            {
                i++;
                continue;
            }
            next = Math.Min(next, lexemes.Length);
            if (!(_namedTime ??= new NamedTime(_document, _entities)).Is(lexemes[i..next], node, _sentence.FirstToken)) Add(node, lexemes[i], lexemes[next - 1]);
            i = next;
        }
    }

    // 3/4, 3-4-2023: only here does the order matter, and most articles have none.
    private static bool HasDigitsInOrder(ReadOnlySpan<Lexeme> lexemes)
    {
        for (var i = 1; i + 1 < lexemes.Length; i++)
        {
            if (lexemes[i].Kind is (LexemeKind.Slash or LexemeKind.Hyphen) && lexemes[i].Glued
                && lexemes[i - 1] is { Kind: LexemeKind.Digits, Length: <= 2 } && lexemes[i + 1].Kind == LexemeKind.Digits) return true;
        }
        return false;
    }

    // "For Wednesday and Thursday": what is told of the first is told of both.
    private readonly bool IsBesideLast(int token) =>
        _lastToken > 0 && token == _lastToken + 2 && _document.Tokens[token - 1].PennTag == PennTag.CC;

    private readonly bool StartsLine(int start)
    {
        var before = _document.Text.AsSpan(0, start).TrimEnd(' ');
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }

    private void Add(TimeNode node, in Lexeme first, in Lexeme last)
    {
        var tense = IsBesideLast(first.Token)
            ? _lastTense : new TenseFinder(_document.Text, _document.Tokens.AsSpan(), _sentence.FirstToken, _sentence.EndToken).Around(first.Token, last.Token);
        (_lastToken, _lastTense) = (last.Token, tense);
        // "2:35 p.m." over an entry of live coverage is of the day of publication, whatever day was spoken of before.
        if (node is ClockNode { Day: null } clock && StartsLine(first.Start)) node = clock with { Day = new DeicticNode(TimeUnit.Day, 0) };
        _resolver ??= new DateResolver(_published);
        var time = _resolver.Resolve(node, tense);
        var span = new TextSpan(first.Start, last.End);
        _mentions ??= ImmutableArray.CreateBuilder<DateMention>();
        _mentions.Add(new DateMention(span, _document.Text[span.Start..span.End], time.Kind, time.Value, time.First, time.Last, time.UtcOffset));
    }
}
