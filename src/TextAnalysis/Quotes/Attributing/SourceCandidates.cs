namespace TextAnalysis;

/// <summary>The noun phrases around a cue that may name the speaker, each with its features.</summary>
internal sealed class SourceCandidates
{
    private const int MostBefore = 7;
    private const int MostAfter = 4;
    private const int MostPassed = 40;

    private readonly HashedFeatures _features = new();
    private readonly List<NounPhrase> _sentence = [];
    private readonly List<int> _ends = [];
    private int _sentenceIndex = -1;
    private QuoteContext? _context;

    /// <summary>The candidates; the last stands for a speaker that is not named in the sentence.</summary>
    public List<NounPhrase> Phrases { get; } = [];

    public int Count => _ends.Count;

    public ReadOnlySpan<uint> FeaturesOf(int candidate) =>
        _features.Slice(candidate == 0 ? 0 : _ends[candidate - 1], _ends[candidate]);

    public void Collect(QuoteContext context, CueToken cue)
    {
        var c = cue.Token;
        var sentence = context.SentenceOf(c);
        if (_context != context || _sentenceIndex != context.SentenceAt[c])
        {
            _context = context;
            _sentenceIndex = context.SentenceAt[c];
            NounPhraseChunker.Chunk(context, sentence.FirstToken, sentence.EndToken, _sentence);
        }
        _features.Clear();
        _ends.Clear();
        Phrases.Clear();
        var after = FirstBehind(c);
        var rank = 0;
        for (var i = after - 1; i >= Math.Max(0, after - MostPassed) && rank < MostBefore; i--) Add(context, cue, _sentence[i], rank, ref rank, 0, i == 0);
        rank = 0;
        for (var i = after; i < Math.Min(_sentence.Count, after + MostPassed) && rank < MostAfter; i++)
            if (_sentence[i].FirstToken > c) Add(context, cue, _sentence[i], rank, ref rank, 1, i == 0);
        AddNone(context, cue, sentence);
    }

    private int FirstBehind(int cue)
    {
        int low = 0, high = _sentence.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentence[middle].EndToken <= cue) low = middle + 1; else high = middle;
        }
        return low;
    }

    private void Add(QuoteContext context, CueToken cue, NounPhrase phrase, int position, ref int rank, uint side, bool isFirst)
    {
        if (context.QuotedAt[phrase.Head] >= 0) return;
        rank++;
        Phrases.Add(phrase);
        var c = cue.Token;
        var words = context.Words;
        var w = cue.Key;
        var kind = (uint)phrase.Kind;
        var near = (uint)position;
        var (gapStart, gapEnd) = side == 0 ? (phrase.EndToken, c) : (c + 1, phrase.FirstToken);
        var path = TagPath(context, gapStart, gapEnd);
        var gap = Bucket(gapEnd - gapStart);
        var sentence = context.SentenceOf(c);
        var before = context.Word(phrase.FirstToken - 1, sentence.FirstToken, sentence.EndToken);
        var next = context.Word(phrase.EndToken, sentence.FirstToken, sentence.EndToken);
        var beforeTag = (uint)context.Tag(phrase.FirstToken - 1);
        var nextTag = (uint)context.Tag(phrase.EndToken);
        var marks = (context.ClosesBefore(phrase.FirstToken) ? 1u : 0) | (context.ClosesBefore(c) ? 2u : 0) | (context.Opens(c + 1) ? 4u : 0)
            | (context.Tag(c - 1) == PennTag.Comma ? 8u : 0) | (context.Tag(phrase.FirstToken - 1) == PennTag.Comma ? 16u : 0);
        var verbs = (uint)Math.Min(2, context.FiniteVerbs(gapStart, gapEnd));
        var f = _features;
        var s = side + 2;
        f.Add(1, s, near);
        f.Add(2, s, kind, near);
        f.Add(3, s, path);
        f.Add(4, s, path, kind);
        f.Add(5, s, w, near);
        f.Add(6, s, w, before);
        f.Add(7, s, beforeTag, nextTag);
        f.Add(8, s, words[phrase.Head]);
        f.Add(9, s, gap, verbs);
        f.Add(10, s, before, near);
        f.Add(11, s, next, near);
        f.Add(12, s, kind, isFirst ? 1u : 0);
        f.Add(13, s, marks);
        f.Add(14, s, (uint)context.Tag(c) * 64 + (uint)context.Tag(c - 1), near);
        f.Add(15, s, (uint)cue.Strength, kind);
        f.Add(16, s, words[phrase.FirstToken]);
        f.Add(17, s, path, w);
        f.Add(18, s, (uint)context.Tag(c + 1), near);
        f.Add(19, s, (uint)context.Tag(phrase.Head), beforeTag);
        f.Add(20, s, marks, near);
        f.Add(21, s, next, kind);
        f.Add(22, s, context.Word(c - 1, sentence.FirstToken, sentence.EndToken), near);
        f.Add(23, s, words[phrase.Head], near);
        f.Add(24, s, w, kind);
        _ends.Add(f.Count);
    }

    private void AddNone(QuoteContext context, CueToken cue, Sentence sentence)
    {
        var c = cue.Token;
        Phrases.Add(default);
        var f = _features;
        f.Add(31, cue.Key);
        f.Add(32, cue.Key, (uint)context.Tag(c));
        f.Add(33, (uint)context.Tag(c), (uint)context.Tag(c - 1), (uint)context.Tag(c + 1));
        f.Add(34, context.Word(c - 1, sentence.FirstToken, sentence.EndToken));
        f.Add(35, context.Word(c + 1, sentence.FirstToken, sentence.EndToken));
        f.Add(36, (uint)Math.Min(3, c - sentence.FirstToken), (uint)context.Tag(c));
        f.Add(37, (uint)Math.Min(4, Phrases.Count), (uint)context.Tag(c));
        f.Add(38, (uint)cue.Strength);
        _ends.Add(f.Count);
    }

    /// <summary>A hash of the tags from one token up to another; long stretches count by their two ends.</summary>
    internal static uint TagPath(QuoteContext context, int first, int end)
    {
        var hash = (uint)Math.Min(8, Math.Max(0, end - first));
        for (var i = first; i < end; i++)
        {
            if (i == first + 3 && end - i > 2) i = end - 2;
            hash = HashedFeatures.Mix(hash, (uint)context.Tag(i));
        }
        return hash;
    }

    internal static uint Bucket(int length) => length switch
    {
        <= 4 => (uint)Math.Max(0, length),
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 20 => 8,
        <= 30 => 9,
        _ => 10,
    };
}
