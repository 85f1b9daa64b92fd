namespace TextAnalysis;

/// <summary>
/// Finds quoted paragraphs that bear no marks: behind a colon that leads up to them (<c>The company said in a statement:</c>) as long
/// as they speak in the first or second person, or set off by <c>&gt;</c>.
/// </summary>
internal static class BlockQuoteFinder
{
    private const int MostParagraphs = 12;

    private static readonly uint[] Writings = WordHash.OfEach("statement letter tweet post email e-mail message memo note reads read");

    /// <summary>Gives the quoted spans with those of block quotes among them, in text order.</summary>
    public static List<QuotedSpan> Insert(Document document, CueLexicon cues, List<QuotedSpan> spans)
    {
        List<QuotedSpan>? all = null;
        var next = 0;
        var paragraphs = document.Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var end = EndOfBlock(document, cues, i, spans, ref next);
            if (end == i) continue;
            var first = document.Sentences[paragraphs[i].FirstSentence].FirstToken;
            if (IsSetOff(document, first)) first++;
            (all ??= [.. spans]).Add(new QuotedSpan(first, document.Sentences[paragraphs[end - 1].EndSentence - 1].EndToken, IsSingle: false, IsRecovered: false));
            i = end - 1;
        }
        all?.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return all ?? spans;
    }

    // Index just past the block's last paragraph; the paragraph itself where no block begins.
    private static int EndOfBlock(Document document, CueLexicon cues, int paragraph, List<QuotedSpan> spans, ref int next)
    {
        var isSetOff = IsSetOff(document, FirstToken(document, paragraph));
        if (!isSetOff && (paragraph == 0 || !LeadsUp(document, cues, paragraph - 1))) return paragraph;
        var end = paragraph;
        while (end < document.Paragraphs.Length && end - paragraph < MostParagraphs)
        {
            var (first, last) = (FirstToken(document, end), document.Sentences[document.Paragraphs[end].EndSentence - 1].EndToken);
            while (next < spans.Count && spans[next].EndToken <= first) next++;
            if (document.Paragraphs[end].IsTitle || next < spans.Count && spans[next].FirstToken < last) break;
            if (isSetOff ? !IsSetOff(document, first) : !SpeaksOfItself(document, first, last)) break;
            end++;
        }
        return end;
    }

    private static int FirstToken(Document document, int paragraph) => document.Sentences[document.Paragraphs[paragraph].FirstSentence].FirstToken;

    /// <summary>Whether the token is the mark that sets a quoted paragraph off in letters and forums.</summary>
    public static bool IsSetOff(Document document, int token) =>
        token + 1 < document.Tokens.Length && document.Tokens[token].Length == 1 && document.Text[document.Tokens[token].Start] == '>';

    private static bool LeadsUp(Document document, CueLexicon cues, int paragraph)
    {
        var sentence = document.Sentences[document.Paragraphs[paragraph].EndSentence - 1];
        if (sentence.TokenCount < 3 || document.Text[document.Tokens[sentence.EndToken - 1].Start] != ':') return false;
        for (var i = sentence.EndToken - 2; i >= Math.Max(sentence.FirstToken, sentence.EndToken - 40); i--)
        {
            var word = WordHash.Of(document.TextOf(document.Tokens[i]));
            if (cues.IsPlainReport(word) || Writings.AsSpan().Contains(word)) return true;
        }
        return false;
    }

    private static bool SpeaksOfItself(Document document, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (OwnPerson.Is(document, i, first)) return true;
        return false;
    }
}
