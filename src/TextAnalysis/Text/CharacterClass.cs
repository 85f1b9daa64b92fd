namespace TextAnalysis;

/// <summary>What a UTF-16 code unit is to the tokeniser. Symbols and surrogates have no flag.</summary>
[Flags]
internal enum CharacterClass : byte
{
    /// <summary>A symbol, or half of a surrogate pair: what it is depends on what follows.</summary>
    Symbol = 0,

    /// <summary>A letter or what combines with one.</summary>
    Letter = 1,

    /// <summary>A digit, or a sign for a number such as ½.</summary>
    Digit = 2,

    /// <summary>White space and invisible marks between words.</summary>
    Space = 4,

    /// <summary>What clitics begin with.</summary>
    Apostrophe = 8,

    /// <summary>A mark that is always a token by itself.</summary>
    Plain = 16,

    /// <summary>Upper or title case; only beside <see cref="Letter"/>.</summary>
    Upper = 32,

    /// <summary>A quotation mark or apostrophe.</summary>
    Quote = 64,

    /// <summary>A mark that ends sentences.</summary>
    Terminator = 128,

    /// <summary>What words and numbers are made of.</summary>
    Word = Letter | Digit,
}
