namespace TextAnalysis;

/// <summary>The features of the starts, ends and stretches that a cue may report.</summary>
internal sealed class ContentFeatures
{
    private QuoteContext _context = null!;
    private int[] _strongCuesBefore = [];
    private CueToken _cue;
    private NounPhrase? _source;
    private int _first;
    private int _end;
    private uint _word;

    public HashedFeatures List { get; } = new();

    public void Begin(QuoteContext context, CueToken cue, NounPhrase? source, int[] strongCuesBefore)
    {
        _context = context;
        _cue = cue;
        _source = source;
        _strongCuesBefore = strongCuesBefore;
        (_first, _end) = context.FrameOf(cue.Token);
        _word = cue.Key;
        List.Clear();
    }

    /// <summary>What speaks for words before the cue (0), behind it (1) or both (2), against nothing reported.</summary>
    public void Layout(uint layout)
    {
        var c = _cue.Token;
        var f = List;
        var side = SourceSide();
        var kind = _source is { } s ? 1 + (uint)s.Kind : 0;
        var previous = Tag(c - 1);
        var next = Tag(c + 1);
        var marks = (_context.ClosesBefore(c) ? 1u : 0) | (_context.Opens(c + 1) || _context.Opens(c + 2) ? 2u : 0)
            | (_source is { } p && _context.ClosesBefore(p.FirstToken) ? 4u : 0) | (_context.ClosesBefore(_first) ? 8u : 0)
            | (QuotedAfter(c) ? 16u : 0) | (QuotedBefore(c) ? 32u : 0);
        var t = 40 + layout * 40;
        f.Add(t, 0);
        f.Add(t + 1, _word);
        f.Add(t + 2, Tag(c), previous, next);
        f.Add(t + 3, Word(c - 1), Word(c + 1));
        f.Add(t + 4, _word, side);
        f.Add(t + 5, _word, next);
        f.Add(t + 6, _word, Word(c + 1));
        f.Add(t + 7, _word, previous);
        f.Add(t + 8, side, kind, marks);
        f.Add(t + 9, _word, marks);
        f.Add(t + 10, (uint)_cue.Strength, side, marks);
        f.Add(t + 11, (uint)_cue.Strength, kind, next);
        f.Add(t + 12, Word(c - 1));
        f.Add(t + 13, Word(c + 1));
        f.Add(t + 14, Word(c - 1), Word(c - 2));
        f.Add(t + 15, Word(c + 1), Word(c + 2));
        f.Add(t + 16, SourceCandidates.Bucket(c - _first), side, next);
        f.Add(t + 17, SourceCandidates.Bucket(_end - c), side, next);
        f.Add(t + 18, _source is { } source ? _context.Words[source.Head] : 0, side);
        f.Add(t + 19, next, Tag(c + 2), Tag(c + 3));
        f.Add(t + 20, previous, Tag(c - 2), Tag(c - 3));
        f.Add(t + 21, (uint)Math.Min(2, _context.FiniteVerbs(c + 1, _end)), (uint)_cue.Strength, side);
        f.Add(t + 22, (uint)Math.Min(2, _context.FiniteVerbs(_first, c)), Tag(c), side);
        f.Add(t + 23, _word, ThatFollows() ? 1u : 0);
        f.Add(t + 24, (uint)_cue.Strength, ThatFollows() ? 1u : 0, next);
        f.Add(t + 25, Word(_first), side);
        f.Add(t + 26, (uint)_cue.Strength);
        f.Add(t + 27, Tag(c), SourceGap());
        f.Add(t + 28, _word, Tag(c));
        f.Add(t + 29, StrongCues(_first, c), StrongCues(c + 1, _end), (uint)_cue.Strength);
    }

