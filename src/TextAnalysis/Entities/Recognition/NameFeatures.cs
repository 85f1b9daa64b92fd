using System.Runtime.InteropServices;

namespace TextAnalysis;

/// <summary>
/// The features of the name model, as hashes. The trainer and the recogniser both get them here, so they cannot differ.
/// A token's features are those of the words around it (<see cref="AddWord"/>), of its run of capitals
/// (<see cref="AddRun"/>) and its own (<see cref="AddToken"/>).
/// </summary>
internal sealed partial class NameFeatures
{
    /// <summary>How far around a token words are looked at.</summary>
    public const int Window = 2;

    private const ulong OutsideOfSentence = 99;

    private readonly Document _document;
    private readonly Token[] _tokens;
    private readonly DocumentWords _words;
    private readonly NameRegions _regions;
    private readonly DocumentEvidence _evidence;
    private readonly AcronymStretches _acronyms;
    private readonly ClusterTree _clusters;
    private readonly HashedLexicon _phrases;
    private readonly int[] _sentenceStarts;
    private readonly int[] _sentenceEnds;

    public NameFeatures(Document document, NameModel model)
    {
        _document = document;
        _tokens = ImmutableCollectionsMarshal.AsArray(document.Tokens)!;
        _clusters = model.Clusters;
        _phrases = model.Phrases;
        _words = new DocumentWords(document, model.Words);
        _regions = new NameRegions(_words, document.Sentences, document.Tokens.Length);
        _evidence = new DocumentEvidence(document, _words, _regions);
        _acronyms = new AcronymStretches(document, _words, _regions);
        _sentenceStarts = new int[document.Tokens.Length];
        _sentenceEnds = new int[document.Tokens.Length];
        _matchEnds = new int[document.Tokens.Length];
        _matchBits = new uint[document.Tokens.Length];
        foreach (var sentence in document.Sentences)
        {
            _sentenceStarts.AsSpan(sentence.FirstToken, sentence.TokenCount).Fill(sentence.FirstToken);
            _sentenceEnds.AsSpan(sentence.FirstToken, sentence.TokenCount).Fill(sentence.EndToken);
        }
    }

    public DocumentWords Words => _words;

    public NameRegions Regions => _regions;

    /// <summary>The number of the form that stands so far from a token, within its sentence.</summary>
    public int FormAt(int token, int offset)
    {
        var i = token + offset;
        return i < _sentenceStarts[token] || i >= _sentenceEnds[token] ? DocumentWords.Boundary : _words.FormOf(i);
    }

    /// <summary>Adds all features of a token.</summary>
    public void AddAll(int token, FeatureList to)
    {
        for (var offset = -Window; offset <= Window; offset++) AddWord(FormAt(token, offset), offset, to);
        if (_regions.RunOf(token) is var run && run >= 0) AddRun(run, to);
        AddToken(token, to);
    }

    /// <summary>Adds the features that a word has for the token it is so far from.</summary>
    public void AddWord(int formNumber, int offset, FeatureList to)
    {
        ref readonly var form = ref _words.Forms[formNumber];
        var at = (uint)(offset + Window) << 8;
        to.Add(at | 1, form.Key);
        to.Add(at | 2, form.Shape);
        to.Add(at | 3, form.Facts.Names, (ulong)form.Class);
        AddClusters(at | 4, form.Facts.Cluster, to);
        if (formNumber == DocumentWords.Boundary || Math.Abs(offset) == 2) return;
        var word = _document.Text.AsSpan(form.Start, form.Length);
        to.Add(at | 8, NameHash.Folded(word[^Math.Min(3, word.Length)..]));
        if (offset != 0) return;
        to.Add(at | 9, form.Exact);
        to.Add(at | 10, (ulong)form.Class);
        for (var n = 2; n <= 4 && n < word.Length; n++)
        {
            to.Add(at | (uint)(10 + n), NameHash.Folded(word[..n]));
            to.Add(at | (uint)(14 + n), NameHash.Folded(word[^n..]));
        }
    }

