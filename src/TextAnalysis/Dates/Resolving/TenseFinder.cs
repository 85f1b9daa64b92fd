namespace TextAnalysis;

/// <summary>
/// Finds the tense of the clause a time expression stands in: the nearest verb before it, else the first behind it.
/// "Met on Thursday" looks back, "will meet on Thursday", "to meet on Thursday" and "due Thursday" look forward.
/// </summary>
internal readonly ref partial struct TenseFinder(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int sentenceStart, int sentenceEnd)
{
    private const int WindowBefore = 25, WindowAfter = 25, AppointmentWindow = 6, LongestSubject = 6;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly int _start = sentenceStart;
    private readonly int _end = sentenceEnd;

    public Tense Around(int first, int last)
    {
        if (first > _start)
        {
            var before = Word(first - 1);
            if (before is "since" or "Since") return Tense.Happened;
            if (before is "payable" or "record") return Tense.Future;
            if (before is "as" && first - 2 >= _start && Word(first - 2) is "early" or "soon" or "late") return Tense.Future;
            if (before is "by" && IsDone(first - 1)) return Tense.Past;
            if (before is "until" or "till" or "due" or "starting" or "beginning" or "by" or "effective" or "through") return Tense.Future;
        }
        if (first > _start && IsAppointed(first - 1)) return Tense.Future;
        if (IsPredicate(first)) return Tense.Scheduled;
        // "Friday's attack" has mostly been, unless its verb says otherwise; a vote may be to come.
        if (last + 1 < _end && Word(last + 1) is "'s" or "’s")
        {
            if (After(last) >= Tense.Future) return Tense.Future;
            return IsOfAppointment(last + 2) && IsExpected(first) ? Tense.Future : Tense.Past;
        }
        if (IsOfThing(first, last)) return Tense.Unknown;
        return HasHappened(first, last) ? Tense.Happened : OfOwnVerb(first, last) ?? OfAction(first) ?? Before(first, last);
    }

    // "To pay its coopers by a May contract": the contract has its date from elsewhere; an election's is that of the verb.
    private bool IsOfThing(int first, int last) => first > _start && _tokens[first - 1].PennTag is PennTag.DT or PennTag.PRPS or PennTag.POS
        && last + 1 < _end && _tokens[last + 1].PennTag is PennTag.NN or PennTag.NNS && !IsOfAppointment(last + 1);

    // "Kick-off is at 7.45pm on Tuesday", "the fair is in September": what only has a time to say of itself is to come. But figures are for
    // a month and photos from one that has been, and "today is Monday" looks nowhere.
    private bool IsPredicate(int first)
    {
        var verb = BeforePreposition(first);
        if (verb > _start && Word(verb) is "is" or "are") return Word(verb - 1) is not ("it" or "It" or "that" or "today" or "Today");
        // "There is a vote on Friday", "the final is at Wembley on Friday".
        if (verb == first - 1) return false;
        if (BeforePlace(verb) is var at && at > _start && Word(at) is "is" or "are") return Word(at - 1) is not ("it" or "It" or "that" or "who");
        var limit = Math.Max(_start + 1, verb - LongestSubject);
        while (verb > limit && IsOfNounPhrase(_tokens[verb].PennTag)) verb--;
        return verb > _start && Word(verb) is "is" or "are" or "'s" or "’s" && _tokens[verb - 1].PennTag == PennTag.EX;
    }

    // The token before "at Wembley", "in New Leeds"; 0 where no place ends at a token.
    private int BeforePlace(int end)
    {
        var i = end;
        while (i > Math.Max(_start, end - LongestSubject) && _tokens[i].PennTag == PennTag.NNP) i--;
        return i < end && i > _start && Word(i) is "at" or "in" or "against" ? i - 1 : 0;
    }

    private static bool IsOfNounPhrase(PennTag tag) =>
        tag is PennTag.DT or PennTag.JJ or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.CD or PennTag.HYPH or PennTag.RB;

    // "Parliament meets in November", "the governor speaks Friday": a verb in the present with nothing but a time behind it announces.
    private Tense? OfOwnVerb(int first, int last)
    {
        var verb = BeforePreposition(first);
        var isOfNoun = last + 1 < _end && _tokens[last + 1].PennTag is PennTag.NN or PennTag.NNS or PennTag.JJ;
        if (verb <= _start || isOfNoun) return null;
        if (_tokens[verb].PennTag == PennTag.VBN) return Word(verb - 1) is "is" or "are" && VerbMeaning.IsProgrammed(Word(verb)) ? Tense.Scheduled : null;
        if (_tokens[verb].PennTag is not (PennTag.VBZ or PennTag.VBP)) return null;
        if (Present(verb) is { } tense) return tense >= Tense.Future ? Tense.Scheduled : tense;
        return VerbMeaning.IsOfState(Word(verb)) ? null : Tense.Future;
    }

    private int BeforePreposition(int first) => first - 1 > _start && Word(first - 1) is "at" or "on" or "in" ? first - 2 : first - 1;

    private Tense Before(int first, int last)
    {
        for (var i = first - 1; i >= Math.Max(_start, first - WindowBefore); i--)
        {
            // "He said that on Monday he will go": the clause's own verb is still to come.
            if (OpensClause(i) && After(last) is var own && own != Tense.Unknown) return own;
            if (At(i) is { } tense) return tense;
        }
        return After(last);
    }

    /// <summary>"Reports had been filed by Wednesday" is over; "to be filed by Wednesday" is not.</summary>
    private bool IsDone(int preposition)
    {
        for (var i = preposition - 1; i >= Math.Max(_start, preposition - AppointmentWindow); i--)
        {
            if (_tokens[i].PennTag is PennTag.VB or PennTag.TO or PennTag.MD) return false;
            if (_tokens[i].PennTag is not PennTag.VBN || i == _start) continue;
            if (Word(i - 1) is "had" or "has" or "have") return true;
            if (Word(i - 1) is "been") return i - 2 >= _start && Word(i - 2) is "had" or "has" or "have";
        }
        return false;
    }

    // "Will use Monday's debate", "expect her to win Monday's debate"; but "is complaining of Monday's debate".
    private bool IsExpected(int first)
    {
        for (var i = first - 1; i >= Math.Max(_start, first - WindowBefore); i--)
            if (_tokens[i].PennTag != PennTag.VBG && At(i) is { } tense) return tense >= Tense.Future;
        return false;
    }

    private bool IsOfAppointment(int i)
    {
        for (; i < _end && _tokens[i].PennTag is PennTag.JJ or PennTag.NN or PennTag.NNP or PennTag.NNS; i++)
            if (VerbMeaning.IsAppointment(Word(i))) return true;
        return false;
    }

    private bool OpensClause(int i) => Word(i) is ";" || _tokens[i].PennTag is PennTag.IN or PennTag.WRB
        && Word(i) is "that" or "because" or "if" or "while" or "although" or "though" or "whether" or "when";

    private Tense After(int last)
    {
        for (var i = last + 1; i < Math.Min(_end, last + 1 + WindowAfter); i++)
            if (At(i) is { } tense) return tense;
        return Tense.Unknown;
    }

    /// <summary>Whether somebody fixes a date with "for" or "to": "set the hearing for June 20", "rain was forecast for Sunday", "moved to Friday".</summary>
    private bool IsAppointed(int preposition)
    {
        var isFor = Word(preposition) is "for";
        if (!isFor && Word(preposition) is not "to") return false;
        for (var i = preposition - 1; i >= Math.Max(_start, preposition - AppointmentWindow); i--)
        {
            if (isFor ? !VerbMeaning.IsFixed(Word(i)) : !VerbMeaning.IsMoved(Word(i))) continue;
            // "Had been forecast for Sunday" was told when it was over.
            return i - 1 <= _start || !(Word(i - 1) is "had" || Word(i - 1) is "been" && Word(i - 2) is "had");
        }
        return false;
    }

    private Tense? At(int i) => _tokens[i].PennTag switch
    {
        PennTag.MD => Tense.Future,
        PennTag.VBD => Word(i) is "planned" or "scheduled" ? Tense.Future : IsBeforeAwaited(i) ? null : Tense.Past,
        PennTag.JJ when Word(i) is "due" => i + 1 < _end && Word(i + 1) is "to" ? null : Tense.Future,
        PennTag.VB => Infinitive(i),
        PennTag.VBN => Participle(i),
        PennTag.VBG => Gerund(i),
        PennTag.VBP or PennTag.VBZ => Present(i),
        _ => null,
    };

    private Tense? Infinitive(int i)
    {
        for (var k = i - 1; k >= Math.Max(_start, i - 3); k--)
        {
            if (_tokens[k].PennTag == PennTag.MD) return Word(k) is "could" ? null : Tense.Future;
            // "plans to meet" looks forward; "tried to meet" and "ways to meet" take the tense of what governs them.
            if (_tokens[k].PennTag == PennTag.TO) return k > _start && LooksForward(k - 1) ? Tense.Future : null;
            if (Word(k) is "did" or "didn" or "Did") return Tense.Past;
        }
        return null;
    }

    private Tense? Participle(int i)
    {
        for (var k = i - 1; k >= Math.Max(_start, i - 4); k--)
        {
            var word = Word(k);
            if (word is "be") return k > _start && Word(k - 1) is "could" ? Tense.Unknown : Tense.Future;
            if (word is "is" or "are" or "'s" or "’s" && VerbMeaning.IsProgrammed(Word(i))) return Tense.Future;
            if (word is "has" or "have" && Word(i) is "planned" or "scheduled" or "called") return Tense.Future;
            if (word is "was" or "were") return VerbMeaning.IsAwaited(Word(i)) ? Tense.Future : Tense.Past;
            if (word is "had" or "has" or "have" or "been") return Tense.Past;
        }
        return VerbMeaning.IsPlanned(Word(i)) && Word(i) is not "set" ? Tense.Future : Tense.Past;
    }

    private bool LooksForward(int i) =>
        VerbMeaning.IsPlanned(Word(i))
        || _tokens[i].PennTag is PennTag.VBZ or PennTag.VBP && !VerbMeaning.IsOfNow(Word(i))
        || Word(i) is "was" or "were"
        || Word(i) is "going" or "agreed" or "plan" or "plans" or "vowed" or "promised" or "ready" or "hoping" or "planning" or "preparing" or "likely";

    private Tense? Gerund(int i)
    {
        // "Is accused of starting the fire on Friday", "are investigating a fire on Friday": those have been.
        if (i - 1 > _start && _tokens[i - 1].PennTag == PennTag.IN) return _tokens[i - 2].PennTag == PennTag.VBN ? Tense.Past : null;
        if (VerbMeaning.LooksBack(Word(i))) return null;
        for (var k = i - 1; k >= Math.Max(_start, i - 3); k--)
        {
            if (Word(k) is "was" or "were" or "been") return Tense.Past;
            if (Word(k) is "is" or "are" or "am" or "'re" or "’re") return Tense.Future;
        }
        return null;
    }

    // "Says on Friday" reports; "opens on Friday" announces; "is" and "has" say nothing alone.
    private Tense? Present(int i)
    {
        var verb = Word(i);
        if (VerbMeaning.IsReport(verb)) return Tense.Past;
        return VerbMeaning.Announces(verb) ? Tense.Future : null;
    }

    // "On Friday the court was due to hear him": the participle tells, not the auxiliary.
    private bool IsBeforeAwaited(int auxiliary) =>
        Word(auxiliary) is "was" or "were" && auxiliary + 1 < _end && VerbMeaning.IsAwaited(Word(auxiliary + 1));

    private ReadOnlySpan<char> Word(int i) => _text.Slice(_tokens[i].Start, _tokens[i].Length);
}
