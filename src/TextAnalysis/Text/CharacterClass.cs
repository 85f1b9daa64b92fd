namespace TextAnalysis;

/// <summary>What a UTF-16 code unit is to the tokeniser.</summary>
[Flags]
internal enum CharacterClass : byte
{
    /// <summary>Any other mark; a token by itself.</summary>
    Mark = 0,

    /// <summary>White space and invisible marks between words.</summary>
    Space = 1,

    /// <summary>A letter or what combines with one.</summary>
    Letter = 2,

    /// <summary>Upper or title case; only beside <see cref="Letter"/>.</summary>
    Upper = 4,

    /// <summary>A digit, or a sign for a number such as ½.</summary>
    Digit = 8,

    /// <summary>A mark that ends sentences.</summary>
    Terminator = 16,

    /// <summary>A quotation mark or apostrophe.</summary>
    Quote = 32,

    /// <summary>A symbol by its Unicode category.</summary>
    Symbol = 64,

    /// <summary>Half of a pair; what it is depends on the other half.</summary>
    Surrogate = 128,

    /// <summary>What words and numbers are made of.</summary>
    Word = Letter | Digit,
}
