namespace TextAnalysis;

/// <summary>
/// The Penn Treebank tags as the UD English treebanks use them (their XPOS column): finer than
/// <see cref="PartOfSpeech"/>, with tense and form of verbs and number of nouns.
/// </summary>
public enum PennTag : byte
{
    /// <summary>Not tagged.</summary>
    None,

    /// <summary>ADD: an e-mail address, URL or user handle.</summary>
    ADD,

    /// <summary>AFX: an affix that stands alone.</summary>
    AFX,

    /// <summary>CC: a coordinating conjunction.</summary>
    CC,

    /// <summary>CD: a cardinal number.</summary>
    CD,

    /// <summary>DT: a determiner.</summary>
    DT,

    /// <summary>EX: existential <c>there</c>.</summary>
    EX,

    /// <summary>FW: a foreign word.</summary>
    FW,

    /// <summary>GW: a part of a word that was split by mistake.</summary>
    GW,

    /// <summary>HYPH: a hyphen inside a compound.</summary>
    HYPH,

    /// <summary>IN: a preposition or subordinating conjunction.</summary>
    IN,

    /// <summary>JJ: an adjective.</summary>
    JJ,

    /// <summary>JJR: a comparative adjective.</summary>
    JJR,

    /// <summary>JJS: a superlative adjective.</summary>
    JJS,

    /// <summary>LS: the mark of a list item.</summary>
    LS,

    /// <summary>MD: a modal verb.</summary>
    MD,

    /// <summary>NFP: superfluous punctuation, a smiley, a line of marks.</summary>
    NFP,

    /// <summary>NN: a singular or mass noun.</summary>
    NN,

    /// <summary>NNP: a singular proper noun.</summary>
    NNP,

    /// <summary>NNPS: a plural proper noun.</summary>
    NNPS,

    /// <summary>NNS: a plural noun.</summary>
    NNS,

    /// <summary>PDT: a predeterminer, as <c>all</c> in <c>all the votes</c>.</summary>
    PDT,

    /// <summary>POS: the possessive ending.</summary>
    POS,

    /// <summary>PRP: a personal pronoun.</summary>
    PRP,

    /// <summary>PRP$: a possessive pronoun.</summary>
    PRPS,

    /// <summary>RB: an adverb.</summary>
    RB,

    /// <summary>RBR: a comparative adverb.</summary>
    RBR,

    /// <summary>RBS: a superlative adverb.</summary>
    RBS,

    /// <summary>RP: the particle of a phrasal verb.</summary>
    RP,

    /// <summary>SYM: a symbol.</summary>
    SYM,

    /// <summary>TO: <c>to</c> before an infinitive.</summary>
    TO,

    /// <summary>UH: an interjection.</summary>
    UH,

    /// <summary>VB: a verb's base form.</summary>
    VB,

    /// <summary>VBD: a verb's past tense.</summary>
    VBD,

    /// <summary>VBG: a gerund or present participle.</summary>
    VBG,

    /// <summary>VBN: a past participle.</summary>
    VBN,

    /// <summary>VBP: a verb's present tense, other than third person singular.</summary>
    VBP,

    /// <summary>VBZ: a verb's present tense, third person singular.</summary>
    VBZ,

    /// <summary>WDT: <c>which</c>, <c>that</c> and the like as determiners or relatives.</summary>
    WDT,

    /// <summary>WP: <c>who</c>, <c>what</c>.</summary>
    WP,

    /// <summary>WP$: <c>whose</c>.</summary>
    WPS,

    /// <summary>WRB: <c>when</c>, <c>where</c>, <c>how</c>, <c>why</c>.</summary>
    WRB,

    /// <summary>$: a currency sign.</summary>
    Currency,

    /// <summary>``: an opening quotation mark.</summary>
    OpeningQuote,

    /// <summary>'': a closing quotation mark.</summary>
    ClosingQuote,

    /// <summary>-LRB-: an opening bracket.</summary>
    OpeningBracket,

    /// <summary>-RRB-: a closing bracket.</summary>
    ClosingBracket,

    /// <summary>,: a comma.</summary>
    Comma,

    /// <summary>.: a mark that ends a sentence.</summary>
    FullStop,

    /// <summary>:: a colon, semicolon, dash or ellipsis.</summary>
    Colon,
}
