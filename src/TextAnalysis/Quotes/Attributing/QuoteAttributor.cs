using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// Tells who said each quote: sieves from the most to the least precise, the first that knows wins and is named in the result.
/// </summary>
internal sealed class QuoteAttributor
{
    private readonly QuoteContext _context;
    private readonly SpeakerMentions _mentions;
    private readonly PronounResolver _pronouns;
    private readonly DescriptionResolver _descriptions;
    private Entity? _lastSpeaker;

    public QuoteAttributor(QuoteContext context, ImmutableArray<Entity> entities)
    {
        _context = context;
        _mentions = new SpeakerMentions(context, entities);
        _pronouns = new PronounResolver(context, _mentions);
        _descriptions = new DescriptionResolver(context, _mentions);
    }

    /// <summary>Gives each quote's attribution, null where nobody is known to have said it.</summary>
    public List<Attribution?> Attribute(List<QuoteDraft> drafts)
    {
        var attributions = new List<Attribution?>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var attribution = Attribute(drafts, attributions, i);
            attributions.Add(attribution);
            if (attribution?.Speaker is { } speaker) _lastSpeaker = speaker;
        }
        return attributions;
    }

    private Attribution? Attribute(List<QuoteDraft> drafts, List<Attribution?> attributions, int index)
    {
        var draft = drafts[index];
        if (draft.Turn is { } turn) return OfTurn(turn);
        if (draft.Report is { Source: { } source } report) return OfSource(report, source);
        if (draft.Report is null && OfSignature(draft.End) is { } signature) return signature;
        if (index == 0 || attributions[index - 1] is not { } previous) return null;

        var before = drafts[index - 1];
        var sameSentence = _context.SentenceAt[before.End - 1] == _context.SentenceAt[draft.First];
        var apart = ParagraphAt(draft.First) - ParagraphAt(before.End - 1);
        if (draft.Report is not null && !sameSentence && apart > 0) return null;
        if (apart == 0) return Continue(previous, AttributionRule.Continuation, sameSentence ? 0.9 : 0.8);
        // "A," said one. "B," said the other. "C." — a chain of quotes that are whole paragraphs goes from one to the other.
        if (apart == 1 && index > 1 && IsDialogue(drafts, attributions, index)) return Continue(attributions[index - 2]!, AttributionRule.Conversation, 0.6);
        return apart == 1 ? Continue(previous, AttributionRule.LastSpeaker, 0.7) : null;
    }

    private Attribution OfTurn(InterviewTurn turn)
    {
        var span = new TextSpan(_context.Document.Tokens[turn.Label.FirstToken].Start, _context.Document.Tokens[turn.Label.Head].End);
        return new Attribution(_mentions.At(turn.Label.Head) ?? Namesake(turn.Label.Head), span, AttributionRule.Turn, 0.95);
    }

    // “The best soup on the coast.” — Nora Lindqvist
    private Attribution? OfSignature(int end)
    {
        if (end + 1 >= _context.Count || _context.Document.Text[_context.Document.Tokens[end].Start] is not ('—' or '–' or '―' or '-')) return null;
        var last = end + 1;
        while (last < Math.Min(_context.Count, end + 6) && _context.Tag(last) is PennTag.NNP or PennTag.NNPS) last++;
        if (last == end + 1) return null;
        var span = new TextSpan(_context.Document.Tokens[end + 1].Start, _context.Document.Tokens[last - 1].End);
        return new Attribution(_mentions.At(last - 1), span, AttributionRule.Signature, 0.9);
    }

    // "SMITH:" names the person whom the text calls Anna Smith elsewhere.
    private Entity? Namesake(int token)
    {
        var name = _context.Document.TextOf(_context.Document.Tokens[token]);
        Entity? found = null;
        foreach (var entity in _mentions.Entities)
        {
            if (entity.Kind != EntityKind.Person || !entity.Name.AsSpan().EndsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            if (entity.Name.Length > name.Length && entity.Name[^(name.Length + 1)] != ' ') continue;
            if (found is not null) return null;
            found = entity;
        }
        return found;
    }

    private Attribution OfSource(Report report, NounPhrase source)
    {
        var span = SourceSpan.Of(_context, source, report.Cue.Token);
        var rule = _context.Words[report.Cue.Token] == KnownWords.According ? AttributionRule.AccordingTo : AttributionRule.CueVerb;
        double confidence = report.SourceProbability;
        switch (source.Kind)
        {
            case NounPhraseKind.Pronoun:
                var (entity, share) = _pronouns.Resolve(source.Head, report.Cue.Token, _lastSpeaker);
                return new Attribution(entity, span, AttributionRule.Pronoun, confidence * (entity is null ? 1 : share));
            case NounPhraseKind.Relative:
                return new Attribution(_mentions.At(LastWordBefore(source.FirstToken)), span, rule, confidence);
            default:
                var named = Named(source);
                if (named is not null || source.Kind == NounPhraseKind.Name) return new Attribution(named, span, rule, confidence);
                var described = _descriptions.Resolve(source);
                return new Attribution(described, span, described is null ? rule : AttributionRule.Description, confidence * (described is null ? 1 : 0.8));
        }
    }

    // The entity that the phrase's head names, or the name set beside it: "Anna Smith, the mayor," and "the mayor, Anna Smith,".
    private Entity? Named(NounPhrase source)
    {
        // The party behind the name: "Anna Smith (D-Ohio) said".
        if (_context.Tag(source.FirstToken - 1) == PennTag.OpeningBracket && _mentions.At(source.FirstToken - 2) is { Kind: EntityKind.Person } outside) return outside;
        if (_mentions.At(source.Head) is { } entity) return entity;
        if (source.Kind == NounPhraseKind.Name) return null;
        if (_context.Tag(source.EndToken) == PennTag.Comma && _mentions.At(source.EndToken + 1) is { Kind: EntityKind.Person } behind) return behind;
        return _context.Tag(source.FirstToken - 1) == PennTag.Comma && _mentions.At(source.FirstToken - 2) is { Kind: EntityKind.Person } before ? before : null;
    }

    private int LastWordBefore(int token) => _context.Tag(token - 1) == PennTag.Comma ? token - 2 : token - 1;

    private static Attribution Continue(Attribution previous, AttributionRule rule, double confidence) =>
        new(previous.Speaker, previous.Mention, rule, previous.Confidence * confidence);

    private bool IsDialogue(List<QuoteDraft> drafts, List<Attribution?> attributions, int index)
    {
        if (attributions[index - 2] is not { } other || attributions[index - 1] is not { } last) return false;
        if (other.Speaker is null || last.Speaker is null || other.Speaker == last.Speaker) return false;
        return index > 2 && attributions[index - 3]?.Speaker == last.Speaker
            && ParagraphAt(drafts[index - 1].First) - ParagraphAt(drafts[index - 2].First) == 1
            && ParagraphAt(drafts[index - 2].First) - ParagraphAt(drafts[index - 3].First) == 1;
    }

    private int ParagraphAt(int token) => _context.ParagraphAt[_context.SentenceAt[token]];
}