    public void Start(ContentSide side, int p)
    {
        var f = List;
        var t = 200 + (uint)side * 30;
        var c = _cue.Token;
        var opens = _context.Opens(p) ? 1u : 0;
        f.Add(t, WordAt(p));
        f.Add(t + 1, WordAt(p - 1));
        f.Add(t + 2, Tag(p - 1), Tag(p));
        f.Add(t + 3, Tag(p), Tag(p + 1));
        f.Add(t + 4, Tag(p - 1), Tag(p), Tag(p + 1));
        if (side == ContentSide.Left)
        {
            f.Add(t + 5, p <= _first ? 1u : 0, opens);
            f.Add(t + 6, SourceCandidates.Bucket(p - _first), opens);
            f.Add(t + 7, (uint)Math.Min(2, _context.FiniteVerbs(_first, p)), Tag(p - 1));
            f.Add(t + 8, StrongCues(_first, p), Tag(p - 1));
            f.Add(t + 9, WordAt(p - 1), WordAt(p));
            return;
        }
        var path = SourceCandidates.TagPath(_context, c + 1, p);
        f.Add(t + 5, path);
        f.Add(t + 6, path, _word);
        f.Add(t + 7, path, Tag(p));
        f.Add(t + 8, SourceCandidates.Bucket(p - c - 1), opens);
        f.Add(t + 9, _word, opens, SourceCandidates.Bucket(p - c - 1));
        f.Add(t + 10, _word, WordAt(p));
        f.Add(t + 11, AfterSource(p), Tag(p - 1), opens);
        f.Add(t + 12, AfterSource(p), Tag(p), SourceCandidates.Bucket(p - c - 1));
        f.Add(t + 13, WordAt(p - 1), WordAt(p));
        f.Add(t + 14, (uint)Math.Min(2, _context.FiniteVerbs(c + 1, p)), opens);
        f.Add(t + 15, ThatBetween(c + 1, p), WordAt(p) == KnownWords.That ? 1u : 0, Tag(p - 1));
        f.Add(t + 16, QuotedBetween(c + 1, p), opens);
        f.Add(t + 17, _word, Tag(p));
    }

    public void End(ContentSide side, int e)
    {
        var f = List;
        var t = 300 + (uint)side * 30;
        var c = _cue.Token;
        var closes = _context.ClosesBefore(e) ? 1u : 0;
        var isEnd = e >= _end ? 1u : 0;
        f.Add(t, WordAt(e));
        f.Add(t + 1, Tag(e - 1), Tag(e), Tag(e + 1));
        f.Add(t + 2, Tag(e), Tag(e + 1), Tag(e + 2));
        f.Add(t + 3, WordAt(e), WordAt(e + 1));
        f.Add(t + 4, closes, Tag(e));
        f.Add(t + 5, WordAt(e - 1));
        if (side == ContentSide.Left)
        {
            var path = SourceCandidates.TagPath(_context, e, c);
            var source = SourceRelation(e);
            f.Add(t + 6, path);
            f.Add(t + 7, source, closes, Tag(e));
            f.Add(t + 8, source, _word);
            f.Add(t + 9, path, closes);
            f.Add(t + 10, (uint)Math.Min(2, _context.FiniteVerbs(e, c)), source);
            f.Add(t + 11, SourceCandidates.Bucket(c - e), source);
            f.Add(t + 12, QuotedBetween(e, c), closes);
            return;
        }
        var verbsAfter = (uint)Math.Min(2, _context.FiniteVerbs(e, _end));
        var remaining = SourceCandidates.Bucket(_end - e);
        f.Add(t + 6, isEnd, closes, _word);
        f.Add(t + 7, remaining, Tag(e));
        f.Add(t + 8, verbsAfter, Tag(e), Tag(e + 1));
        f.Add(t + 9, verbsAfter, WordAt(e));
        f.Add(t + 10, QuotedBetween(e, _end), isEnd, closes);
        f.Add(t + 11, StrongCues(e, _end), Tag(e), Tag(e + 1));
        f.Add(t + 12, StrongCues(e, _end), isEnd);
        f.Add(t + 13, WordAt(e + 1), Tag(e));
        f.Add(t + 14, WordAt(e + 1), Tag(e), Tag(e + 2));
        f.Add(t + 15, WordAt(e), Tag(e + 1), verbsAfter);
        f.Add(t + 16, isEnd, Tag(c), SourceSide());
        f.Add(t + 17, NextCueGap(e), Tag(e));
    }

