namespace TextAnalysis.Training;

/// <summary>The treebanks to learn from, their labels, and their words by frequency.</summary>
internal sealed class TaggerCorpus
{
    private readonly Dictionary<(PartOfSpeech, PennTag), int> _labelIndex;

    public TaggerCorpus(IEnumerable<ConlluSentence> sentences)
    {
        Sentences = [.. sentences];
        Labels = [.. Sentences.SelectMany(s => s.Tokens).CountBy(t => (t.PartOfSpeech, t.PennTag))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(TaggerRows.Labels).Select(pair => pair.Key)];
        _labelIndex = Labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

        var words = Sentences.SelectMany(s => s.Tokens.Select(t => s.Text[t.Start..t.End])).ToList();
        var counts = words.CountBy(TaggerLexicon.HashOf).ToDictionary();
        var ranked = words.DistinctBy(TaggerLexicon.HashOf).Select(word => (Word: word, Count: counts[TaggerLexicon.HashOf(word)]))
            .Where(pair => pair.Count > 1).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Word, StringComparer.Ordinal)
            .Take(TaggerRows.CenterWords - 1).ToList();
        RankedWords = [.. ranked.Select(pair => pair.Word)];
        RankCounts = [0, .. ranked.Select(pair => pair.Count)];
    }

    public IReadOnlyList<ConlluSentence> Sentences { get; }

    /// <summary>The pairs of tags that the model tells apart, most frequent first; the few beyond are not learnt.</summary>
    public IReadOnlyList<(PartOfSpeech Universal, PennTag Penn)> Labels { get; }

    /// <summary>The words that have rows of their own, most frequent first.</summary>
    public IReadOnlyList<string> RankedWords { get; }

    /// <summary>How often the word of each rank occurs; rank 0 is none.</summary>
    public IReadOnlyList<int> RankCounts { get; }

    /// <summary>The token's label, or -1.</summary>
    public int LabelOf(Token token) => _labelIndex.GetValueOrDefault((token.PartOfSpeech, token.PennTag), -1);
}
