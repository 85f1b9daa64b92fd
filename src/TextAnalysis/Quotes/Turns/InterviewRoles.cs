namespace TextAnalysis;

/// <summary>
/// Knows whom the labels of an interview stand for that name nobody: <c>A:</c> is the one whom the words before it introduce,
/// <c>KM:</c> the only person with these initials.
/// </summary>
internal sealed class InterviewRoles
{
    private const int FurthestVerb = 6;
    private const int LongestInitials = 4;

    private static readonly uint[] Questions = WordHash.OfEach("q question interviewer");
    private static readonly uint[] Answers = WordHash.OfEach("a answer interviewee");
    private static readonly uint[] TalkVerbs = WordHash.OfEach("spoke speaks speaking talked talks talking sat sits chatted chats interviews interviewed caught");
    private static readonly uint[] TalkNouns = WordHash.OfEach("interview conversation chat q&a");
    private static readonly uint[] Prepositions = WordHash.OfEach("with to");

    private readonly QuoteContext _context;
    private readonly SpeakerMentions _mentions;
    private readonly Entity? _asked;
    private readonly Entity? _asking;
    private Dictionary<string, Entity?>? _byInitials;

    public InterviewRoles(QuoteContext context, SpeakerMentions mentions, int firstTurn)
    {
        _context = context;
        _mentions = mentions;
        var inTitle = new HashSet<Entity>();
        var introduced = new HashSet<Entity>();
        for (var i = 0; i < mentions.InOrder.Count && mentions.InOrder[i].First < firstTurn; i++)
        {
            var (index, first, end) = mentions.InOrder[i];
            var person = mentions.Entities[index];
            if (person.Kind != EntityKind.Person) continue;
            introduced.Add(person);
            if (IsInTitle(first)) inTitle.Add(person);
            // "Ruth Adler of the Courier spoke to the novelist Ivan Petrov": the words closest to the interview know best.
            if (IsTalkedTo(first)) _asked = person;
            else if (TalksToSomebody(end)) _asking = person;
        }
        if (_asking is not null) introduced.Remove(_asking);
        _asked ??= introduced.Count == 1 ? introduced.Single() : inTitle.Count == 1 ? inTitle.Single() : null;
        if (_asked == _asking) _asking = null;
    }

    /// <summary>The person whom a label stands for; null where the text does not tell.</summary>
    public Entity? Of(NounPhrase label)
    {
        if (label.EndToken - label.FirstToken > 1) return null;
        var word = _context.Words[label.Head];
        if (Answers.AsSpan().Contains(word)) return _asked;
        if (Questions.AsSpan().Contains(word)) return _asking;
        return OfInitials(_context.Document.TextOf(_context.Document.Tokens[label.Head]));
    }

    private bool IsInTitle(int token) => _context.Document.Paragraphs[_context.ParagraphAt[_context.SentenceAt[token]]].IsTitle;

    // "spoke to the novelist", "sat down with", "an interview with", "interviewed"
    private bool IsTalkedTo(int name)
    {
        var start = Math.Max(_context.SentenceOf(name).FirstToken, name - FurthestVerb);
        for (var i = name - 1; i >= start; i--)
        {
            if (Prepositions.AsSpan().Contains(_context.Words[i])) return i > start && (IsTalk(i - 1) || i - 1 > start && IsTalk(i - 2));
            if (IsVerb(_context.Tag(i))) return IsTalk(i);
            if (_context.Tag(i) is PennTag.FullStop or PennTag.Colon) return false;
        }
        return false;
    }

    private bool TalksToSomebody(int end)
    {
        var limit = Math.Min(_context.SentenceOf(end - 1).EndToken, end + FurthestVerb);
        for (var i = end; i < limit; i++)
            if (IsVerb(_context.Tag(i))) return IsTalk(i);
        return false;
    }

    private bool IsTalk(int token) => IsVerb(_context.Tag(token)) ? TalkVerbs.AsSpan().Contains(_context.Words[token]) : TalkNouns.AsSpan().Contains(_context.Words[token]);

    private static bool IsVerb(PennTag tag) => tag is PennTag.VBD or PennTag.VBZ or PennTag.VBN or PennTag.VBG;

    private Entity? OfInitials(ReadOnlySpan<char> label)
    {
        if (label.Length is < 2 or > LongestInitials || label.ContainsAnyExceptInRange('A', 'Z')) return null;
        if (_byInitials is null)
        {
            _byInitials = new Dictionary<string, Entity?>(StringComparer.Ordinal);
            foreach (var entity in _mentions.Entities)
                if (entity.Kind == EntityKind.Person && InitialsOf(entity.Name) is var initials && !_byInitials.TryAdd(initials, entity)) _byInitials[initials] = null;
        }
        return _byInitials.GetValueOrDefault(label.ToString());
    }

    private static string InitialsOf(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])));
}