    public void Pair(ContentSide side, int s, int e)
    {
        var f = List;
        var t = 400 + (uint)side * 20;
        var verbs = (uint)Math.Min(2, _context.FiniteVerbs(s, e));
        var opens = _context.Opens(s) ? 1u : 0;
        var closes = _context.ClosesBefore(e) ? 1u : 0;
        var one = opens == 1 && closes == 1 && _context.QuotedAt[s] == _context.QuotedAt[e - 1] ? 1u : 0;
        var length = SourceCandidates.Bucket(e - s);
        var isEnd = e >= _end ? 1u : 0;
        f.Add(t, length, verbs);
        f.Add(t + 1, opens | closes << 1 | one << 2, QuotedBetween(s, e));
        f.Add(t + 2, verbs, _word, opens);
        f.Add(t + 3, verbs, Tag(s), Tag(s + 1));
        f.Add(t + 4, StrongCues(s, e), one, opens);
        f.Add(t + 5, verbs, Tag(e), Tag(e + 1));
        f.Add(t + 6, opens | one << 1, Tag(e), isEnd);
        f.Add(t + 7, length, isEnd, one);
        f.Add(t + 8, verbs, WordAt(e), isEnd);
        f.Add(t + 9, _word, one, isEnd);
    }

    private uint Tag(int token) => token >= _first && token < _end ? (uint)_context.Tag(token) : token < _first ? 60u : 61u;

    private uint Word(int token) => _context.Word(token, _first, _end);

    // Unlike Word, looks beyond the sentence: a quoted part may lie there.
    private uint WordAt(int token) => _context.Word(token, 0, _context.Count);

    private uint SourceSide() => _source is not { } s ? 0u : s.EndToken <= _cue.Token ? 1u : 2u;

    private uint SourceGap() => _source is not { } s ? 20u
        : s.EndToken <= _cue.Token ? SourceCandidates.Bucket(_cue.Token - s.EndToken) : 11 + Math.Min(4, SourceCandidates.Bucket(s.FirstToken - _cue.Token));

    private uint AfterSource(int p) => _source is not { } s ? 0u : s.FirstToken < _cue.Token ? 1u
        : p < s.EndToken ? 2u : p == s.EndToken ? 3u : p == s.EndToken + 1 ? 4u : 5u;

    private uint SourceRelation(int e)
    {
        if (_source is not { } s) return 0;
        if (s.FirstToken > _cue.Token) return e == _cue.Token ? 1u : e + 1 == _cue.Token ? 2u : 3u;
        return e == s.FirstToken ? 4u : e + 1 == s.FirstToken ? 5u : e > s.FirstToken ? 6u : s.FirstToken - e < 4 ? 7u : 8u;
    }

    private uint StrongCues(int first, int end)
    {
        first = Math.Min(first, _context.Count);
        return end > first ? (uint)Math.Min(2, _strongCuesBefore[end] - _strongCuesBefore[first]) : 0;
    }

    private uint NextCueGap(int e)
    {
        for (var i = e; i < Math.Min(e + 6, _end); i++)
            if (_strongCuesBefore[i + 1] > _strongCuesBefore[i]) return (uint)(1 + i - e);
        return 0;
    }

    private bool ThatFollows() => ThatBetween(_cue.Token + 1, Math.Min(_cue.Token + 7, _end)) != 0;

    private uint ThatBetween(int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + 14); i++)
            if (_context.Words[i] == KnownWords.That) return 1;
        return 0;
    }

    private bool QuotedAfter(int c) => QuotedBetween(c + 1, _end) != 0;

    private bool QuotedBefore(int c) => QuotedBetween(_first, c) != 0;

    // 0: no quoted span between; 1: one that begins there; 2: one that only reaches into the stretch.
    private uint QuotedBetween(int first, int end)
    {
        var quoted = _context.QuotedBetween(first, end);
        return quoted < 0 ? 0u : _context.Quoted[quoted].FirstToken >= first ? 1u : 2u;
    }
}
