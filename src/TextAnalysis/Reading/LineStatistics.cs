namespace TextAnalysis;

/// <summary>What can be counted in a line in one pass, by <see cref="LineCounter"/>.</summary>
internal readonly struct LineStatistics
{
    public int Length { get; init; }

    public int Words { get; init; }

    public int CapitalWords { get; init; }

    public int CapsWords { get; init; }

    public int FunctionWords { get; init; }

    public int Digits { get; init; }

    public int Commas { get; init; }

    public int Stops { get; init; }

    public int QuotationMarks { get; init; }

    public int Symbols { get; init; }

    public bool EndsSentence { get; init; }

    public bool EndsInColon { get; init; }

    public bool HasYear { get; init; }

    public LineOpening Opening { get; init; }

    /// <summary>Mean, least and sum of the weights of its words in a <see cref="LineLexicon"/>.</summary>
    public float LexicalMean { get; init; }

    public float LexicalLeast { get; init; }

    public float LexicalSum { get; init; }

    /// <summary>The weights of its first and its last word.</summary>
    public float LexicalFirst { get; init; }

    public float LexicalLast { get; init; }

    /// <summary>The same for lines with the same words, in any case.</summary>
    public int Hash { get; init; }

    /// <summary>
    /// How much running text the line holds, about in words; 0 for headings, menus, names. It asks for no language: what is long,
    /// is not written in capitals and ends like a sentence is running text, and what does not end like one has to be longer.
    /// </summary>
    public int Prose
    {
        get
        {
            const int shortest = 45, longest = 480, charactersPerWord = 6;
            if (Length < (EndsSentence || Stops > 1 ? shortest : 2 * shortest) || 5 * CapitalWords > 3 * Words + 5) return 0;
            return Math.Min(Length, longest) / (EndsSentence || Stops > 1 ? charactersPerWord : 2 * charactersPerWord);
        }
    }

    /// <summary>Whether most of its words are written in capitals.</summary>
    public bool IsInCapitals => 2 * CapsWords > Words;

    /// <summary>The same line as it would be in small letters, with a capital at its start.</summary>
    public LineStatistics InSmallLetters() => this with { CapsWords = 0, CapitalWords = 1 };

    /// <summary>Whether the line is like those of menus and lists.</summary>
    public bool IsShort => Length < 60 && !EndsSentence;
}