    /// <summary>Adds the features that all tokens of a run of capitals have alike.</summary>
    public void AddRun(int runNumber, FeatureList to)
    {
        const uint at = 8 << 8;
        var run = _regions.Runs[runNumber];
        ref readonly var first = ref _words[run.First];
        ref readonly var last = ref _words[run.End - 1];
        var length = (ulong)Math.Min(run.Length, 6);
        ref readonly var before = ref _words.Forms[FormAt(run.First, -1)];
        ref readonly var after = ref _words.Forms[FormAt(run.End - 1, 1)];
        to.Add(at | 1, length);
        to.Add(at | 2, first.Key);
        to.Add(at | 3, last.Key);
        AddClusters(at | 4, last.Facts.Cluster, to);
        AddClusters(at | 8, first.Facts.Cluster, to);
        to.Add(at | 12, before.Key);
        AddClusters(at | 13, before.Facts.Cluster, to);
        to.Add(at | 17, after.Key);
        AddClusters(at | 18, after.Facts.Cluster, to);
        to.Add(at | 22, _words.Forms[FormAt(run.First, -2)].Key, before.Key);
        to.Add(at | 23, after.Key, _words.Forms[FormAt(run.End - 1, 2)].Key);
        to.Add(at | 24, before.Key, after.Key);
        to.Add(at | 25, NameHash.Append(first.Facts.Names, last.Facts.Names), length);
        if (_evidence.HasAcronym(_document, _words, run)) to.Add(at | 26, length);
        AddPhrase(at | 27, run, to);
    }

    /// <summary>Adds a token's own features.</summary>
    public void AddToken(int token, FeatureList to)
    {
        const uint at = 9 << 8;
        ref readonly var word = ref _words[token];
        ref readonly var before = ref _words.Forms[FormAt(token, -1)];
        ref readonly var after = ref _words.Forms[FormAt(token, 1)];
        to.Add(at | 1, before.Key, word.Key);
        to.Add(at | 2, word.Key, after.Key);
        to.Add(at | 3, before.Key, after.Key);
        var (b, c, a) = (Level256(before), Level256(word), Level256(after));
        to.Add(at | 4, b, c);
        to.Add(at | 5, c, a);
        to.Add(at | 6, b, a);
        to.Add(at | 7, NameHash.Append(before.Shape, word.Shape), after.Shape);
        var isFirst = before.Class == WordClass.Boundary ? 1UL : 0;
        to.Add(at | 8, isFirst, (ulong)word.Class);
        to.Add(at | 9, isFirst, word.Facts.Names);
        to.Add(at | 10, word.Facts.Names, NameHash.Append(before.Facts.Names, after.Facts.Names));
        AddPositionInRun(token, word, to);
        AddJoint(token, word, to);
        AddAcronym(token, word, to);
        AddPossessive(token, word, to);
        AddEvidence(token, word, to);
        AddPartsOfSpeech(token, to);
        AddMatches(token, to);
    }

    /// <summary>
    /// Adds features of a token that belong to one corpus alone. The trainer gives them to corpora with rules of their own, so
    /// that these rules are learnt apart and left behind; the recogniser never asks for them.
    /// </summary>
    public void AddCorpus(int token, ulong corpus, FeatureList to)
    {
        const uint at = 14 << 8;
        ref readonly var word = ref _words[token];
        to.Add(at | 1, corpus, (ulong)word.Class);
        to.Add(at | 2, corpus, word.Key);
        to.Add(at | 3, corpus, Level256(word));
        to.Add(at | 4, corpus, PartOfSpeechAt(token, 0));
        var number = _regions.RunOf(token);
        if (number < 0) return;
        var run = _regions.Runs[number];
        to.Add(at | 5, corpus, NameHash.Append(Position(token, run), (ulong)Math.Min(run.Length, 6)));
        to.Add(at | 6, corpus, NameHash.Append(Position(token, run), Level256(_words[run.End - 1])));
        to.Add(at | 7, corpus, NameHash.Append(Position(token, run), Level256(_words.Forms[FormAt(run.First, -1)])));
    }

