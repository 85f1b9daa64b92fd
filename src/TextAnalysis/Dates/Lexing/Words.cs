namespace TextAnalysis;

/// <summary>Values of words that the grammar asks for by name; all others are numbers.</summary>
internal static class Words
{
    // Articles and demonstratives.
    public const int The = 0, A = 1, This = 2, That = 3;

    // Prepositions.
    public const int Of = 0, In = 1, At = 2, On = 3, From = 4, To = 5, Before = 6, After = 7, Between = 8, Per = 9;

    // Relative adjectives: the direction they look in.
    public const int Last = 0, Past = 1, Previous = 2, Recent = 3, Current = 4, Latest = 5, Next = 6, Coming = 7,
        Following = 8, Same = 9, Whole = 10, Corresponding = 11, Additional = 12;

    // Positions within a period.
    public const int Early = 0, Late = 1, Mid = 2, Earlier = 3, Later = 4, Start = 5, Middle = 6, End = 7, Sometime = 8, Beyond = 9;

    // Shifts.
    public const int Ago = 0, EarlierThan = 1, LaterThan = 2, Hence = 3;

    // Quantifiers: the number they stand for, or vague.
    public const int Vague = -1;

    // Reference words.
    public const int PastReference = 0, PresentReference = 1, FutureReference = 2;

    // Period nouns.
    public const int Period = 0, Time = 1, Moment = 2;
}
