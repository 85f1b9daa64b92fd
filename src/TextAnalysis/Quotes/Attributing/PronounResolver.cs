namespace TextAnalysis;

/// <summary>
/// Resolves a speaker's pronoun to a person or organisation named before it: by gender and number, then by how recently, how
/// prominently and how often the text names each. Gives null where two are as likely, rather than a guess.
/// </summary>
internal sealed class PronounResolver(QuoteContext context, SpeakerMentions mentions)
{
    private const int FurthestSentence = 8;
    private const int MostMentions = 60;
    private const float Decay = 0.62f;
    private const float LeastShare = 0.55f;
    private const float LeastSalience = 0.3f;

    // Whoever was quoted last is the likeliest one to be quoted again.
    private const float LastSpeakerFactor = 2.5f;

    // "He added" says that it is still the same one.
    private const float GoingOnFactor = 5.5f;

    /// <summary>Gives the entity that a pronoun stands for, and the share of all salience that is its own.</summary>
    /// <param name="pronoun">The pronoun's token.</param>
    /// <param name="cue">The reporting verb's token.</param>
    /// <param name="lastSpeaker">Whoever was quoted last; null for nobody.</param>
    public (Entity? Entity, float Confidence) Resolve(int pronoun, int cue, Entity? lastSpeaker)
    {
        var factor = KnownWords.GoingOn.AsSpan().Contains(context.Words[cue]) ? GoingOnFactor : LastSpeakerFactor;
        var word = context.Words[pronoun];
        if (word == KnownWords.He) return Best(pronoun, EntityKind.Person, Gender.Male, lastSpeaker, factor);
        if (word == KnownWords.She) return Best(pronoun, EntityKind.Person, Gender.Female, lastSpeaker, factor);
        // Nothing but an organisation that speaks already: "it" is empty too often.
        return word == KnownWords.It && lastSpeaker is { Kind: EntityKind.Organization } ? Best(pronoun, EntityKind.Organization, Gender.Unknown, lastSpeaker, factor) : (null, 0);
    }

    private (Entity? Entity, float Confidence) Best(int pronoun, EntityKind kind, Gender gender, Entity? lastSpeaker, float factor)
    {
        var sentence = context.SentenceAt[pronoun];
        var salience = new Dictionary<Entity, float>();
        var from = mentions.CountBefore(pronoun) - 1;
        for (var i = from; i >= Math.Max(0, from - MostMentions); i--)
        {
            var (index, first, end) = mentions.InOrder[i];
            var entity = mentions.Entities[index];
            var distance = sentence - context.SentenceAt[first];
            if (distance > FurthestSentence) break;
            if (entity.Kind != kind || gender != Gender.Unknown && entity.Gender != Gender.Unknown && entity.Gender != gender) continue;
            var weight = MathF.Pow(Decay, distance) * Prominence(first, end);
            if (gender != Gender.Unknown && entity.Gender == Gender.Unknown) weight *= 0.4f;
            salience[entity] = salience.GetValueOrDefault(entity) + weight;
        }
        if (lastSpeaker is not null && salience.TryGetValue(lastSpeaker, out var before)) salience[lastSpeaker] = before * factor + 0.3f;

        Entity? best = null;
        float most = 0, sum = 0;
        foreach (var entity in mentions.Entities)
        {
            if (!salience.TryGetValue(entity, out var value)) continue;
            sum += value;
            if (value > most) (best, most) = (entity, value);
        }
        var share = sum > 0 ? most / sum : 0;
        return share >= LeastShare && most >= LeastSalience ? (best, share) : (null, 0);
    }

    // Subjects are taken up by pronouns more often than objects; possessors and names inside of quotes less often.
    private float Prominence(int first, int end)
    {
        if (context.QuotedAt[first] >= 0) return 0.3f;
        var next = context.Tag(end);
        if (next == PennTag.POS) return 0.6f;
        var isSubject = next is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD || first == context.SentenceOf(first).FirstToken;
        return isSubject ? 1.6f : context.Tag(first - 1) is PennTag.IN or PennTag.TO ? 0.7f : 1f;
    }
}