    private void AddPositionInRun(int token, in WordForm word, FeatureList to)
    {
        const uint at = 10 << 8;
        var number = _regions.RunOf(token);
        if (number < 0) return;
        var run = _regions.Runs[number];
        var position = Position(token, run);
        var length = (ulong)Math.Min(run.Length, 6);
        ref readonly var last = ref _words[run.End - 1];
        ref readonly var before = ref _words.Forms[FormAt(run.First, -1)];
        ref readonly var after = ref _words.Forms[FormAt(run.End - 1, 1)];
        to.Add(at | 1, position, length);
        to.Add(at | 2, position, last.Key);
        to.Add(at | 3, position, before.Key);
        to.Add(at | 4, position, after.Key);
        to.Add(at | 5, position, Level256(last));
        to.Add(at | 6, NameHash.Append(position, length), word.Facts.Names);
        to.Add(at | 7, NameHash.Append(position, length), Level256(word));
    }

    private void AddPartsOfSpeech(int token, FeatureList to)
    {
        const uint at = 13 << 8;
        var (before, own, after) = (PartOfSpeechAt(token, -1), PartOfSpeechAt(token, 0), PartOfSpeechAt(token, 1));
        to.Add(at | 1, own, (ulong)_words[token].Class);
        to.Add(at | 2, before, own);
        to.Add(at | 3, own, after);
        to.Add(at | 4, NameHash.Append(before, own), after);
        to.Add(at | 5, PartOfSpeechAt(token, -2), before);
        to.Add(at | 6, after, PartOfSpeechAt(token, 2));
    }

    private ulong PartOfSpeechAt(int token, int offset)
    {
        var i = token + offset;
        return i < _sentenceStarts[token] || i >= _sentenceEnds[token] ? OutsideOfSentence : (ulong)_tokens[i].PartOfSpeech;
    }

    private void AddEvidence(int token, in WordForm word, FeatureList to)
    {
        const uint at = 11 << 8;
        if (!word.IsCapitalized) return;
        var seen = (_evidence.IsSeenInLowerCase(word.KeyId) ? 1UL : 0) | (_evidence.IsSeenCapitalizedInside(word.KeyId) ? 2UL : 0);
        to.Add(at | 1, seen);
        to.Add(at | 2, seen, FormAt(token, -1) == DocumentWords.Boundary ? 1UL : 0);
        if (word.Class == WordClass.AllCapitals && _evidence.IsInitials(_document.Text.AsSpan(word.Start, word.Length))) to.Add(at | 3, 0);
        var own = _regions.RunOf(token);
        foreach (var number in _evidence.RunsWith(word.KeyId))
        {
            if (number < 0 || number == own) continue;
            var run = _regions.Runs[number];
            var start = run.First;
            while (_words[start].KeyId != word.KeyId) start++;
            var position = Position(start, run);
            to.Add(at | 4, position, (ulong)Math.Min(run.Length, 4));
            to.Add(at | 5, _words.Forms[FormAt(run.First, -1)].Key);
            to.Add(at | 6, _words.Forms[FormAt(run.End - 1, 1)].Key);
            to.Add(at | 7, Level256(_words.Forms[FormAt(run.First, -1)]));
            to.Add(at | 8, Level256(_words.Forms[FormAt(run.End - 1, 1)]));
            if (run.Length == 1) continue;
            to.Add(at | 9, position, _words[run.First].Facts.Names);
            to.Add(at | 10, position, _words[run.End - 1].Key);
            to.Add(at | 11, position, Level256(_words[run.End - 1]));
        }
    }

    /// <summary>0: the run's only token; 1: its first; 2: its last; 3: one between.</summary>
    private static ulong Position(int token, CapitalRun run) =>
        run.Length == 1 ? 0UL : token == run.First ? 1UL : token == run.End - 1 ? 2UL : 3UL;

    private ulong Level256(in WordForm word) => word.Facts.Cluster == 0 ? 1000 + (ulong)word.Class : (ulong)_clusters.Of256(word.Facts.Cluster);

    private void AddClusters(uint template, int cluster, FeatureList to)
    {
        if (cluster == 0)
        {
            to.Add(template, ulong.MaxValue);
            return;
        }
        to.Add(template, (ulong)cluster);
        to.Add(template + 1, (ulong)_clusters.Of1024(cluster));
        to.Add(template + 2, (ulong)_clusters.Of256(cluster));
        to.Add(template + 3, (ulong)_clusters.Of64(cluster));
    }
}
