namespace TextAnalysis;

/// <summary>What somebody does at a time, told in the present, is to come.</summary>
internal readonly ref partial struct TenseFinder
{
    private const int LongestAction = 9;

    // "They travel to Leeds on Tuesday", "the jury hears from two witnesses on Tuesday". But the time may be that of a thing: "treat victims of
    // a blast on Tuesday", "mourns two boys after a crash on Tuesday".
    private Tense? OfAction(int first)
    {
        for (var i = BeforePreposition(first); i > Math.Max(_start, first - 1 - LongestAction); i--)
        {
            if (IsAction(i)) return IsCaption(i) ? null : Tense.Future;
            if (_tokens[i].PennTag is PennTag.VBD or PennTag.VBN or PennTag.VBG or PennTag.VBZ or PennTag.VBP or PennTag.VB or PennTag.MD or PennTag.TO
                or PennTag.WDT or PennTag.WP or PennTag.WRB or PennTag.Comma || Word(i) is "after" or "over" or "of" or "for") return null;
        }
        return null;
    }

    private bool IsAction(int i)
    {
        var verb = Word(i);
        if (VerbMeaning.IsReport(verb) || VerbMeaning.IsOfState(verb) || VerbMeaning.IsOfNow(verb) || VerbMeaning.Befalls(verb)) return false;
        return _tokens[i].PennTag switch
        {
            PennTag.VBZ or PennTag.VBP => true,
            // The form of the plural is that of the infinitive and often that of a noun: "ministers discuss", "Reading host Leeds".
            PennTag.VB => IsFirstVerb(i),
            PennTag.NN or PennTag.UH or PennTag.JJ => VerbMeaning.Announces(verb) && IsBeforeObject(i) && IsFirstVerb(i),
            _ => false,
        };
    }

    // "Host Leeds", "face a replay", "head to Hull".
    private bool IsBeforeObject(int i) => i + 1 < _end && _tokens[i + 1].PennTag is PennTag.NNP or PennTag.NNS or PennTag.DT or PennTag.PRPS or PennTag.IN;

    // Whether a token has a subject before it, and no other verb.
    private bool IsFirstVerb(int i)
    {
        var isSubject = _tokens[i - 1].PennTag is PennTag.NNP or PennTag.NNS or PennTag.PRP || i - 1 == _start || VerbMeaning.IsTeam(Word(i - 1));
        for (var k = i - 1; k > _start && isSubject; k--)
        {
            if (_tokens[k].PennTag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VB or PennTag.MD or PennTag.TO or PennTag.VBG) return false;
        }
        return isSubject;
    }

    // "A woman walks past a shop in Leeds on Tuesday": under a photo the present tells what has been.
    private bool IsCaption(int verb) => Word(_start) is "A" or "An" && verb - _start <= LongestSubject;
}
