namespace TextAnalysis;

/// <summary>Who has the floor.</summary>
/// <param name="Speaker">Whoever was quoted last; null for nobody.</param>
/// <param name="Pronoun">The pronoun that took them up there; -1 where they were named or described.</param>
internal readonly record struct Floor(Entity? Speaker, int Pronoun)
{
    /// <summary>The gender that the pronoun tells.</summary>
    public Gender Gender(QuoteContext context) =>
        context.Words[Pronoun] == KnownWords.He ? TextAnalysis.Gender.Male : context.Words[Pronoun] == KnownWords.She ? TextAnalysis.Gender.Female : TextAnalysis.Gender.Unknown;

    public static Floor Nobody => new(null, -1);
}
