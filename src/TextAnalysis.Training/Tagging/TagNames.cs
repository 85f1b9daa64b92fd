namespace TextAnalysis.Training;

/// <summary>The treebanks' spelling of the tags.</summary>
internal static class TagNames
{
    private static readonly Dictionary<string, PartOfSpeech> UniversalTags = new()
    {
        ["X"] = PartOfSpeech.Other,
        ["ADJ"] = PartOfSpeech.Adjective,
        ["ADP"] = PartOfSpeech.Adposition,
        ["ADV"] = PartOfSpeech.Adverb,
        ["AUX"] = PartOfSpeech.Auxiliary,
        ["CCONJ"] = PartOfSpeech.CoordinatingConjunction,
        ["DET"] = PartOfSpeech.Determiner,
        ["INTJ"] = PartOfSpeech.Interjection,
        ["NOUN"] = PartOfSpeech.Noun,
        ["NUM"] = PartOfSpeech.Numeral,
        ["PART"] = PartOfSpeech.Particle,
        ["PRON"] = PartOfSpeech.Pronoun,
        ["PROPN"] = PartOfSpeech.ProperNoun,
        ["PUNCT"] = PartOfSpeech.Punctuation,
        ["SCONJ"] = PartOfSpeech.SubordinatingConjunction,
        ["SYM"] = PartOfSpeech.Symbol,
        ["VERB"] = PartOfSpeech.Verb,
    };

    private static readonly Dictionary<string, PennTag> PennTags = new()
    {
        ["PRP$"] = PennTag.PRPS,
        ["WP$"] = PennTag.WPS,
        ["$"] = PennTag.Currency,
        ["``"] = PennTag.OpeningQuote,
        ["''"] = PennTag.ClosingQuote,
        ["-LRB-"] = PennTag.OpeningBracket,
        ["-RRB-"] = PennTag.ClosingBracket,
        [","] = PennTag.Comma,
        ["."] = PennTag.FullStop,
        [":"] = PennTag.Colon,
    };

    public static PartOfSpeech Universal(string tag) => UniversalTags.GetValueOrDefault(tag);

    public static PennTag Penn(string tag) =>
        PennTags.TryGetValue(tag, out var penn) ? penn : Enum.TryParse(tag, out penn) ? penn : PennTag.None;
}
