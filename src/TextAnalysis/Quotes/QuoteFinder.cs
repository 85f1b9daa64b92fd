using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Finds the quotes of a document and who said them.</summary>
internal sealed class QuoteFinder
{
    private readonly QuoteModel _model;

    public QuoteFinder(QuoteModel model) => _model = model;

    public ImmutableArray<Quote> Find(Document document, ImmutableArray<Entity> entities)
    {
        if (document.Tokens.IsEmpty) return [];
        var context = new QuoteContext(document, _model.Cues);
        var reports = new ReportFinder(_model.Cues, _model.Sources, _model.Contents).Find(context);
        var drafts = new QuoteJoiner(_model).Join(context, reports);
        AddTurns(context, drafts);
        var attributions = new QuoteAttributor(context, entities).Attribute(drafts);
        var quotes = ImmutableArray.CreateBuilder<Quote>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var cue = drafts[i].Report is { } report ? CueOf(context, report.Cue) : null;
            quotes.Add(QuoteWriter.ToQuote(context, drafts[i], cue, attributions[i]));
        }
        return quotes.DrainToImmutable();
    }

    private Cue CueOf(QuoteContext context, CueToken cue)
    {
        var isAccording = context.Words[cue.Token] == KnownWords.According && cue.Token + 1 < context.Count;
        var tokens = context.Document.Tokens;
        return new Cue(new TextSpan(tokens[cue.Token].Start, tokens[isAccording ? cue.Token + 1 : cue.Token].End), _model.Cues.Lemma(cue.Entry));
    }

    // What an interview's turn holds is said by its speaker; only the words of others that are quoted in it stay theirs.
    private static void AddTurns(QuoteContext context, List<QuoteDraft> drafts)
    {
        var turns = context.Turns;
        if (turns.Count == 0) return;
        var next = 0;
        var kept = new List<QuoteDraft>(drafts.Count + turns.Count);
        foreach (var draft in drafts)
        {
            while (next < turns.Count && turns[next].EndToken <= draft.First) next++;
            if (next == turns.Count || turns[next].Label.FirstToken >= draft.End) kept.Add(draft);
            else if (RetoldWords.Of(context, draft, turns[next]) is { } retold) kept.Add(retold);
        }
        drafts.Clear();
        drafts.AddRange(kept);
        drafts.AddRange(turns.Select(QuoteDraft.Of));
        drafts.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
    }
}
