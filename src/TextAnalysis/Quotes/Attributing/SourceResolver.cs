namespace TextAnalysis;

/// <summary>Tells whom the words mean that name a quote's speaker.</summary>
internal sealed class SourceResolver
{
    private const int LongestTitle = 4;

    private readonly QuoteContext _context;
    private readonly SpeakerMentions _mentions;
    private readonly PronounResolver _pronouns;
    private readonly DescriptionResolver _descriptions;
    private readonly AntecedentFinder _antecedents;

    public SourceResolver(QuoteContext context, SpeakerMentions mentions)
    {
        _context = context;
        _mentions = mentions;
        _pronouns = new PronounResolver(context, new Salience(context, mentions));
        _descriptions = new DescriptionResolver(context, mentions, _pronouns);
        _antecedents = new AntecedentFinder(context, mentions);
    }

    /// <summary>Gives the attribution of a quote whose report names its speaker.</summary>
    public Attribution Resolve(QuoteDraft quote, Report report, NounPhrase source, Floor floor)
    {
        var cue = report.Cue.Token;
        var rule = _context.Words[cue] == KnownWords.According ? AttributionRule.AccordingTo : AttributionRule.CueVerb;
        double confidence = report.SourceProbability;
        var span = SourceSpan.Of(_context, source, cue);
        // "The Bureau" of the Bureau of Meteorology.
        if (_mentions.EndAt(source.Head) is var end && end > source.EndToken) span = new TextSpan(span.Start, _context.Document.Tokens[end - 1].End);
        if (source.Kind == NounPhraseKind.Name) span = WithOthers(source, cue, span);
        if (source.Kind == NounPhraseKind.Pronoun)
        {
            var (entity, share) = _pronouns.Resolve(source.Head, cue, quote, floor);
            return new Attribution(entity, span, AttributionRule.Pronoun, confidence * (entity is null ? 1 : share));
        }
        if (source.Kind == NounPhraseKind.Relative)
        {
            if (_antecedents.Of(source.FirstToken) is not { } antecedent) return new Attribution(null, span, rule, confidence);
            // "A man who" says more than "who" where no name can be given.
            var whole = new TextSpan(_context.Document.Tokens[antecedent.FirstToken].Start, span.End);
            var resolved = OfPhrase(antecedent, source.FirstToken);
            return resolved.Speaker is null ? new Attribution(null, whole, rule, confidence) : resolved;
        }
        return OfPhrase(source, cue);

        Attribution OfPhrase(NounPhrase phrase, int before)
        {
            var named = Named(phrase, before);
            if (named is not null || phrase.Kind == NounPhraseKind.Quantity || phrase.Kind == NounPhraseKind.Name && !IsOffice(phrase))
                return new Attribution(named, span, rule, confidence);
            var (described, sure) = _descriptions.Resolve(phrase, cue, quote, floor);
            return described is null ? new Attribution(null, span, rule, confidence)
                : new Attribution(described, span, AttributionRule.Description, confidence * sure);
        }
    }

    // "Linda Park and Peter Lang said": the words name both, though an attribution holds but one of them.
    private TextSpan WithOthers(NounPhrase source, int cue, TextSpan span)
    {
        var tokens = _context.Document.Tokens;
        var and = _mentions.At(source.Head) is { Kind: EntityKind.Person } ? Math.Max(source.EndToken, _mentions.EndAt(source.Head)) : _context.Count;
        if (IsAnd(and) && _mentions.At(and + 1) is { Kind: EntityKind.Person } && _mentions.EndAt(and + 1) is var end && EndsApposition(end, cue))
            return new TextSpan(span.Start, tokens[end - 1].End);
        and = source.FirstToken - 1;
        var isSecond = source.EndToken <= cue && IsAnd(and) && _mentions.At(source.Head) is { Kind: EntityKind.Person };
        if (!isSecond || _mentions.At(and - 1) is not { Kind: EntityKind.Person }) return span;
        var first = and - 1;
        while (_mentions.At(first - 1) is not null && _mentions.EndAt(first - 1) == and) first--;
        return first == _context.SentenceOf(first).FirstToken ? new TextSpan(tokens[first].Start, span.End) : span;
    }

    private bool IsAnd(int token) => _context.Tag(token) == PennTag.CC && _context.Document.TextOf(_context.Document.Tokens[token]) is "and" or "&";

    /// <summary>The person whom a surname alone names, where the text has one of that name; else null.</summary>
    public Entity? Namesake(int token) => _mentions.Namesake(_context.Document.TextOf(_context.Document.Tokens[token]));

    // "The Harbour Pilot", "the Prime Minister" is no name.
    private bool IsOffice(NounPhrase phrase) => _context.Words[phrase.FirstToken] == KnownWords.The
        && RoleNouns.IsRole(_context.Document.TextOf(_context.Document.Tokens[phrase.Head]), EntityKind.Person);

    // The entity that the phrase's head names, or the name set beside it: "Anna Smith, the mayor," and "the mayor, Anna Smith,".
    private Entity? Named(NounPhrase source, int cue)
    {
        // The party behind the name: "Anna Smith (D-Ohio) said", "Anna Smith, D-Ohio, said".
        if (_context.Tag(source.FirstToken - 1) is PennTag.OpeningBracket or PennTag.Comma && source.Kind == NounPhraseKind.Name
            && _mentions.At(source.FirstToken - 2) is { Kind: EntityKind.Person } outside && _mentions.At(source.Head) is not { Kind: EntityKind.Person }) return outside;
        if (_mentions.At(source.Head) is { } entity) return entity;
        if (source.Kind == NounPhraseKind.Name)
        {
            var first = source.FirstToken;
            while (first < source.Head && PersonTitles.IsTitle(_context.Document.TextOf(_context.Document.Tokens[first]))) first++;
            return first == source.Head ? Namesake(source.Head) : null;
        }
        if (NameBehind(source, cue) is { } behind) return behind;
        return _context.Tag(source.FirstToken - 1) == PennTag.Comma && _mentions.At(source.FirstToken - 2) is { Kind: EntityKind.Person } before ? before : null;
    }

    // "According to court papers, Anna Smith sold the boat": there the name begins what is reported.
    private bool EndsApposition(int end, int cue) =>
        end == cue || end >= _context.Count || _context.IsMark(end)
            || _context.Tag(end) is PennTag.Comma or PennTag.FullStop or PennTag.Colon or PennTag.ClosingBracket or PennTag.OpeningBracket;

    // "the judge, Mr Justice Harland,", "a spokesman for the port, Peter Lang"
    private Entity? NameBehind(NounPhrase source, int cue)
    {
        var comma = SourceSpan.EndOf(_context, source, cue);
        if (_context.Tag(comma) != PennTag.Comma) return null;
        for (var i = comma + 1; i <= comma + LongestTitle; i++)
        {
            if (_mentions.At(i) is { } entity) return entity.Kind == EntityKind.Person && EndsApposition(_mentions.EndAt(i), cue) ? entity : null;
            if (_context.Tag(i) is not (PennTag.NNP or PennTag.DT or PennTag.NN)) return null;
        }
        return null;
    }
}
