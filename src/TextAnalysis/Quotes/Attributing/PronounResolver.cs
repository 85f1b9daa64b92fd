namespace TextAnalysis;

/// <summary>
/// Resolves a speaker's pronoun to a person or organisation named before it, by gender and number and then by salience. Gives
/// null where two are as likely, rather than a guess.
/// </summary>
internal sealed class PronounResolver(QuoteContext context, Salience salience)
{
    private const float LeastShare = 0.5f;
    private const float LeastSalience = 0.3f;
    private const float LeastShareOfSubject = 0.6f;
    private const float SubjectSalience = 1.9f;

    // Whoever was quoted last is the likeliest one to be quoted again.
    private const float LastSpeakerFactor = 3f;

    // "He added" says that it is still the same one.
    private const float GoingOnFactor = 5.5f;

    /// <summary>Gives the entity that a pronoun stands for, and the share of all salience that is its own.</summary>
    /// <param name="pronoun">The pronoun's token.</param>
    /// <param name="cue">The reporting verb's token.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="floor">Whoever was quoted last.</param>
    public (Entity? Entity, float Confidence) Resolve(int pronoun, int cue, QuoteDraft quote, Floor floor)
    {
        var word = context.Words[pronoun];
        if (word == KnownWords.He) return Best(pronoun, cue, EntityKind.Person, Gender.Male, quote, floor);
        if (word == KnownWords.She) return Best(pronoun, cue, EntityKind.Person, Gender.Female, quote, floor);
        if (word != KnownWords.It) return (null, 0);
        // "It" is empty too often: an organisation that speaks already, or the subject of the clause or sentence before.
        if (floor.Speaker is { Kind: EntityKind.Organization }) return Best(pronoun, cue, EntityKind.Organization, Gender.Unknown, quote, floor);
        var (entity, share, weight) = salience.Best(pronoun, EntityKind.Organization, Gender.Unknown, quote, floor, LastSpeakerFactor);
        return share >= LeastShareOfSubject && weight >= SubjectSalience ? (entity, share) : (null, 0);
    }

    /// <summary>The same for words that stand for somebody as a pronoun does: <c>the 64-year-old</c>.</summary>
    public (Entity? Entity, float Confidence) Best(
        int token, int cue, EntityKind kind, Gender gender, QuoteDraft quote, Floor floor, float leastShare = LeastShare, Func<Entity, bool>? mayBe = null)
    {
        var factor = KnownWords.GoingOn.AsSpan().Contains(context.Words[cue]) ? GoingOnFactor : LastSpeakerFactor;
        var (entity, share, weight) = salience.Best(token, kind, gender, quote, floor, factor, mayBe);
        return share >= leastShare && weight >= LeastSalience ? (entity, share) : (null, 0);
    }
}
