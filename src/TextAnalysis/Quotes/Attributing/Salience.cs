namespace TextAnalysis;

/// <summary>
/// How much each person or organisation is on a reader's mind at a place in the text: by how recently, how prominently and how
/// often it was named, and whether it was the last to speak.
/// </summary>
internal sealed class Salience
{
    private const int FurthestSentence = 8;
    private const int MostMentions = 60;

    // From one sentence to the next.
    private const float Decay = 0.62f;

    // The weight of a mention by what it does in its sentence; the subject of the sentence before is taken up most of all.
    private const float SubjectBefore = 3.2f;

    // "Holt said the dam was safe, but she warned": the sentence's own subject more still.
    private const float SubjectHere = 4f;
    private const float Subject = 1.6f;
    private const float Object = 0.7f;
    private const float Possessor = 0.6f;
    private const float Quoted = 0.3f;

    // Hardly anybody names themselves in their own words.
    private const float OwnWords = 0.5f;

    // Papers introduce people to let them speak.
    private const float Introduced = 2f;

    private const float UnknownGender = 0.4f;
    private const float LastSpeakerBonus = 0.3f;
    private const float Interrupted = 1.5f;
    private const float TakenUp = 1f;

    private readonly QuoteContext _context;
    private readonly SpeakerMentions _mentions;
    private readonly int[] _narrativeBefore;
    private readonly OrderedDictionary<Entity, float> _weights = [];

    public Salience(QuoteContext context, SpeakerMentions mentions)
    {
        _context = context;
        _mentions = mentions;
        // Sentences that are nothing but quoted words do not push anybody out of mind.
        var sentences = context.Document.Sentences;
        _narrativeBefore = new int[sentences.Length + 1];
        for (var i = 0; i < sentences.Length; i++)
        {
            var isQuoted = context.QuotedAt[sentences[i].FirstToken] is var q and >= 0 && context.Quoted[q].EndToken >= sentences[i].EndToken - 1;
            _narrativeBefore[i + 1] = _narrativeBefore[i] + (isQuoted ? 0 : 1);
        }
    }

    /// <summary>Gives the most salient entity at a token, and its share of the salience of all that come into question.</summary>
    /// <param name="token">The token that stands for the entity.</param>
    /// <param name="kind">The kind of entity asked for.</param>
    /// <param name="gender">The gender that the token tells.</param>
    /// <param name="quote">The quote whose speaker is asked for.</param>
    /// <param name="floor">Whoever was quoted last.</param>
    /// <param name="lastSpeakerFactor">How much likelier that makes them.</param>
    /// <param name="mayBe">Whether an entity comes into question; null if all do.</param>
    public (Entity? Entity, float Share, float Weight) Best(
        int token, EntityKind kind, Gender gender, QuoteDraft quote, Floor floor, float lastSpeakerFactor, Func<Entity, bool>? mayBe = null)
    {
        var sentence = _context.SentenceAt[token];
        var otherSubject = false;
        _weights.Clear();
        var from = _mentions.CountBefore(token) - 1;
        for (var i = from; i >= Math.Max(0, from - MostMentions); i--)
        {
            var (index, first, end) = _mentions.InOrder[i];
            var entity = _mentions.Entities[index];
            var distance = _narrativeBefore[sentence] - _narrativeBefore[_context.SentenceAt[first]];
            if (distance > FurthestSentence) break;
            if (entity.Kind != kind || gender != Gender.Unknown && entity.Gender != Gender.Unknown && entity.Gender != gender) continue;
            if (mayBe is not null && !mayBe(entity)) continue;
            var weight = MathF.Pow(Decay, distance) * Prominence(first, end, distance, quote);
            if (gender != Gender.Unknown && entity.Gender == Gender.Unknown) weight *= UnknownGender;
            if (distance == 1 && IsIntroduced(entity, first)) weight *= Introduced;
            _weights[entity] = _weights.GetValueOrDefault(entity) + weight;
            otherSubject |= distance == 1 && entity != floor.Speaker && entity.Gender == gender && _context.QuotedAt[first] < 0 && IsSubject(first, end);
        }
        // A pronoun that was understood is as good as a name.
        if (floor is { Speaker: { } speaker, Pronoun: >= 0 } && speaker.Kind == kind && (gender == Gender.Unknown || floor.Gender(_context) == gender)
            && _narrativeBefore[sentence] - _narrativeBefore[_context.SentenceAt[floor.Pronoun]] is var since and <= FurthestSentence)
            _weights[speaker] = _weights.GetValueOrDefault(speaker) + (MathF.Pow(Decay, since) * TakenUp);
        // Somebody else has taken the floor meanwhile.
        if (otherSubject) lastSpeakerFactor = MathF.Min(lastSpeakerFactor, Interrupted);
        if (floor.Speaker is { } last && _weights.TryGetValue(last, out var before)) _weights[last] = before * lastSpeakerFactor + LastSpeakerBonus;

        Entity? best = null;
        float most = 0, sum = 0;
        foreach (var (entity, value) in _weights)
        {
            sum += value;
            if (value > most) (best, most) = (entity, value);
        }
        return (best, sum > 0 ? most / sum : 0, most);
    }

    private bool IsIntroduced(Entity entity, int first) =>
        entity.Kind == EntityKind.Person && entity.Mentions[0].Span.Start == _context.Document.Tokens[first].Start;

    private float Prominence(int first, int end, int distance, QuoteDraft quote)
    {
        if (_context.QuotedAt[first] >= 0)
        {
            foreach (var part in quote.Parts) if (first >= part.First && first < part.End) return Quoted * OwnWords;
            return Quoted;
        }
        if (_context.Tag(end) == PennTag.POS) return Possessor;
        if (IsSubject(first, end)) return distance == 1 ? SubjectBefore : distance == 0 ? SubjectHere : Subject;
        return _context.Tag(first - 1) is PennTag.IN or PennTag.TO ? Object : 1f;
    }

    private bool IsSubject(int first, int end)
    {
        if (_context.Tag(end) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD) return true;
        var start = _context.SentenceOf(first).FirstToken;
        // Behind a quote the clause begins anew: “…,” Anna Smith said.
        for (var i = first - 1; i >= Math.Max(start, first - 8); i--)
        {
            if (_context.QuotedAt[i] >= 0) return true;
            if (_context.Tag(i) == PennTag.Comma) break;
            if (_context.Tag(i) is PennTag.IN or PennTag.TO or PennTag.CC or PennTag.POS) return false;
        }
        // Nothing but an apposition or an adverbial before it.
        return first - start < 16 && _context.FiniteVerbs(start, first) == 0;
    }
}
