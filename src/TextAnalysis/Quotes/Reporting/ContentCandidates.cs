namespace TextAnalysis;

/// <summary>
/// What a cue may report: stretches before it, behind it, or both, each from a possible start to a possible end. Starts, ends
/// and pairs of them have features of their own, so that a model's score of a stretch is the sum of the three.
/// </summary>
internal sealed class ContentCandidates
{
    private const int MostLeftStarts = 8;
    private const int MostLeftEnds = 5;
    private const int MostRightStarts = 12;
    private const int MostRightEnds = 20;

    private readonly ContentFeatures _features;
    private readonly List<int> _leftStarts = [];
    private readonly List<int> _leftEnds = [];
    private readonly List<int> _rightStarts = [];
    private readonly List<int> _rightEnds = [];
    private readonly List<int> _resumptions = [];
    private QuoteContext _context = null!;
    private CueToken _cue;
    private NounPhrase? _source;

    /// <summary>Where the next paragraph begins if its words are led up to: nothing that is reported lies on both sides.</summary>
    private int _setOff;

    public ContentCandidates() => _features = new ContentFeatures();

    /// <summary>Stretches before the cue.</summary>
    public List<ContentPair> Left { get; } = [];

    /// <summary>Stretches behind the cue.</summary>
    public List<ContentPair> Right { get; } = [];

    /// <summary>Stretches behind the cue that go on with one before it.</summary>
    public List<ContentPair> Resumed { get; } = [];

    /// <summary>Starts and ends, and after them the layouts, each a slice of the features.</summary>
    public List<FeatureSlice> Components { get; } = [];

    public HashedFeatures Features => _features.List;

    /// <summary>Collects what speaks for words before, behind or around the cue; the words themselves come with <see cref="CollectPairs"/>.</summary>
    public void CollectLayouts(QuoteContext context, CueToken cue, NounPhrase? source, int[] strongCuesBefore)
    {
        (_context, _cue, _source) = (context, cue, source);
        Left.Clear();
        Right.Clear();
        Resumed.Clear();
        Components.Clear();
        _features.Begin(context, cue, source, strongCuesBefore);
        for (var layout = 0u; layout < 3; layout++)
        {
            var start = Features.Count;
            _features.Layout(layout);
            Components.Add(new FeatureSlice(start, Features.Count));
        }
    }

    /// <summary>Collects the stretches of words.</summary>
    public void CollectPairs()
    {
        var (first, end) = _context.FrameOf(_cue.Token);
        FindLeft(_context, _cue.Token, first, _source);
        FindRight(_context, _cue.Token, end);
        Pairs(Left, _leftStarts, _leftEnds, ContentSide.Left);
        Pairs(Right, _rightStarts, _rightEnds, ContentSide.Right);
        Pairs(Resumed, _resumptions, _rightEnds, ContentSide.Resumed);
    }

    private void Pairs(List<ContentPair> pairs, List<int> starts, List<int> ends, ContentSide side)
    {
        if (starts.Count == 0 || ends.Count == 0) return;
        var firstStart = Components.Count;
        foreach (var start in starts)
        {
            var from = Features.Count;
            _features.Start(side, start);
            Components.Add(new FeatureSlice(from, Features.Count));
        }
        var firstEnd = Components.Count;
        foreach (var end in ends)
        {
            var from = Features.Count;
            _features.End(side, end);
            Components.Add(new FeatureSlice(from, Features.Count));
        }
        for (var i = 0; i < starts.Count; i++)
        {
            for (var j = 0; j < ends.Count; j++)
            {
                if (ends[j] <= starts[i] || starts[i] < _setOff && ends[j] > _setOff) continue;
                var from = Features.Count;
                _features.Pair(side, starts[i], ends[j]);
                pairs.Add(new ContentPair(starts[i], ends[j], firstStart + i, firstEnd + j, new FeatureSlice(from, Features.Count)));
            }
        }
    }

