namespace TextAnalysis.Training;

/// <summary>Counts, over annotated articles, which words report speech and how often.</summary>
internal sealed class CueStatistics
{
    private const int LeastCount = 2;
    private const float LeastShare = 0.02f;
    private const int OwnKey = 15;
    private const int LemmaKey = 6;
    private const int EnoughSeen = 40;
    private const float UnseenShare = 0.2f;

    private const uint RareKey = 0x52415245;

    // What these report is a title or a nickname.
    private static readonly HashSet<string> Naming = ["entitle", "title", "name", "dub", "nickname"];

    private readonly Dictionary<string, (int Cues, int All)> _forms = [];
    private readonly Dictionary<string, string> _lemmas;
    private readonly HashSet<string> _reportingLemmas;

    public CueStatistics(IEnumerable<(QuoteContext Context, GoldQuote[] Quotes)> articles, IReadOnlyDictionary<string, string> lemmas)
    {
        _lemmas = new Dictionary<string, string>(lemmas);
        var reporting = ReportingVerbs.Forms();
        _reportingLemmas = [.. reporting.Values];
        foreach (var (form, lemma) in reporting) _lemmas[form] = lemma;
        _lemmas["according"] = "according to";
        foreach (var (context, quotes) in articles)
        {
            for (var i = 0; i < context.Count; i++)
                if (context.QuotedAt[i] < 0) Count(context, i, 0, 1);
            foreach (var quote in quotes)
                if (quote.IsSpeech && AnchorOf(context, quote) is var anchor and >= 0) Count(context, anchor, 1, 0);
        }
    }

    public void Write(PayloadWriter writer)
    {
        var byLemma = new Dictionary<string, (int Cues, int All)>();
        foreach (var (form, (cues, all)) in _forms)
        {
            var lemma = LemmaOf(form);
            var sum = byLemma.GetValueOrDefault(lemma);
            byLemma[lemma] = (sum.Cues + cues, sum.All + all);
        }
        var entries = new SortedDictionary<uint, (byte Strength, uint Key, string Lemma)>();
        foreach (var form in _forms.Keys.Concat(_lemmas.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var lemma = LemmaOf(form);
            if (Naming.Contains(lemma)) continue;
            var (lemmaCues, lemmaAll) = byLemma.GetValueOrDefault(lemma);
            var isKnown = lemmaCues >= LeastCount && (float)lemmaCues / lemmaAll >= LeastShare;
            if (!isKnown && !(_reportingLemmas.Contains(lemma) && lemmaAll < EnoughSeen)) continue;
            var (cues, all) = _forms.GetValueOrDefault(form);
            // A form's own share, held back by its lemma's where it is rare.
            var lemmaShare = isKnown ? (float)lemmaCues / lemmaAll : UnseenShare;
            var share = (cues + 5f * lemmaShare) / (all + 5f);
            if (share < LeastShare) continue;
            var strength = (byte)Math.Clamp((int)MathF.Round(CueLexicon.Strongest * MathF.Sqrt(share)), 0, CueLexicon.Strongest);
            var key = cues >= OwnKey ? WordHash.Of(form) : lemmaCues >= LemmaKey ? HashedFeatures.Mix(WordHash.Of(lemma), RareKey) : RareKey;
            entries.TryAdd(WordHash.Of(form), (strength, key, lemma));
        }
        var names = entries.Values.Select(entry => entry.Lemma).Distinct().Order(StringComparer.Ordinal).ToList();
        writer.Write(entries.Count);
        writer.Write<uint>(entries.Keys.ToArray());
        writer.Write<byte>(entries.Values.Select(entry => entry.Strength).ToArray());
        writer.Write<uint>(entries.Values.Select(entry => entry.Key).ToArray());
        writer.Write<ushort>(entries.Values.Select(entry => (ushort)names.BinarySearch(entry.Lemma, StringComparer.Ordinal)).ToArray());
        writer.Write(names);
    }

    /// <summary>The token that makes the cue one: its last verb, else its last noun, else its last token; -1 for none.</summary>
    public static int AnchorOf(QuoteContext context, GoldQuote quote)
    {
        if (quote.FindCue(context.Document.Text) is not { } span) return -1;
        int verb = -1, noun = -1, last = -1;
        for (var i = FirstTokenAt(context, span.Start); i < context.Count && context.Document.Tokens[i].Start < span.End; i++)
        {
            last = i;
            if (context.Words[i] == KnownWords.According) return i;
            if (context.Tag(i) is PennTag.VB or PennTag.VBD or PennTag.VBG or PennTag.VBN or PennTag.VBP or PennTag.VBZ) verb = i;
            else if (context.Tag(i) is PennTag.NN or PennTag.NNS) noun = i;
        }
        return verb >= 0 ? verb : noun >= 0 ? noun : last;
    }

    public static int FirstTokenAt(QuoteContext context, int offset)
    {
        int low = 0, high = context.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (context.Document.Tokens[middle].End <= offset) low = middle + 1; else high = middle;
        }
        return low;
    }

    private string LemmaOf(string form) => _lemmas.GetValueOrDefault(form, form);

    private void Count(QuoteContext context, int token, int cues, int all)
    {
        var form = context.Document.TextOf(context.Document.Tokens[token]).ToString().ToLowerInvariant().Replace('’', '\'');
        var counts = _forms.GetValueOrDefault(form);
        _forms[form] = (counts.Cues + cues, counts.All + all);
    }
}
