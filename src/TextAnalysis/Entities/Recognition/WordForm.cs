namespace TextAnalysis;

/// <summary>What is known of a word form of a document, wherever it stands: computed once, used by all its occurrences.</summary>
/// <param name="Start">Where its first occurrence starts in the text.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Exact">Hash of the form as written.</param>
/// <param name="Key">Hash of the form without case and accents.</param>
/// <param name="Shape">Hash of its pattern of capitals, small letters, digits and marks.</param>
/// <param name="Class">What it may do in a name.</param>
/// <param name="Facts">What the lexicon says of it.</param>
/// <param name="KeyId">Number of its key in the document: forms that differ in case or accents only share it.</param>
internal readonly record struct WordForm(
    int Start, int Length, ulong Exact, ulong Key, ulong Shape, WordClass Class, WordFacts Facts, int KeyId)
{
    /// <summary>Whether it is written as names are: with a capital.</summary>
    public bool IsCapitalized => Class is WordClass.Capitalized or WordClass.AllCapitals or WordClass.Initial or WordClass.MixedCase;

    /// <summary>Whether it may be a name by itself: capitalised, or a name that careless writers leave small.</summary>
    public bool IsNameLike => IsCapitalized || (Class == WordClass.Lower && Facts.Casing == 1);

    /// <summary>Whether it is in lower case and no usual word: the end of <c>Mei-hsiu</c>.</summary>
    public bool IsRareLower => Class == WordClass.Lower && Facts.Casing is 0 or 1;
}
