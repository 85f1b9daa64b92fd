namespace TextAnalysis;

/// <summary>Times that are those of what a verb in the past itself tells, however near the same time to come may be.</summary>
internal readonly ref partial struct TenseFinder
{
    private const int LongestPredicate = 15;

    // "The flood killed three people in January", "they were married in January", "in January the river froze". But what was agreed, announced
    // or to be done in January may be to come.
    private bool HasHappened(int first, int last)
    {
        var isBeforeNoun = last + 1 < _end && _tokens[last + 1].PennTag is PennTag.NN or PennTag.NNS;
        if (first <= _start || isBeforeNoun) return false;
        var hasPreposition = Word(first - 1) is "in" or "on" or "at" or "In" or "On";
        if (first - 1 == _start) return hasPreposition && IsToldBehind(last);
        var end = hasPreposition ? first - 2 : first - 1;
        for (var i = end; i >= Math.Max(_start, first - LongestPredicate); i--)
        {
            var isArranged = i == end ? !hasPreposition && VerbMeaning.IsFixed(Word(i)) : VerbMeaning.Arranges(Word(i));
            if (IsToldBy(i) is { } isTold) return isTold && !isArranged && (hasPreposition || i == end);
        }
        return false;
    }

    // "In January the river froze"; but in "in January, he said, it will freeze" he speaks now.
    private bool IsToldBehind(int last)
    {
        for (var i = last + 1; i < Math.Min(_end, last + 1 + WindowAfter); i++)
        {
            if (_tokens[i].PennTag is PennTag.MD or PennTag.VBZ or PennTag.VBP) return false;
            if (_tokens[i].PennTag == PennTag.VBD) return At(i) == Tense.Past && i + 1 < _end && _tokens[i + 1].PennTag != PennTag.Comma;
        }
        return false;
    }

    // Null: the token is none that governs.
    private bool? IsToldBy(int i)
    {
        switch (_tokens[i].PennTag)
        {
            case PennTag.VBD:
                return Word(i) is "set" || !VerbMeaning.IsPlanned(Word(i));
            case PennTag.VBN:
                if (Word(i) is not "set" && VerbMeaning.IsPlanned(Word(i))) return false;
                return IsAdjective(i) ? null : !IsOfPresentOrGuess(i);
            case PennTag.VB:
                return Infinitive(i) == Tense.Past;
            case PennTag.MD or PennTag.TO or PennTag.VBZ or PennTag.VBP or PennTag.VBG:
                return false;
            default:
                return Word(i) is "due" or "likely" or "ready" ? false : null;
        }
    }

    // "Preferred shares".
    private bool IsAdjective(int participle) =>
        participle + 1 < _end && _tokens[participle + 1].PennTag is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.JJ;

    // "Is heard in May", "to be heard", "would have been heard"; but "was heard", "has been heard", "heard".
    private bool IsOfPresentOrGuess(int participle)
    {
        for (var k = participle - 1; k >= Math.Max(_start, participle - 4); k--)
        {
            if (_tokens[k].PennTag is PennTag.MD or PennTag.TO || Word(k) is "is" or "are" or "be" or "being") return true;
            if (_tokens[k].PennTag is PennTag.VBD or PennTag.VBZ or PennTag.VBP) return false;
        }
        return false;
    }
}
