namespace TextAnalysis;

/// <summary>What every part of the search for quotes asks of a document, computed once: word hashes, quoted spans, sentences.</summary>
internal sealed class QuoteContext
{
    private const int FrameBefore = 150;
    private const int FrameBehind = 250;

    private readonly int[] _finiteVerbsBefore;
    private readonly int[] _nextQuoted;
    private readonly int[] _starts;
    private readonly PennTag[] _tags;
    private List<InterviewTurn>? _turns;

    public QuoteContext(Document document, CueLexicon cues)
    {
        Document = document;
        Quoted = QuotationMarkPairer.Pair(document, cues);
        var count = document.Tokens.Length;
        Words = new uint[count + 1];
        QuotedAt = new int[count + 1];
        SentenceAt = new int[count + 1];
        _finiteVerbsBefore = new int[count + 1];
        QuotedAt.AsSpan().Fill(-1);
        SentenceAt[count] = document.Sentences.Length;
        for (var i = 0; i < document.Sentences.Length; i++)
            SentenceAt.AsSpan(document.Sentences[i].FirstToken, document.Sentences[i].TokenCount).Fill(i);
        for (var i = 0; i < Quoted.Count; i++) QuotedAt.AsSpan(Quoted[i].FirstToken, Quoted[i].Length).Fill(i);
        for (var i = 0; i < count; i++) Words[i] = WordHash.Of(document.TextOf(document.Tokens[i]));
        _tags = ReportTags.Of(this, cues);
        for (var i = 0; i < count; i++) _finiteVerbsBefore[i + 1] = _finiteVerbsBefore[i] + (IsFinite(_tags[i]) ? 1 : 0);
        _nextQuoted = new int[count + 1];
        _nextQuoted[count] = Quoted.Count;
        for (var i = count - 1; i >= 0; i--) _nextQuoted[i] = QuotedAt[i] >= 0 ? QuotedAt[i] : _nextQuoted[i + 1];
        ParagraphAt = new int[document.Sentences.Length + 1];
        _starts = new int[document.Sentences.Length];
        for (var i = 0; i < _starts.Length; i++) _starts[i] = document.Sentences[i].FirstToken;
        foreach (var paragraph in document.Paragraphs) _starts[paragraph.FirstSentence] = BehindDateline(paragraph);
        for (var i = 0; i < document.Paragraphs.Length; i++)
            ParagraphAt.AsSpan(document.Paragraphs[i].FirstSentence, document.Paragraphs[i].EndSentence - document.Paragraphs[i].FirstSentence).Fill(i);
        ParagraphAt[^1] = document.Paragraphs.Length;
    }

    public Document Document { get; }

    /// <summary>The outermost quoted spans, in text order.</summary>
    public List<QuotedSpan> Quoted { get; }

    /// <summary>For each token the hash of its lower-case form; one more for the end of the text.</summary>
    public uint[] Words { get; }

    /// <summary>For each token the index of the quoted span that holds it, or -1.</summary>
    public int[] QuotedAt { get; }

    /// <summary>For each token the index of its sentence.</summary>
    public int[] SentenceAt { get; }

    /// <summary>For each sentence the index of its paragraph.</summary>
    public int[] ParagraphAt { get; }

    /// <summary>The turns of an interview or transcript, in text order; none in most articles.</summary>
    public List<InterviewTurn> Turns => _turns ??= TurnFinder.Find(this);

    public int Count => Document.Tokens.Length;

    /// <summary>The token's tag, where a report tells another than the tagger that one; none outside of the text.</summary>
    public PennTag Tag(int token) => (uint)token < (uint)_tags.Length ? _tags[token] : PennTag.None;

    /// <summary>Whether the tag is that of a verb with a subject of its own.</summary>
    public static bool IsFinite(PennTag tag) => tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;

    /// <summary>The token's hash; 0 outside of the sentence range given.</summary>
    public uint Word(int token, int first, int end) => token >= first && token < end ? Words[token] : token < first ? 1u : 2u;

    /// <summary>How many finite verbs stand from one token up to another.</summary>
    public int FiniteVerbs(int first, int end) => end > first ? _finiteVerbsBefore[end] - _finiteVerbsBefore[first] : 0;

    /// <summary>Whether the token is one of a double or single quotation mark.</summary>
    public bool IsMark(int token) => (uint)token < (uint)Count && Document.Tokens[token].Kind == TokenKind.QuotationMark;

    /// <summary>Whether a quoted span begins here.</summary>
    public bool Opens(int token) => (uint)token < (uint)Count && QuotedAt[token] is var q and >= 0 && Quoted[q].FirstToken == token;

    /// <summary>Whether a quoted span ends just before this token.</summary>
    public bool ClosesBefore(int token) => token > 0 && token <= Count && QuotedAt[token - 1] is var q and >= 0 && Quoted[q].EndToken == token;

    /// <summary>Whether the place before this token lies inside of a quoted span.</summary>
    public bool IsInside(int token) =>
        token > 0 && token < Count && QuotedAt[token] is var q and >= 0 && Quoted[q].FirstToken < token;

    /// <summary>The first quoted span that reaches into a stretch of tokens, or -1.</summary>
    public int QuotedBetween(int first, int end) =>
        first < end && _nextQuoted[first] is var q && q < Quoted.Count && Quoted[q].FirstToken < end ? q : -1;

    /// <summary>
    /// The sentence of a token, or of an endless one as much as a reader would relate to the token: so the work that a cue
    /// makes is bounded. A dateline is no part of it.
    /// </summary>
    public (int First, int End) FrameOf(int token)
    {
        var sentence = SentenceOf(token);
        return (Math.Min(Math.Max(StartOf(token), token - FrameBefore), token), Math.Min(sentence.EndToken, token + FrameBehind));
    }

    /// <summary>The first token of a token's sentence, behind a dateline.</summary>
    public int StartOf(int token) => _starts[SentenceAt[token]];

    public Sentence SentenceOf(int token) => Document.Sentences[SentenceAt[token]];

    private int BehindDateline(Paragraph paragraph)
    {
        var sentence = Document.Sentences[paragraph.FirstSentence];
        var end = paragraph.Span.Start + Dateline.LengthIn(paragraph.Span.In(Document.Text));
        var first = sentence.FirstToken;
        while (first + 1 < sentence.EndToken && Document.Tokens[first].Start < end) first++;
        return first;
    }
}
