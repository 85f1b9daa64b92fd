namespace TextAnalysis;

/// <summary>
/// The universal part-of-speech tags of Universal Dependencies version 2
/// (<see href="https://universaldependencies.org/u/pos/"/>).
/// </summary>
public enum PartOfSpeech : byte
{
    /// <summary>X: none of the others, or not tagged.</summary>
    Other,

    /// <summary>ADJ.</summary>
    Adjective,

    /// <summary>ADP: prepositions and postpositions.</summary>
    Adposition,

    /// <summary>ADV.</summary>
    Adverb,

    /// <summary>AUX: auxiliaries, modals and the copula.</summary>
    Auxiliary,

    /// <summary>CCONJ.</summary>
    CoordinatingConjunction,

    /// <summary>DET.</summary>
    Determiner,

    /// <summary>INTJ.</summary>
    Interjection,

    /// <summary>NOUN: common nouns.</summary>
    Noun,

    /// <summary>NUM.</summary>
    Numeral,

    /// <summary>PART: the possessive clitic, <c>not</c>, the infinitive's <c>to</c>.</summary>
    Particle,

    /// <summary>PRON.</summary>
    Pronoun,

    /// <summary>PROPN: proper nouns.</summary>
    ProperNoun,

    /// <summary>PUNCT.</summary>
    Punctuation,

    /// <summary>SCONJ.</summary>
    SubordinatingConjunction,

    /// <summary>SYM.</summary>
    Symbol,

    /// <summary>VERB: main verbs.</summary>
    Verb,
}
