namespace TextAnalysis;

/// <summary>The features from lists of places and organisations.</summary>
internal sealed partial class NameFeatures
{
    /// <summary>The longest phrase looked up, in tokens.</summary>
    public const int MaxPhrase = 7;

    private readonly int[] _matchEnds;
    private readonly uint[] _matchBits;

    /// <summary>Gives the hash of a phrase of tokens, by which the gazetteer knows it.</summary>
    public static ulong PhraseHash(ulong hash, ulong wordKey) => NameHash.Append(hash, wordKey);

    /// <summary>Adds what the gazetteer says of a whole run.</summary>
    private void AddPhrase(uint template, CapitalRun run, FeatureList to)
    {
        if (run.Length > MaxPhrase) return;
        var hash = 0UL;
        for (var i = run.First; i < run.End; i++) hash = PhraseHash(hash, _words[i].Key);
        var facts = new PhraseFacts(_phrases.Find(hash));
        if (facts.Bits == 0) return;
        to.Add(template, facts.Bits);
        to.Add(template + 1, facts.PlaceRank, facts.OtherPlace);
        to.Add(template + 2, facts.Organization);
    }

    /// <summary>Adds the longest gazetteer phrases that begin at a token or reach over it.</summary>
    private void AddMatches(int token, FeatureList to)
    {
        const uint at = 12 << 8;
        for (var start = Math.Max(_sentenceStarts[token], token - MaxPhrase + 1); start <= token; start++)
        {
            if (!_words[start].IsCapitalized) continue;
            var (end, bits) = LongestMatch(start);
            if (end <= token) continue;
            var facts = new PhraseFacts(bits);
            var run = _regions.RunOf(token) is var number && number >= 0 ? _regions.Runs[number] : default;
            var fits = (run.First == start ? 1UL : 0) | (run.End == end ? 2UL : 0);
            var position = Position(token, new CapitalRun(start, end));
            to.Add(at | 1, NameHash.Append(position, fits), facts.PlaceRank);
            to.Add(at | 2, NameHash.Append(position, fits), facts.OtherPlace);
            to.Add(at | 3, NameHash.Append(position, fits), facts.Organization);
            to.Add(at | 4, position, facts.Bits);
            to.Add(at | 5, position, (ulong)Math.Min(4, end - start));
        }
    }

    private (int End, uint Bits) LongestMatch(int start)
    {
        if (_matchEnds[start] != 0) return (_matchEnds[start], _matchBits[start]);
        var (end, found, hash) = (start, 0u, 0UL);
        var limit = Math.Min(start + MaxPhrase, _sentenceEnds[start]);
        for (var i = start; i < limit; i++)
        {
            ref readonly var word = ref _words[i];
            // A phrase ends with a capitalised word or a number, never with a joining word.
            if (word.Class == WordClass.Lower) break;
            hash = PhraseHash(hash, word.Key);
            if (_phrases.Find(hash) is var bits && bits != 0) (end, found) = (i + 1, bits);
        }
        (_matchEnds[start], _matchBits[start]) = (Math.Max(end, 1), found);
        return (end, found);
    }
}
