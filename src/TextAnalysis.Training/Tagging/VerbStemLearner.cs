namespace TextAnalysis.Training;

/// <summary>Learns which suffixes of verb stems tell what <c>-ed</c> and <c>-ing</c> did to them.</summary>
internal sealed class VerbStemLearner
{
    private readonly Dictionary<string, Dictionary<VerbEnding, int>> _stems = [];

    /// <summary>Adds the verbs of a treebank.</summary>
    public void AddTreebank(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                var token = sentence.Tokens[i];
                if (StemOf(sentence.Text[token.Start..token.End].ToLowerInvariant(), token.PennTag) is { } stem
                    && EndingOf(stem, sentence.Lemmas[i]) is { } ending)
                    Add(stem, ending);
            }
        }
    }

    /// <summary>Adds forms of which just one possible lemma is a word of the vocabulary, where no treebank has them.</summary>
    public void AddVocabulary(IEnumerable<string> words)
    {
        var vocabulary = words.ToHashSet();
        foreach (var word in vocabulary.Where(word => word.All(char.IsAsciiLetterLower)).Order(StringComparer.Ordinal).ToList())
        {
            if (!word.EndsWith("ed", StringComparison.Ordinal) || StemOf(word, PennTag.VBD) is not { Length: > 2 } stem) continue;
            if (_stems.ContainsKey(stem) || !vocabulary.Contains(stem + "ing")) continue;
            string[] lemmas = [stem, stem + "e", stem[..^1]];
            var found = lemmas.Where(lemma => vocabulary.Contains(lemma) && vocabulary.Contains(lemma + "s")).ToArray();
            if (found.Length == 1 && EndingOf(stem, found[0]) is { } ending) Add(stem, ending);
        }
    }

    /// <summary>Gives the entries that <see cref="VerbStems"/> reads: suffixes that change what shorter ones say.</summary>
    public ulong[] Learn()
    {
        var entries = new List<ulong>();
        Learn(_stems.Keys.Order(StringComparer.Ordinal).ToList(), 0, VerbEnding.Plain);
        entries.Sort();
        return [.. entries];

        void Learn(List<string> stems, int length, VerbEnding inherited)
        {
            var ending = Enum.GetValues<VerbEnding>().MaxBy(ending => stems.Count(stem => MostFrequent(stem) == ending));
            if (length > 0 && ending != inherited)
            {
                entries.Add(VerbStems.Suffix(stems[0], length) | (byte)ending);
                inherited = ending;
            }
            if (length == VerbStems.LongestSuffix) return;
            foreach (var group in stems.Where(stem => stem.Length >= length).GroupBy(stem => VerbStems.Suffix(stem, length + 1)))
                Learn([.. group], length + 1, inherited);
        }
    }

    private VerbEnding MostFrequent(string stem) => _stems[stem].MaxBy(pair => (pair.Value, -(int)pair.Key)).Key;

    private void Add(string stem, VerbEnding ending)
    {
        if (!_stems.TryGetValue(stem, out var endings)) _stems[stem] = endings = [];
        endings[ending] = endings.GetValueOrDefault(ending) + 1;
    }

    private static string? StemOf(string form, PennTag tag)
    {
        if (IrregularVerbs.ByForm.ContainsKey(form)) return null;
        var stem = tag switch
        {
            PennTag.VBD or PennTag.VBN when form.EndsWith("ed", StringComparison.Ordinal) => form[..^2],
            PennTag.VBG when form.EndsWith("ing", StringComparison.Ordinal) => form[..^3],
            _ => "",
        };
        // Stems in -e and -i belong to rules: "agre-ed", "tri-ed".
        return stem.Length < 2 || tag != PennTag.VBG && stem[^1] is 'e' or 'i' ? null : stem;
    }

    private static VerbEnding? EndingOf(string stem, string lemma) =>
        lemma == stem ? VerbEnding.Plain
        : lemma == stem + "e" ? VerbEnding.SilentE
        : lemma == stem[..^1] && stem.Length > 2 && stem[^1] == stem[^2] ? VerbEnding.Doubled
        : null;
}
