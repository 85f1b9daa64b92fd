namespace TextAnalysis;

/// <summary>Dates with a month, a day of the week, a season or a holiday in them.</summary>
internal readonly ref partial struct DateParser
{
    /// <summary>A calendar date, of whatever precision, without a time of day.</summary>
    private TimeNode? Calendar(int i, out int next) =>
        NineEleven(i, out next)
        ?? Numeric(i, out next)
        ?? WeekdayDate(i, out next)
        ?? MonthDate(i, out next)
        ?? DayMonth(i, out next)
        ?? DayBeforeMonth(i, out next)
        ?? DayBehindMonth(i, out next)
        ?? HolidayDate(i, out next)
        ?? QuarterDate(i, out next)
        ?? SeasonDate(i, out next)
        ?? (TimeNode?)Era(i, out next)
        ?? Year(i, out next)
        ?? DayOfMonth(i, out next);

    /// <summary>"on the 20th": a day of the month in question.</summary>
    private TimeNode? DayOfMonth(int i, out int next)
    {
        next = i + 1;
        if (!Is(i, LexemeKind.Article, Words.The) || !Is(i + 2, LexemeKind.DigitOrdinal) || Ordinal(i + 1, out next) is not (>= 1 and <= 31 and var day)) return null;
        if (IsPreposition(next, Words.Of) && DeicticMonth(next + 1) is { } month) { next += 3; return new WithinNode(day, TimeUnit.Day, month); }
        if (WordBefore(i) is not ("on" or "On" or "by" or "By" or "until" or "since" or "before" or "after" or "around")) return null;
        return IsBeforeNoun(next) ? null : new DateNode(null, 0, day);
    }

    // this month, of last month, next month
    private DeicticNode? DeicticMonth(int i)
    {
        var isPointed = Is(i, LexemeKind.Demonstrative, Words.This) || Is(i, LexemeKind.Relative) && this[i].Value is Words.Last or Words.Next;
        return isPointed && IsUnit(i + 1, TimeUnit.Month) && !IsPlural(i + 1) ? new DeicticNode(TimeUnit.Month, Offset(i)) : null;
    }

    /// <summary><c>Monday</c>, <c>Monday, Jan. 5</c>, <c>last Friday</c>.</summary>
    private TimeNode? WeekdayDate(int i, out int next)
    {
        next = i;
        if (!Is(i, LexemeKind.Weekday) || !IsWeekdayWord(i)) return null;
        var weekday = this[i].Value;
        var at = IsStop(i + 1) && this[i].Length <= 5 ? i + 2 : i + 1;
        next = at;
        var date = Is(at, LexemeKind.Comma) || Is(at, LexemeKind.Hyphen) && !IsGlued(at) ? at + 1 : at;
        if (Is(date, LexemeKind.Article, Words.The)) date++;
        if (MonthDate(date, out var end) is DateNode { Day: > 0 } monthDay) { next = end; return monthDay with { Weekday = weekday }; }
        if (DayMonth(date, out end) is DateNode dayMonth) { next = end; return dayMonth with { Weekday = weekday }; }
        if (Numeric(date, out end) is DateNode { Day: > 0 } numeric) { next = end; return numeric with { Weekday = weekday }; }
        if (Ordinal(date, out end) is > 0 and <= 31 and var day && !IsUnit(end))
        {
            // Friday the 13th; but not the "third attack" of "on Friday the third attack".
            var isDay = Is(date + 1, LexemeKind.DigitOrdinal) || date > at && !IsBeforeNoun(end);
            if (isDay)
            {
                next = end;
                return new DateNode(null, 0, day, weekday);
            }
        }
        // Friday next week, Tuesday of last week
        var of = IsPreposition(at, Words.Of) || Is(at, LexemeKind.Comma) ? at + 1 : at;
        var isPointed = Is(of, LexemeKind.Relative) || Is(of, LexemeKind.Demonstrative, Words.This);
        if (isPointed && IsUnit(of + 1, TimeUnit.Week) && !Is(of + 2, LexemeKind.PossessiveClitic))
        {
            next = of + 2;
            return new WithinNode(weekday, TimeUnit.Day, new DeicticNode(TimeUnit.Week, Offset(of)));
        }
        return new DateNode(null, 0, 0, weekday);
    }

    private bool IsBeforeNoun(int end) =>
        TokenAfter(end - 1).PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral;

    // Sun, Sat, Mon and Wed are words (and newspapers) of their own unless a date or a stop follows.
    private bool IsWeekdayWord(int i)
    {
        // Crusoe's servant, a song, days of history, a club, newspapers.
        var before = WordBefore(i);
        if (before is "Man" or "Girl" or "Ruby" or "Bloody" or "Super" or "Fat" or "Sheffield" || before is "Black" && this[i].Value != 5) return false;
        if (WordAfter(i) is "Times" or "Telegraph" or "Mail" or "Mirror" or "Express" or "Herald" or "Tribune" or "Independent" or "Standard") return false;
        if (this[i].Length > 5) return this[i].Capital || !IsPlural(i);
        if (IsText(i, "thurs") || IsText(i, "tues") || TextOf(i) is "Tue" or "Thu" or "Fri") return true;
        if (this[i].Capital && Is(i + 1, LexemeKind.Digits) && Is(i + 2, LexemeKind.DigitOrdinal)) return true;
        var mayHaveDate = IsStop(i + 1) || Kind(i + 1) is LexemeKind.Comma or LexemeKind.Digits or LexemeKind.Month || TextOf(i)[^1] == '.';
        return mayHaveDate && (HasMonth(i + 1) || HasMonth(i + 2) || Numeric(i + 1, out _) is not null);
    }

    private bool HasMonth(int i) => MonthDate(i, out _) is not null || DayMonth(i, out _) is not null;

    // The stop of "Aug." where the tokeniser has split it off; "in June." ends a sentence.
    private int SkipStop(int month) =>
        IsStop(month + 1) && (this[month].Length == 3 && !IsText(month, "may") || IsText(month, "sept")) ? month + 2 : month + 1;

    private bool IsStop(int i) => Is(i, LexemeKind.Stop) && IsGlued(i);

    /// <summary><c>March 20, 2023</c>, <c>March 2023</c>, <c>March</c>, <c>Mar. 20</c>, <c>March the 20th</c>.</summary>
    private TimeNode? MonthDate(int i, out int next)
    {
        next = i;
        if (!Is(i, LexemeKind.Month)) return null;
        var month = this[i].Value;
        // 32 August, August 32 and 29 February 2014 are no days, and what is left of them no date.
        var hasDayBefore = Is(i - 1, LexemeKind.Digits) && this[i - 1].Length <= 2 && !IsInsideNumber(i - 1);
        if (hasDayBefore && (!IsDayOf(month, this[i - 1].Value) || YearAfterMonth(i + 1, out _) is not null)) return null;
        var isEnd = Is(i + 2, LexemeKind.Comma) || TokenAfter(i + 1).Length == 0;
        if (IsDigits(i + 1, 2) && !IsDayOf(month, this[i + 1].Value) && isEnd || Is(i + 1, LexemeKind.Digits) && this[i + 1].Length > 4) return null;
        next = SkipStop(i);
        var at = Kind(next) is LexemeKind.Hyphen or LexemeKind.Slash && IsGlued(next) ? next + 1 : Skip(next, LexemeKind.Comma);
        var isSeparated = at > next;
        if (YearInWords(at, out var end) is { } inWords) { next = end; return new DateNode(inWords, month, 0); }
        if (DayNumber(isSeparated && Is(next, LexemeKind.Comma) ? next : at, out end) is { } day && IsDayOf(month, day) && !StartsClockOrCount(end))
        {
            next = end;
            at = IsStop(end) && Is(end + 1, LexemeKind.Digits) ? end + 1 : Skip(end, LexemeKind.Comma);
            if ((Is(at, LexemeKind.Hyphen) || Is(at, LexemeKind.Slash)) && IsGlued(at) && IsDigits(at + 1, 4)) at++;
            if (IsPreposition(at, Words.Of)) at++;
            if (YearAfterMonth(at, out end) is { } year) { next = end; return Valid(new DateNode(year, month, day)); }
            if (RelativeYear(at, out end) is { } relative) { next = end; return new WithinNode((month * 100) + day, TimeUnit.Month, relative); }
            if (HasNoSuchEnd(next, month)) return null;
            // "the Sept. 11 attacks"
            var isOf2001 = month == 9 && day == 11 && WordAfter(next - 1) is "attacks" or "terrorist" or "terror" or "hijackings" or "hijackers";
            return new DateNode(isOf2001 ? 2001 : SharedYear(next, month), month, day);
        }
        if (IsPreposition(at, Words.Of)) at++;
        if (YearAfterMonth(at, out end) is { } monthYear) { next = end; return new DateNode(monthYear, month, 0); }
        if (RelativeYear(at, out end) is { } deictic) { next = end; return new WithinNode(month, TimeUnit.Month, deictic); }
        return IsMonthAlone(i) ? new DateNode(SharedYear(next, month), month, 0) : null;
    }

    /// <summary>"this year", "last year", "next year" behind a month or season.</summary>
    private TimeNode? RelativeYear(int i, out int next)
    {
        next = i + 2;
        if (!IsUnit(i + 1, TimeUnit.Year)) return null;
        if (Is(i, LexemeKind.Demonstrative, Words.This)) return new DeicticNode(TimeUnit.Year, 0);
        if (Is(i, LexemeKind.Demonstrative, Words.That)) return new AnaphorNode(TimeUnit.Year, 0);
        return Is(i, LexemeKind.Relative) && this[i].Value is Words.Last or Words.Next or Words.Previous ? new DeicticNode(TimeUnit.Year, Offset(i)) : null;
    }

    private int? DayNumber(int i, out int next)
    {
        if (Is(i, LexemeKind.Article, Words.The)) i++;
        if (Ordinal(i, out next) is <= 31 and > 0 and var ordinal) return ordinal;
        // May twenty-nine
        var isBehindMonth = Is(i, LexemeKind.Cardinal) && Is(i - 1, LexemeKind.Month);
        if (isBehindMonth && CardinalWords(i, out next) is >= 1 and <= 31 and var inWords && !IsUnit(SkipHyphen(next))) return (int)inWords;
        next = i + 1;
        if (!Is(i, LexemeKind.Digits) || this[i].Length > 2 || this[i].Value is < 1 or > 31) return null;
        return this[i].Value;
    }

    // May 5:30, Aug. 3.5, March 10 percent
    private bool StartsClockOrCount(int end) =>
        (Is(end, LexemeKind.Colon) || IsStop(end)) && IsGlued(end) && Is(end + 1, LexemeKind.Digits) && IsGlued(end + 1);

    // A month's name alone may be a person, a modal or a verb.
    private bool IsMonthAlone(int i)
    {
        var lexeme = this[i];
        if (lexeme.Length == 3 && !IsText(i, "may"))
        {
            if (!lexeme.Capital) return false;
            return IsStop(i + 1) || _tokens[lexeme.Token].Length > 3 || IsMonthContext(i);
        }
        // April Jones, August Busch
        if (lexeme.Value is 4 or 6 or 8 && TokenAfter(i).PennTag == PennTag.NNP && !Is(i + 1, LexemeKind.Weekday) && !IsMonthContext(i)) return false;
        if (lexeme.Value is not (3 or 5)) return lexeme.Capital || IsMonthContext(i);
        if (!lexeme.Capital) return false;
        if (IsMonthContext(i)) return true;
        // May is mostly a name or a modal; March is a month unless it is a verb ("They March"), a surname or a march ("the March on Washington").
        var before = TokenBefore(i);
        var isBehindName = before.PennTag == PennTag.NNP && !Is(i - 1, LexemeKind.Month);
        if (lexeme.Value == 5 || before.Kind != TokenKind.Word || isBehindName || before.PennTag == PennTag.PRP) return false;
        return _tokens[lexeme.Token].PennTag == PennTag.NNP
            && TokenAfter(i).PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.ProperNoun or PartOfSpeech.Adposition);
    }

    private bool IsMonthContext(int i)
    {
        if (Is(i - 1, LexemeKind.Hyphen) && i >= 2 && this[i - 2].Kind is LexemeKind.Position or LexemeKind.Month) return true;
        if (this[i - 1].Kind is LexemeKind.Relative or LexemeKind.Demonstrative or LexemeKind.Position or LexemeKind.Each) return true;
        if (this[i - 1].Kind is LexemeKind.And or LexemeKind.Preposition or LexemeKind.Or && Is(i - 2, LexemeKind.Month)) return true;
        // the year to May
        if (IsPreposition(i - 1, Words.To) && Is(i - 2, LexemeKind.Unit)) return true;
        var before = WordBefore(i);
        // "By May rising", "of March leading": names.
        var isBeforeVerb = TokenAfter(i).PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        if (this[i].Value is 5 or 3 && isBeforeVerb && before is "By" or "by" or "from" or "From" or "to" or "of") return false;
        return before is "in" or "In" or "since" or "Since" or "by" or "By" or "until" or "Until" or "from" or "From" or "through" or "of" or "during" or "During"
            or "for" or "For" or "after" or "After" or "before" or "Before" or "till" or "between" or "Between";
    }

    /// <summary><c>20 March 2023</c>, <c>the 20th of March</c>, <c>20-Mar-2023</c>.</summary>
    private DateNode? DayMonth(int i, out int next)
    {
        next = i;
        if (Is(i, LexemeKind.Digits) && !Is(i + 1, LexemeKind.DigitOrdinal) && IsInsideNumber(i) && !Is(i - 1, LexemeKind.Hyphen)) return null;
        if (DayNumber(i, out var at) is not { } day) return null;
        if (IsUnit(at, TimeUnit.Day)) at++;
        if (IsPreposition(at, Words.Of)) at++;
        else if ((Is(at, LexemeKind.Hyphen) || Is(at, LexemeKind.Slash)) && IsGlued(at) && IsGlued(at + 1)) at++;
        if (!Is(at, LexemeKind.Month)) return null;
        var month = this[at].Value;
        if (!IsDayOf(month, day) || !this[at].Capital && this[at].Length == 3 && !IsGlued(at) && TextOf(at) is "may" or "mar") return null;
        next = SkipStop(at);
        at = Is(next, LexemeKind.Comma) || (Is(next, LexemeKind.Hyphen) || Is(next, LexemeKind.Slash)) && IsGlued(next) ? next + 1 : next;
        if (IsPreposition(at, Words.Of)) at++;
        if (YearAfterMonth(at, out var end) is { } year) { next = end; return Valid(new DateNode(year, month, day)); }
        if (Is(next, LexemeKind.Hyphen) && at == next + 1 && IsDigits(at, 2))
        {
            next = at + 1;
            return Valid(new DateNode(Century(this[at].Value), month, day));
        }
        return new DateNode(SharedYear(next, month), month, day);
    }

    private static DateNode? Valid(DateNode date) =>
        date.Year is not (>= 1 and <= 9999) || date.Month == 0 || date.Day == 0 || date.Day <= DateTime.DaysInMonth(date.Year.Value, date.Month) ? date : null;

    private static bool IsDayOf(int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(2000, month);

    /// <summary><c>the third quarter</c>, <c>fiscal first-quarter</c>, <c>Q3 2019</c>, <c>2019 H2</c>.</summary>
    private QuarterNode? QuarterDate(int i, out int next)
    {
        next = i + 1;
        var start = i;
        int? number = null;
        TimeNode? year = null;
        if (IsDigits(i, 4) && Is(SkipHyphen(i + 1), LexemeKind.Quarter))
        {
            i = SkipHyphen(i + 1);
            next = i + 1;
            return new QuarterNode(this[i].Value, new DateNode(this[start].Value, 0, 0));
        }
        if (Is(i, LexemeKind.Quarter)) { number = this[i].Value; next = i + 1; }
        else
        {
            if (Is(i, LexemeKind.Article)) i++;
            else if (Is(i, LexemeKind.Demonstrative, Words.This) || Is(i, LexemeKind.Relative) && this[i].Value is Words.Last or Words.Next)
            {
                // this year's third quarter
                if (!IsUnit(i + 1, TimeUnit.Year) || !Is(i + 2, LexemeKind.PossessiveClitic)) return null;
                year = new DeicticNode(TimeUnit.Year, Offset(i));
                i += 3;
            }
            if (IsDigits(i, 4)) { year = new DateNode(this[i].Value, 0, 0); i++; }
            if (Is(i, LexemeKind.Fiscal)) i = SkipHyphen(i + 1);
            // the last half of 1989
            if (Is(i, LexemeKind.Relative, Words.Last) && Is(i + 1, LexemeKind.Half) && YearBehind(i + 2, out next) is { } halved) return new QuarterNode(6, halved);
            if (IsDigits(i, 4) && year is null) { year = new DateNode(this[i].Value, 0, 0); i++; }
            if (Ordinal(i, out var at) is not (>= 1 and <= 4 and var ordinal)) return null;
            // "a third-quarter loss": the article is the noun's.
            if (Is(at, LexemeKind.Hyphen) && IsGlued(at) && Is(start, LexemeKind.Article)) return null;
            if (Is(at, LexemeKind.Hyphen)) at++;
            if (Is(at, LexemeKind.Fiscal)) at++;
            if (Is(at, LexemeKind.Half) && ordinal <= 2) ordinal += 4;
            else if (!IsUnit(at, TimeUnit.Quarter) || IsPlural(at)) return null;
            if (ordinal > 4 && !(IsPreposition(at + 1, Words.Of) || year is not null || Is(i - 1, LexemeKind.Article))) return null;
            number = ordinal;
            next = at + 1;
        }
        if (year is null && YearBehind(next, out var end) is { } behind) { year = behind; next = end; }
        // "the first half" is of a match, not of a year, as long as no year is named.
        return number > 4 && year is null && !Is(start, LexemeKind.Quarter) ? null : new QuarterNode(number.Value, year);
    }

    /// <summary>A year behind a quarter, season or holiday: <c>of 1990</c>, <c>, 1990</c>, <c>of next year</c>.</summary>
    private TimeNode? YearBehind(int i, out int next)
    {
        var at = IsPreposition(i, Words.Of) || Is(i, LexemeKind.Comma) ? i + 1 : i;
        if (Is(at, LexemeKind.Fiscal)) at++;
        if (YearAfterMonth(at, out next) is { } year) return new DateNode(year, 0, 0);
        if (RelativeYear(at, out next) is { } relative) return relative;
        next = at + 2;
        return at > i && Is(at, LexemeKind.Article, Words.The) && IsUnit(at + 1, TimeUnit.Year) ? new DeicticNode(TimeUnit.Year, 0) : null;
    }

    /// <summary><c>summer 2022</c>, <c>last fall</c> (its direction is read by the noun phrase), <c>the winter of 1994</c>.</summary>
    private SeasonNode? SeasonDate(int i, out int next)
    {
        var isDetermined = Is(i, LexemeKind.Article, Words.The);
        i = Skip(i, LexemeKind.Article);
        if (Is(i, LexemeKind.Position) && this[i].Value <= Words.Mid) i = SkipHyphen(i + 1);
        next = i + 1;
        if (!Is(i, LexemeKind.Season)) return null;
        var season = this[i].Value;
        if (YearBehind(next, out var end) is { } year) { next = end; return new SeasonNode(season, year, null); }
        if (IsIndefinite(i)) return null;
        var tag = _tokens[this[i].Token].PennTag;
        if (tag is not (PennTag.NN or PennTag.NNP or PennTag.NNS or PennTag.None)) return null;
        // "the fall of the Wall", "a fall in prices", "spring water"
        var isFall = season == 3 && IsText(i, "fall");
        if (isFall && (!isDetermined || IsPreposition(next, Words.Of) || IsPreposition(next, Words.In))) return null;
        if (season == 1 && !isDetermined && !IsSeasonContext(i)) return null;
        if (isFall && !IsSeasonContext(i - 1)) return null;
        return new SeasonNode(season, null, null);
    }

    // "In a summer", "in a single summer": some summer.
    private bool IsIndefinite(int i)
    {
        var before = this[i].Token - 1;
        if (before >= 0 && _tokens[before].PartOfSpeech == PartOfSpeech.Adjective) before--;
        return before >= 0 && TextOf(_tokens[before]) is "a" or "A" or "an" or "An";
    }

    private bool IsSeasonContext(int i) =>
        WordBefore(i) is "in" or "In" or "since" or "by" or "By" or "until" or "during" or "this" or "last" or "next" or "early" or "late" or "through" or "for";
}
