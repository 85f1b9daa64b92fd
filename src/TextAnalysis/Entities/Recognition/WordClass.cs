namespace TextAnalysis;

/// <summary>What a token may do in or between names; the model's label transitions are conditioned on it.</summary>
internal enum WordClass : byte
{
    /// <summary>Outside of the sentence.</summary>
    Boundary,

    /// <summary>A word in lower case that is none of the classes below.</summary>
    Lower,

    /// <summary>Capitalised: <c>Kyiv</c>.</summary>
    Capitalized,

    /// <summary>Capitals only, two or more: <c>NATO</c>, <c>U.S.</c>.</summary>
    AllCapitals,

    /// <summary>One capital, with or without a full stop: <c>J.</c>.</summary>
    Initial,

    /// <summary>Capitals inside: <c>McCain</c>, <c>iPhone</c>.</summary>
    MixedCase,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A hyphen or dash.</summary>
    Hyphen,

    /// <summary>Any mark that is none of the others.</summary>
    Punctuation,

    /// <summary>Comma.</summary>
    Comma,

    /// <summary><c>'s</c> and the like.</summary>
    Clitic,

    /// <summary><c>of</c>, <c>for</c>.</summary>
    Of,

    /// <summary><c>and</c>, <c>&amp;</c>.</summary>
    And,

    /// <summary><c>the</c>.</summary>
    The,

    /// <summary>A particle of foreign names: <c>de</c>, <c>bin</c>, <c>van</c>.</summary>
    Particle,

    /// <summary><c>in</c>, <c>on</c>, <c>to</c>, <c>at</c>: they join <c>Human Rights in China</c>, but seldom names.</summary>
    Preposition,
}
