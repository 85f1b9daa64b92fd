using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>
/// Tells who said each quote: sieves from the most to the least precise, the first that knows wins and is named in the result.
/// </summary>
internal sealed class QuoteAttributor
{
    private readonly QuoteContext _context;
    private readonly SpeakerMentions _mentions;
    private readonly SourceResolver _sources;
    private InterviewRoles? _interview;
    private Floor _floor = Floor.Nobody;

    public QuoteAttributor(QuoteContext context, ImmutableArray<Entity> entities)
    {
        _context = context;
        _mentions = new SpeakerMentions(context, entities);
        _sources = new SourceResolver(context, _mentions);
    }

    /// <summary>Gives each quote's attribution, null where nobody is known to have said it.</summary>
    public List<Attribution?> Attribute(List<QuoteDraft> drafts)
    {
        var attributions = new List<Attribution?>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var attribution = Attribute(drafts, attributions, i);
            attributions.Add(attribution);
            // Whoever is quoted within an answer does not take the floor.
            if (drafts[i].Within is not null || attribution?.Speaker is not { } speaker) continue;
            var pronoun = attribution.Rule == AttributionRule.Pronoun ? drafts[i].Report!.Value.Source!.Value.Head : -1;
            _floor = new Floor(speaker, pronoun);
        }
        return attributions;
    }

    private Attribution? Attribute(List<QuoteDraft> drafts, List<Attribution?> attributions, int index)
    {
        var draft = drafts[index];
        if (draft.Turn is { } turn) return OfTurn(turn);
        if (draft.Report is { Source: { } source } told)
        {
            var resolved = _sources.Resolve(draft, told, source, draft.Within is null ? _floor : Floor.Nobody);
            return draft.Within is { } answer ? OfRetold(answer, source, resolved) : resolved;
        }
        if (draft.Report is null && OfSignature(draft.End) is { } signature) return signature;
        if (draft.Report is null && LeadIn.Find(_context, _mentions, draft.First) is { } leadIn)
            return new Attribution(leadIn.Speaker, SpanOf(leadIn.First, leadIn.End), AttributionRule.LeadIn, 0.8);
        if (index == 0 || attributions[index - 1] is not { } previous) return null;

        var before = drafts[index - 1];
        var sameSentence = _context.SentenceAt[before.End - 1] == _context.SentenceAt[draft.First];
        var apart = ParagraphAt(draft.First) - ParagraphAt(before.End - 1);
        // “Are you sure?” “I am.”
        if (apart == 0 && before.End == draft.First)
        {
            var other = index > 1 ? attributions[index - 2] : null;
            return other is { Speaker: { } } && other.Speaker != previous.Speaker ? Continue(other, AttributionRule.Conversation, 0.6) : null;
        }
        if (draft.Report is { } report && (report.Cue.IsPassive(_context) || ReportRules.IsPut(_context, report.Cue))) return null;
        if (draft.Report is not null && !sameSentence && apart > 0) return null;
        if (apart == 0) return Continue(previous, AttributionRule.Continuation, sameSentence ? 0.9 : 0.8);
        // "A," said one. "B," said the other. "C." — a chain of quotes that are whole paragraphs goes from one to the other.
        if (apart == 1 && index > 1 && IsDialogue(drafts, attributions, index)) return Continue(attributions[index - 2]!, AttributionRule.Conversation, 0.6);
        return apart == 1 ? Continue(previous, AttributionRule.LastSpeaker, 0.7) : null;
    }

    private Attribution OfTurn(InterviewTurn turn)
    {
        var span = SpanOf(turn.Label.FirstToken, turn.Label.EndToken);
        if (PersonIn(turn.Label) is { } named) return new Attribution(named, span, AttributionRule.Turn, 0.95);
        // The initials of a person of the article, before an organisation that they may be short for.
        _interview ??= new InterviewRoles(_context, _mentions, turn.Label.FirstToken);
        if (_interview.Of(turn.Label) is { } asked) return new Attribution(asked, span, AttributionRule.Turn, 0.9);
        var speaker = _mentions.At(turn.Label.Head) ?? _sources.Namesake(turn.Label.Head);
        return new Attribution(speaker, span, AttributionRule.Turn, speaker is null ? 0.9 : 0.95);
    }

    // "Then my wife read it. “Burn it,” she said": a pronoun in an answer is nobody whom the answer does not name.
    private Attribution OfRetold(InterviewTurn answer, NounPhrase source, Attribution attribution)
    {
        if (source.Kind != NounPhraseKind.Pronoun || attribution.Speaker is not { } speaker) return attribution;
        for (var i = _mentions.CountBefore(source.FirstToken) - 1; i >= 0 && _mentions.InOrder[i].First >= answer.FirstToken; i--)
            if (_mentions.Entities[_mentions.InOrder[i].Entity] == speaker) return attribution;
        return new Attribution(null, attribution.Mention, attribution.Rule, attribution.Confidence);
    }

    private Entity? PersonIn(NounPhrase label)
    {
        for (var i = label.FirstToken; i < label.EndToken; i++)
            if (_mentions.At(i) is { Kind: EntityKind.Person } person) return person;
        return null;
    }

    // “The best soup on the coast.” — Nora Lindqvist
    private Attribution? OfSignature(int end)
    {
        if (end + 1 >= _context.Count || _context.Document.Text[_context.Document.Tokens[end].Start] is not ('—' or '–' or '―' or '-')) return null;
        var last = end + 1;
        while (last < Math.Min(_context.Count, end + 6) && _context.Tag(last) is PennTag.NNP or PennTag.NNPS) last++;
        if (last == end + 1) return null;
        return new Attribution(_mentions.At(last - 1), SpanOf(end + 1, last), AttributionRule.Signature, 0.9);
    }

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

    private TextSpan SpanOf(int first, int end) => new(_context.Document.Tokens[first].Start, _context.Document.Tokens[end - 1].End);

    private int ParagraphAt(int token) => _context.ParagraphAt[_context.SentenceAt[token]];
}