    private void FindLeft(QuoteContext context, int c, int a, NounPhrase? source)
    {
        _leftStarts.Clear();
        _leftEnds.Clear();
        for (var e = c; e > a && _leftEnds.Count < MostLeftEnds; e--)
        {
            if (context.IsInside(e)) continue;
            var tag = context.Tag(e);
            if (context.ClosesBefore(e) || tag is PennTag.Comma or PennTag.Colon || source is { } s && s.FirstToken == e || e == c && source is null)
                _leftEnds.Add(e);
        }
        var before = context.ClosesBefore(a) && context.ParagraphAt[context.SentenceAt[a]] == context.ParagraphAt[context.SentenceAt[a - 1]];
        if (before) _leftEnds.Add(a);
        if (_leftEnds.Count == 0) return;

        AddStart(a);
        if (before) AddStart(a - 1);
        for (var p = c - 1; p > a && _leftStarts.Count < MostLeftStarts; p--)
        {
            if (context.IsInside(p)) { p = Math.Max(a + 1, context.Quoted[context.QuotedAt[p]].FirstToken + 1); continue; }
            if (context.Opens(p) || context.Tag(p - 1) is PennTag.Comma or PennTag.CC or PennTag.Colon) AddStart(p);
        }

        void AddStart(int p)
        {
            if (context.QuotedAt[p] is var q and >= 0) p = context.Quoted[q].FirstToken;
            if (!_leftStarts.Contains(p)) _leftStarts.Add(p);
        }
    }

    private void FindRight(QuoteContext context, int c, int b)
    {
        _rightStarts.Clear();
        _rightEnds.Clear();
        _resumptions.Clear();
        for (var p = c + 1; p < b; p++)
        {
            if (context.IsInside(p)) { p = context.Quoted[context.QuotedAt[p]].EndToken - 1; continue; }
            var far = p - c > 14;
            var strong = context.Opens(p) || context.Words[p] == KnownWords.That;
            if (!strong && (far || !MayStart(context, p, c))) continue;
            if (_rightStarts.Count < MostRightStarts) _rightStarts.Add(p);
            if (context.Tag(p - 1) is PennTag.Comma or PennTag.Colon && _resumptions.Count < 3) _resumptions.Add(p);
        }
        // "He wrote on Sunday:" and the words in the next paragraph.
        var next = BlockQuoteFinder.IsSetOff(context.Document, b) ? b + 1 : b;
        _setOff = next < context.Count && context.Opens(next) && context.Tag(b - 1) == PennTag.Colon ? next : int.MaxValue;
        if (_setOff == next) _rightStarts.Add(next);
        if (_rightStarts.Count == 0) return;

        var furthest = b;
        for (var p = _rightStarts[0] + 1; p < b && _rightEnds.Count < MostRightEnds; p++)
        {
            if (context.IsInside(p)) { p = Math.Max(p, context.Quoted[context.QuotedAt[p]].EndToken - 1); continue; }
            if (context.ClosesBefore(p) || MayEnd(context.Tag(p), context.Tag(p + 1))) _rightEnds.Add(p);
        }
        if (_rightStarts[^1] >= b) furthest = _rightStarts[^1] + 1;
        // A quote that begins in the sentence may end far behind it.
        if (context.QuotedAt[furthest - 1] is var q and >= 0) furthest = context.Quoted[q].EndToken;
        _rightEnds.Add(furthest);
    }

    private static bool MayStart(QuoteContext context, int p, int c)
    {
        if (p == c + 1) return true;
        if (context.Tag(p) is PennTag.Comma or PennTag.Colon or PennTag.FullStop or PennTag.POS) return false;
        if (context.Tag(p) is PennTag.TO or PennTag.WP or PennTag.WRB) return true;
        return context.Tag(p - 1) is PennTag.Comma or PennTag.Colon or PennTag.RB or PennTag.RP or PennTag.NN or PennTag.NNS or PennTag.NNP
            or PennTag.NNPS or PennTag.PRP or PennTag.CD or PennTag.IN or PennTag.TO or PennTag.VBN or PennTag.VBG or PennTag.ClosingBracket;
    }

    private static bool MayEnd(PennTag tag, PennTag next) =>
        tag is PennTag.Comma or PennTag.Colon or PennTag.CC or PennTag.FullStop or PennTag.WRB or PennTag.WDT or PennTag.OpeningBracket
        || tag is PennTag.IN && next is not PennTag.None || tag is PennTag.VBG or PennTag.TO;
}
