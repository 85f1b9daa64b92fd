namespace TextAnalysis;

/// <summary>What a token is made of; a lexical class, known before any grammar.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, possibly with inner marks: <c>Kyiv</c>, <c>U.S.</c>, <c>o'clock</c>.</summary>
    Word,

    /// <summary>The split-off part of a contraction or possessive: <c>'s</c>, <c>n't</c>, <c>'ll</c>.</summary>
    Clitic,

    /// <summary>Digits with their inner marks: <c>1,200</c>, <c>3.5</c>, <c>8:30</c>, <c>20th</c>.</summary>
    Number,

    /// <summary>A mark that ends a sentence: <c>.</c> <c>?</c> <c>!</c> <c>…</c>.</summary>
    Terminator,

    /// <summary>An opening, closing or undirected quotation mark.</summary>
    QuotationMark,

    /// <summary>Any other punctuation mark.</summary>
    Punctuation,

    /// <summary>A currency, mathematical or other symbol, an emoji sequence.</summary>
    Symbol,

    /// <summary>A URL or bare web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A user handle: <c>@name</c>.</summary>
    Handle,

    /// <summary>A hashtag: <c>#topic</c>.</summary>
    Hashtag,
}
