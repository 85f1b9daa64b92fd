namespace TextAnalysis;

/// <summary>
/// Pairs a document's quotation marks of every style, in one pass: apostrophes told apart, quotes inside quotes, quotes
/// that go on in the next paragraph behind a new opening mark, marks that are missing or turned the wrong way.
/// </summary>
internal ref struct QuotationMarkPairer
{
    private readonly Document _document;
    private readonly CueLexicon _cues;
    private readonly List<QuotedSpan> _spans;
    private OpenMark _double;
    private OpenMark _single;
    private int _paragraphStart;
    private int _paragraphEnd;

    private QuotationMarkPairer(Document document, CueLexicon cues)
    {
        _document = document;
        _cues = cues;
        _spans = [];
        _double = _single = OpenMark.None;
    }

    /// <summary>Gives the outermost quoted spans, in text order.</summary>
    public static List<QuotedSpan> Pair(Document document, CueLexicon cues)
    {
        var pairer = new QuotationMarkPairer(document, cues);
        var paragraphs = document.Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
            pairer.Paragraph(paragraphs[i], i + 1 < paragraphs.Length ? document.Sentences[paragraphs[i + 1].FirstSentence].FirstToken : -1);
        return BlockQuoteFinder.Insert(document, cues, pairer._spans);
    }

    private void Paragraph(Paragraph paragraph, int nextParagraph)
    {
        _paragraphStart = _document.Sentences[paragraph.FirstSentence].FirstToken;
        _paragraphEnd = _document.Sentences[paragraph.EndSentence - 1].EndToken;
        var balanced = IsBalanced();
        for (var i = _paragraphStart; i < _paragraphEnd; i++)
        {
            if (!QuotationMark.MayBe(_document.Tokens[i])) continue;
            var mark = new QuotationMark(_document, i);
            ref var open = ref mark.IsSingle ? ref _single : ref _double;
            switch (mark.Role(open.IsOpen, open.IsLow))
            {
                case MarkRole.Open: Open(ref open, i, mark, balanced); break;
                case MarkRole.Close: Close(ref open, i, mark.IsSingle); break;
                case MarkRole.WeakClose: open.WeakClose = i; break;
                default: break;
            }
        }
        EndOfParagraph(ref _single, nextParagraph, isSingle: true);
        EndOfParagraph(ref _double, nextParagraph, isSingle: false);
    }

    // Whether directed double marks open as often as they close, so that a second opening mark is a quote inside a quote.
    private readonly bool IsBalanced()
    {
        var depth = 0;
        for (var i = _paragraphStart; i < _paragraphEnd; i++)
        {
            if (_document.Tokens[i].Kind != TokenKind.QuotationMark) continue;
            var c = _document.Text[_document.Tokens[i].Start];
            depth += c is '“' or '«' ? 1 : c is '”' or '»' ? -1 : 0;
        }
        return depth == 0;
    }

    private void Open(ref OpenMark open, int i, QuotationMark mark, bool balanced)
    {
        if (open.IsOpen)
        {
            // The mark that reopens a quote of more than one paragraph.
            if (i == _paragraphStart && open.Token < _paragraphStart) { open.Paragraph = _paragraphStart; return; }
            if (!mark.IsSingle && mark.IsDirected && balanced && open.Paragraph == _paragraphStart) { open.Depth++; return; }
            if (open.WeakClose > 0) Add(open.Token, open.WeakClose + 1, mark.IsSingle, isRecovered: false);
            else if (!mark.IsSingle) Recover(open.Token, i);
        }
        open = new OpenMark(i, mark.IsLow, _paragraphStart);
    }

    private void Close(ref OpenMark open, int i, bool isSingle)
    {
        if (open.IsOpen)
        {
            if (open.Depth > 0) { open.Depth--; return; }
            Add(open.Token, i + 1, isSingle, isRecovered: false);
            open = OpenMark.None;
            return;
        }
        if (isSingle || i == _paragraphStart || _document.Tokens[i - 1].Kind is not (TokenKind.Terminator or TokenKind.Punctuation)) return;
        // A closing mark whose opening mark is missing: the quote begins with the paragraph, or with its own sentence.
        var start = _spans.Count > 0 && _spans[^1].EndToken > _paragraphStart ? SentenceStart(i) : _paragraphStart;
        if (_spans.Count > 0) start = Math.Max(start, _spans[^1].EndToken);
        if (i > start) Add(start, i + 1, isSingle, isRecovered: true);
    }

    private void EndOfParagraph(ref OpenMark open, int nextParagraph, bool isSingle)
    {
        if (!open.IsOpen) return;
        open.Depth = 0;
        if (open.WeakClose > 0 && open.Token >= _paragraphStart)
        {
            Add(open.Token, open.WeakClose + 1, isSingle, isRecovered: false);
            open = OpenMark.None;
            return;
        }
        var startsParagraph = open.Token == _paragraphStart || open.Token < _paragraphStart || !isSingle;
        if (startsParagraph && nextParagraph >= 0 && _document.Tokens[nextParagraph].Kind == TokenKind.QuotationMark)
        {
            var next = new QuotationMark(_document, nextParagraph);
            if (next.IsSingle == isSingle && next.Role(isOpen: false, openIsLow: false) == MarkRole.Open) return;
        }
        if (!isSingle) Recover(open.Token, _paragraphEnd);
        open = OpenMark.None;
    }

    /// <summary>Closes a quote that has no closing mark: before the words that report it, or where it must have ended at the latest.</summary>
    private readonly void Recover(int open, int limit)
    {
        var end = NarrationFinder.Find(_document, _cues, Math.Max(open + 2, _paragraphStart), limit);
        if (end < 0)
        {
            end = limit;
            if (end < _paragraphEnd && SentenceStart(end) is var start && start > open + 1) end = start;
        }
        if (end > open + 1) Add(open, end, isSingle: false, isRecovered: true);
    }

    private readonly int SentenceStart(int token)
    {
        var sentences = _document.Sentences;
        int low = 0, high = sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].FirstToken <= token) low = middle; else high = middle - 1;
        }
        return sentences[low].FirstToken;
    }

    private readonly void Add(int first, int end, bool isSingle, bool isRecovered)
    {
        // A quote around others, as ‘…’ around “…” in British papers, takes them in.
        while (_spans.Count > 0 && _spans[^1].FirstToken >= first) _spans.RemoveAt(_spans.Count - 1);
        if (_spans.Count > 0 && _spans[^1].EndToken > first) return;
        // One inside a quote that is still open is not an outermost one; it goes when that one closes, and stays if none does.
        _spans.Add(new QuotedSpan(first, end, isSingle, isRecovered));
    }

    private struct OpenMark(int token, bool isLow, int paragraph)
    {
        public readonly int Token = token;
        public readonly bool IsLow = isLow;
        public int WeakClose;
        public int Depth;

        // The start of the last paragraph that opened it or opened it again.
        public int Paragraph = paragraph;

        public static OpenMark None => new(-1, false, -1);

        public readonly bool IsOpen => Token >= 0;
    }
}
