using System.Globalization;

namespace TextAnalysis.Training;

/// <summary>Accuracy of a tagger on gold tokens.</summary>
internal sealed record TaggerEvaluation(
    int Tokens, int Universal, int Penn, int UnknownTokens, int UnknownUniversal, int Verbs, int VerbLemmas)
{
    /// <summary>Tags a treebank and compares.</summary>
    /// <param name="tagger">The tagger.</param>
    /// <param name="treebank">Sentences with gold tags.</param>
    /// <param name="known">Lower-case words of the training data; all others count as unknown.</param>
    public static TaggerEvaluation Of(Tagger tagger, IEnumerable<ConlluSentence> treebank, IReadOnlySet<string> known)
    {
        int count = 0, universal = 0, penn = 0, unknown = 0, unknownUniversal = 0, verbs = 0, lemmas = 0;
        foreach (var sentence in treebank)
        {
            var tokens = Array.ConvertAll(sentence.Tokens, token => new Token(token.Start, token.End, token.Kind));
            tagger.TagSentence(sentence.Text, tokens);
            for (var i = 0; i < tokens.Length; i++)
            {
                var gold = sentence.Tokens[i];
                var right = tokens[i].PartOfSpeech == gold.PartOfSpeech;
                count++;
                if (right) universal++;
                if (tokens[i].PennTag == gold.PennTag) penn++;
                var form = sentence.Text[gold.Start..gold.End];
                if (gold.PartOfSpeech == PartOfSpeech.Verb)
                {
                    verbs++;
                    if (VerbLemmatizer.Lemma(form, tokens[i].PennTag).Equals(sentence.Lemmas[i], StringComparison.OrdinalIgnoreCase)) lemmas++;
                }
                if (known.Contains(form.ToLowerInvariant())) continue;
                unknown++;
                if (right) unknownUniversal++;
            }
        }
        return new TaggerEvaluation(count, universal, penn, unknown, unknownUniversal, verbs, lemmas);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Tokens} tokens: UPOS {100.0 * Universal / Tokens:f2}, XPOS {100.0 * Penn / Tokens:f2}; "
        + $"{UnknownTokens} unknown words: UPOS {100.0 * UnknownUniversal / UnknownTokens:f2}; {Verbs} verbs: lemma {100.0 * VerbLemmas / Verbs:f2}");
}
