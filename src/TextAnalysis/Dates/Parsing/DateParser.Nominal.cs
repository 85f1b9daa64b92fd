namespace TextAnalysis;

/// <summary>Noun phrases around a unit or a name: <c>the past three weeks</c>, <c>last October</c>, <c>the same day</c>.</summary>
internal readonly ref partial struct DateParser
{
    private const int LongestPhrase = 8;

    private static ShiftNode YearEarlier => new(new DurationNode(1, TimeUnit.Year), -1, true);

    private int Offset(int i) => Is(i, LexemeKind.Demonstrative) ? 0 : new TimePhrase { Relative = this[i].Value }.Offset;

    private TimeNode? Nominal(int i, out int next)
    {
        next = i;
        if (WeekNumber(i, out next) is { } numbered) return numbered;
        var phrase = ReadPhrase(i);
        var head = phrase.Head;
        if (head == i || phrase.IsAttributive) return null;
        next = head + 1;
        var isDirected = phrase.HasRelative || phrase.Determiner == Words.This;
        var node = Kind(head) switch
        {
            LexemeKind.Unit => UnitHead(phrase, i, out next),
            LexemeKind.Weekday => WeekdayHead(phrase, out next),
            LexemeKind.Month => isDirected ? MonthHead(phrase, out next) : null,
            LexemeKind.Season => isDirected || phrase.Determiner == Words.That ? SeasonHead(phrase, out next) : null,
            LexemeKind.HolidayWord => isDirected ? HolidayHead(phrase, out next) : null,
            LexemeKind.PeriodNoun => PeriodHead(phrase, i, out next),
            LexemeKind.ReferenceNoun => ReferenceHead(phrase),
            _ => null,
        };
        if (node is DurationNode or DeicticNode && Is(head, LexemeKind.Unit)) next = SkipOrSo(next);
        return node ?? Reference(phrase, i, out next);
    }

    private TimePhrase ReadPhrase(int i)
    {
        var phrase = new TimePhrase { Start = i, Determiner = -1, Relative = -1 };
        if (StartsBehindConjunction(i)) return phrase with { Head = i };
        if (this[i].Kind is LexemeKind.Article or LexemeKind.Demonstrative) phrase.Determiner = this[i++].Value;
        var first = i;
        var words = 0;
        while (words++ < LongestPhrase && ReadWord(ref phrase, ref i)) { }
        phrase.Head = i;
        // "the eight-year war", "a third-quarter loss": the article is the noun's. "The year-ago quarter" keeps its own.
        var hasNoDirection = phrase.Relative is -1 or Words.Additional && !phrase.IsYearAgo;
        phrase.IsAttributive = i > first && Is(i - 1, LexemeKind.Hyphen) && hasNoDirection;
        return phrase;
    }

    private bool StartsBehindConjunction(int i)
    {
        // "said that last week": there "that" is a conjunction.
        var isThat = IsText(i, "that");
        if (isThat && Is(i + 1, LexemeKind.Relative) && this[i + 1].Value != Words.Same || isThat && Amount(i + 1, out _) is not null) return true;
        // "the week following last month's crash", "following Monday's debate", "coming May 3": no adjectives.
        if (Is(i, LexemeKind.Relative, Words.Following) && !Is(i + 1, LexemeKind.Unit)) return true;
        return IsText(i, "coming") && Kind(i + 1) is LexemeKind.Month or LexemeKind.Weekday;
    }

    /// <summary>Takes a word before the head into the phrase; false for any other.</summary>
    private bool ReadWord(ref TimePhrase phrase, ref int i)
    {
        var lexeme = this[i];
        if (IsYearAgo(i, out var past))
        {
            phrase.IsYearAgo = true;
            i = past;
            return true;
        }
        if (lexeme.Kind == LexemeKind.Relative && !IsVerb(i) && (phrase.Amount is null || lexeme.Value == Words.Additional))
        {
            // The first one directs, as in "the last two full weeks"; "same" always does.
            if (!phrase.HasRelative || lexeme.Value == Words.Same) phrase.Relative = lexeme.Value;
            i++;
            return true;
        }
        if (lexeme.Kind == LexemeKind.Position && lexeme.Value <= Words.Mid)
        {
            i = SkipHyphen(i + 1);
            return true;
        }
        if (lexeme.Kind == LexemeKind.Fiscal)
        {
            phrase.IsFiscal = true;
            i = SkipHyphen(i + 1);
            return true;
        }
        // "two more weeks"
        if (lexeme.Kind == LexemeKind.More && lexeme.Value == 1 && phrase.Amount is not null)
        {
            i++;
            return true;
        }
        return ReadNumber(ref phrase, ref i);
    }

    private bool ReadNumber(ref TimePhrase phrase, ref int i)
    {
        var lexeme = this[i];
        if (phrase.Year is null && lexeme is { Kind: LexemeKind.Digits, Length: 4, Value: >= 1900 and < 2100 })
        {
            phrase.Year = lexeme.Value;
            i++;
            return true;
        }
        if (phrase.Amount is not null) return false;
        if (phrase.Ordinal is null && Ordinal(i, out var after) is { } ordinal)
        {
            phrase.Ordinal = ordinal;
            i = SkipHyphen(after);
            return true;
        }
        // "a two" counts nothing; "a further two" does.
        if (phrase.Determiner == Words.A && phrase.Relative != Words.Additional || Amount(i, out after) is not { } amount) return false;
        phrase.Amount = amount;
        i = SkipHyphen(after);
        return true;
    }

    // "It will last two days."
    private bool IsVerb(int i) => Is(i, LexemeKind.Relative, Words.Last) && _tokens[this[i].Token].PennTag is PennTag.VB or PennTag.VBP;

    // year-ago, year-earlier
    private bool IsYearAgo(int i, out int past)
    {
        past = i;
        if (!IsUnit(i, TimeUnit.Year) || !Is(i + 1, LexemeKind.Hyphen)) return false;
        if (!Is(i + 2, LexemeKind.Shift, Words.Ago) && !Is(i + 2, LexemeKind.Position, Words.Earlier)) return false;
        past = i + 3;
        return true;
    }

    /// <summary>"the latest period", "the year-earlier period", "that time", "this moment".</summary>
    private TimeNode? PeriodHead(in TimePhrase phrase, int start, out int next)
    {
        next = phrase.Head + 1;
        if (this[phrase.Head].Value == Words.Period)
        {
            if (phrase.IsYearAgo || phrase.Relative == Words.Corresponding) return new QuarterShiftNode(-4);
            if (phrase.Year is { } year) return new QuarterNode(0, new DateNode(year, 0, 0));
            if (phrase.Relative == Words.Same && SameYear(next, out var end) is { } same) { next = end; return new QuarterNode(0, same); }
            return phrase.Relative is Words.Latest or Words.Current ? new QuarterShiftNode(0) : null;
        }
        var before = WordBefore(start);
        if (this[phrase.Head].Value == Words.Moment)
        {
            var isNow = phrase.Determiner == Words.This || phrase.Determiner == Words.The && before is "at" or "At" or "for" or "For";
            return isNow ? new ReferenceNode(Words.PresentReference) : null;
        }
        if (phrase.Relative == Words.Current && phrase.Determiner == Words.The) return new ReferenceNode(Words.PresentReference);
        if (phrase.HasRelative || phrase.Amount is not null || phrase.Ordinal is not null) return null;
        // "At the time" nobody knew; but "at the time of the fire" is told.
        var isThen = phrase.Determiner is Words.The or Words.That && before is "at" or "At" && WordAfter(phrase.Head) is not ("of" or "that" or "when");
        return isThen ? new ReferenceNode(Words.PastReference) : null;
    }

    // the past, the coming future; but "the future of the plant"
    private ReferenceNode? ReferenceHead(in TimePhrase phrase)
    {
        var isPlain = !phrase.HasRelative || phrase.Relative is Words.Coming or Words.Recent;
        return phrase.Determiner == Words.The && isPlain && WordAfter(phrase.Head) is not "of" ? new ReferenceNode(this[phrase.Head].Value) : null;
    }

    // "current market", "the past", "year-ago results": what refers without a head of its own.
    private TimeNode? Reference(in TimePhrase phrase, int start, out int next)
    {
        next = start + 1;
        if (Is(start, LexemeKind.Article, Words.The) && Is(start + 1, LexemeKind.Relative, Words.Past))
        {
            next = start + 2;
            var isAdjective = TokenAfter(start + 1).PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Numeral;
            return isAdjective ? null : new ReferenceNode(Words.PastReference);
        }
        // year-ago results
        if (IsYearAgo(start, out var past)) { next = past; return YearEarlier; }
        if (IsText(start, "present") && WordBefore(start) is "at" or "At" && !IsBeforeNoun(next)) return new ReferenceNode(Words.PresentReference);
        return IsText(start, "current") ? new ReferenceNode(Words.PresentReference) : null;
    }
}
