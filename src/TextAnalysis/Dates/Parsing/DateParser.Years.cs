namespace TextAnalysis;

/// <summary>Years, decades and centuries.</summary>
internal readonly ref partial struct DateParser
{
    private const int FirstLikelyYear = 1900, LastLikelyYear = 2049;

    /// <summary>A year behind a month or another part of a date, where four digits can hardly be anything else.</summary>
    private int? YearAfterMonth(int i, out int next)
    {
        next = i + 1;
        if (IsDigits(i, 4) && this[i].Value is >= 1000 and <= 2999 && !IsInsideNumber(i)) return this[i].Value;
        if (ShortYear(i, out next) is { } year) return year;
        return YearInWords(i, out next);
    }

    private int? ShortYear(int i, out int next)
    {
        next = i + 2;
        var isShort = Is(i, LexemeKind.Apostrophe) && IsDigits(i + 1, 2) && IsGlued(i + 1) && !Is(i + 2, LexemeKind.DigitOrdinal);
        return isShort ? Century(this[i + 1].Value) : null;
    }

    // As .NET's and POSIX's two-digit years: 50 to 99 are of the last century.
    private static int Century(int twoDigits) => twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary><c>nineteen ninety-four</c>, <c>two thousand and five</c>.</summary>
    private int? YearInWords(int i, out int next)
    {
        next = i;
        if (!Is(i, LexemeKind.Cardinal)) return null;
        if (this[i].Value is > 10 and <= 20)
        {
            var century = this[i].Value;
            var at = SkipHyphen(i + 1);
            if (!Is(at, LexemeKind.Multiplier, 100))
            {
                var isTens = Is(at, LexemeKind.Cardinal) && this[at].Value >= 10;
                return isTens && CardinalWords(at, out next) is >= 10 and < 100 and var tens ? (century * 100) + (int)tens : null;
            }
            // "nineteen hundred and five", "nineteen hundred"
            if (CardinalWords(at + 1, out next) is { } rest and < 100) return (century * 100) + (int)rest;
            next = at + 1;
            return century * 100;
        }
        return this[i].Value == 2 && CardinalWords(i, out next) is { } year and >= 2000 and < 2100 ? (int)year : null;
    }

    /// <summary>A year on its own: four digits that do not count anything, or a word form after "in".</summary>
    private DateNode? Year(int i, out int next)
    {
        var start = i;
        if (Is(i, LexemeKind.Article, Words.The) && IsUnit(i + 1, TimeUnit.Year)
            && YearAfterMonth(i + 2, out next) is { } named)
        {
            return new DateNode(named, 0, 0);
        }
        if (Is(i, LexemeKind.Era)) return YearBehindEra(i, out next);
        if (Is(i, LexemeKind.Fiscal)) i++;
        next = i + 1;
        if (Is(i - 1, LexemeKind.Fiscal, 1) && FiscalYear(i) is { } fiscal) return new DateNode(fiscal, 0, 0);
        if (YearOfRange(i) is { } closing) return new DateNode(closing, 0, 0);
        if (!Is(i, LexemeKind.Digits))
        {
            if (ShortYear(i, out next) is { } abbreviated && this[i + 1].Value is > 12) return new DateNode(abbreviated, 0, 0);
            if (YearInWords(i, out next) is not { } year || IsUnit(SkipHyphen(next))) return null;
            return IsYearContext(start) || Is(i, LexemeKind.Cardinal, 19) ? new DateNode(year, 0, 0) : null;
        }
        if (Is(i + 1, LexemeKind.Era) && this[i].Value is > 0 and < 5000)
        {
            next = i + 2;
            return new DateNode(this[i + 1].Value * this[i].Value, 0, 0);
        }
        if (this[i].Length != 4 || IsInsideNumber(i) || IsPartOfBadDate(i) || IsNumberOfSomething(i)) return null;
        var value = this[i].Value;
        if (value is < 1000 or > 2199) return null;
        if (value is < FirstLikelyYear or > LastLikelyYear && !IsYearContext(start)) return null;
        return CountsSomething(i) ? null : new DateNode(value, 0, 0);
    }

    // AD 79, A.D. 79; but "ad 79"
    private DateNode? YearBehindEra(int i, out int next)
    {
        next = i + 2;
        var isAbbreviated = this[i].Capital && TextOf(i) is [_, var second, ..] && (char.IsUpper(second) || second == '.');
        var isNumber = Is(i + 1, LexemeKind.Digits) && this[i + 1].Length <= 4 && !IsGlued(i + 1);
        return isAbbreviated && isNumber ? new DateNode(this[i].Value * this[i + 1].Value, 0, 0) : null;
    }

    // FY2023, FY 23
    private int? FiscalYear(int i) => !Is(i, LexemeKind.Digits) || this[i].Value is > 99 and < FirstLikelyYear or > LastLikelyYear ? null
        : this[i].Length switch { 4 => this[i].Value, 2 => Century(this[i].Value), _ => null };

    /// <summary>The end of <c>2014-16</c> or <c>2014/15</c>.</summary>
    private int? YearOfRange(int i)
    {
        var isLinked = Kind(i - 1) is LexemeKind.Hyphen or LexemeKind.Slash && IsGlued(i) && IsGlued(i - 1);
        if (!isLinked || !IsDigits(i, 2) || !IsDigits(i - 2, 4)) return null;
        var first = this[i - 2].Value;
        if (first is < FirstLikelyYear or > LastLikelyYear || first % 100 >= this[i].Value) return null;
        var goesOn = Kind(i + 1) is LexemeKind.Hyphen or LexemeKind.Slash || Is(i + 1, LexemeKind.Stop) && Is(i + 2, LexemeKind.Digits);
        return goesOn || Is(i - 3, LexemeKind.Hyphen) ? null : (first / 100 * 100) + this[i].Value;
    }

    // What is left of "8/32/2014", "February 30, 2014" or a number on its own is no year.
    private bool IsPartOfBadDate(int i)
    {
        if (Is(i - 1, LexemeKind.Comma) && Is(i - 2, LexemeKind.Digits) && this[i - 2].Length <= 2 && Is(i - 3, LexemeKind.Month)) return true;
        if (Is(i - 1, LexemeKind.Comma) && Is(i - 2, LexemeKind.Digits) && Is(i - 3, LexemeKind.Hyphen) && Is(i - 5, LexemeKind.Month)) return true;
        if (Is(i + 1, LexemeKind.Hyphen) && IsDigits(i + 2, 2) && !IsGlued(i + 2) && TokenAfter(i + 2).Length == 0) return true;
        if (Is(i - 1, LexemeKind.Month) && Is(i - 2, LexemeKind.Digits) && this[i - 2].Length <= 2) return true;
        if (TokenBefore(i).Length == 0 && TokenAfter(i).Length == 0) return true;
        return IsBehindDigits(i) || IsBeforeDigits(i);
    }

    // 12/1998, 12-1998; but 1994-1998
    private bool IsBehindDigits(int i)
    {
        var start = this[i].Start;
        if (start < 2 || !char.IsAsciiDigit(_text[start - 2])) return false;
        var endsRange = IsDigits(i - 2, 4) && !Is(i - 3, LexemeKind.Hyphen);
        return _text[start - 1] is '/' || _text[start - 1] is '-' or '–' && !endsRange;
    }

    // 1998/12, 1998-12; but 1998-99 and 1998-2002
    private bool IsBeforeDigits(int i)
    {
        var end = this[i].End;
        if (end + 1 >= _text.Length || !char.IsAsciiDigit(_text[end + 1])) return false;
        if (_text[end] is not ('/' or '-' or '–') || YearOfRange(i + 2) is not null) return false;
        var beginsRange = IsDigits(i + 2, 4) && this[i + 2].Value > this[i].Value && !Is(i + 3, LexemeKind.Hyphen);
        return _text[end] is '/' || !beginsRange;
    }

    // page 1998, 1984 Main Street, a 2014 Toyota, 020 7946 2023, "2012 80 10"
    private bool IsNumberOfSomething(int i)
    {
        var endsNumber = Is(i - 1, LexemeKind.Digits) && this[i - 1].Length >= 3 && !IsGlued(i);
        var beginsNumber = Is(i + 1, LexemeKind.Digits) && Is(i + 2, LexemeKind.Digits) && !IsGlued(i + 2);
        if (endsNumber || beginsNumber) return true;
        if (NotYears.IsNumbered(WordBefore(i)) || NotYears.IsCarMaker(WordAfter(i))) return true;
        for (var k = this[i].Token + 1; k < Math.Min(_tokens.Length, this[i].Token + 4) && _tokens[k].PennTag is PennTag.NNP or PennTag.JJ; k++)
            if (NotYears.IsStreet(TextOf(_tokens[k]))) return true;
        return false;
    }

    private bool IsYearContext(int i)
    {
        if (Is(i - 1, LexemeKind.Preposition) || Is(i - 1, LexemeKind.Position)) return this[i - 1].Value is not Words.At;
        return WordBefore(i) is "since" or "Since" or "by" or "By" or "until" or "In" or "in" or "From" or "from" or "(" or "of";
    }

    // Part of 10.1987.3, 555-1998, $1998, 1998% or 1,998.
    private bool IsInsideNumber(int i)
    {
        var (start, end) = (this[i].Start, this[i].End);
        if (IsMoney(i) || CharBefore(i) is '#' or '@' or '_' or '.' or ',' or ':' || char.IsLetterOrDigit(CharBefore(i))) return true;
        if (start > 1 && _text[start - 1] == '-' && char.IsLetterOrDigit(_text[start - 2]) && !IsRangeOrPrefix(i)) return true;
        if (end >= _text.Length) return false;
        if (_text[end] is '%' or '°' || char.IsLetter(_text[end]) && _text[end] != 's') return true;
        return end + 1 < _text.Length && _text[end] is '.' or ',' or ':' && char.IsDigit(_text[Math.Min(end + 1, _text.Length - 1)]);
    }

    private bool IsRangeOrPrefix(int i) =>
        (IsDigits(i - 2, 4)) || Is(i - 2, LexemeKind.Position) || Is(i - 2, LexemeKind.Month)
        || Is(i - 2, LexemeKind.Season) || Is(i - 2, LexemeKind.Other);

    // 2014 people, 1998 feet; but 2000 Olympics and 1989 results are of that year.
    private bool CountsSomething(int i)
    {
        var after = TokenAfter(i);
        if (after.Length == 0) return false;
        if (IsPreposition(i + 1, Words.Of) && WordAfter(i + 1) is "them" or "those" or "these" or "us") return true;
        var word = TextOf(after);
        if (NotYears.IsCounted(word)) return true;
        if (IsUnit(i + 1) && !IsUnit(i + 1, TimeUnit.Quarter)) return true;
        if (after.PennTag != PennTag.NNS) return false;
        var before = TokenBefore(i).PartOfSpeech;
        var isRound = this[i].Value % 1000 == 0;
        if (isRound && before is not (PartOfSpeech.Determiner or PartOfSpeech.Adposition or PartOfSpeech.Particle)) return true;
        return before is PartOfSpeech.Verb or PartOfSpeech.Adverb or PartOfSpeech.Numeral || Kind(i - 1) is LexemeKind.Approximator or LexemeKind.Than;
    }

    /// <summary><c>1990s</c>, <c>'90s</c>, <c>the nineties</c>, <c>20th century</c>.</summary>
    private EraNode? Era(int i, out int next)
    {
        if (Is(i, LexemeKind.Article, Words.The)) i++;
        if (Is(i, LexemeKind.Position)) i = SkipHyphen(i + 1);
        if (Is(i, LexemeKind.Digits) && IsGlued(i + 1))
        {
            if (Is(i + 1, LexemeKind.Apostrophe) && IsText(i + 2, "s") && IsGlued(i + 2)) return DecadeOf(i, i + 3, out next);
            if (Kind(i + 1) is LexemeKind.PossessiveClitic or LexemeKind.Decade) return DecadeOf(i, i + 2, out next);
        }
        if (Is(i, LexemeKind.Apostrophe) && Is(i + 1, LexemeKind.Digits) && Is(i + 2, LexemeKind.Decade) && IsGlued(i + 2)) return DecadeOf(i + 1, i + 3, out next);
        next = i + 1;
        if (Is(i, LexemeKind.Decade) && this[i].Value > 0) return new EraNode(190 + (this[i].Value / 10), false);
        // the nineteen-eighties
        if (Is(i, LexemeKind.Cardinal, 19) && SkipHyphen(i + 1) is var decade && Is(decade, LexemeKind.Decade))
        {
            next = decade + 1;
            return new EraNode(190 + (this[decade].Value / 10), false);
        }
        if (Ordinal(i, out next) is not { } century) return null;
        next = SkipHyphen(next);
        if (!IsUnit(next, TimeUnit.Century)) return null;
        var before = Is(++next, LexemeKind.Era) && this[next].Value < 0;
        if (Is(next, LexemeKind.Era)) next++;
        return century is > 0 and < 40 ? new EraNode(century - 1, true, before) : null;
    }

    // "the 80s", "the late 80s", "mid-80s"; but "in his 30s" is an age, and "highs in the 60s" a temperature.
    private bool IsDecadeContext(int i)
    {
        var at = i - 1;
        if (Is(at, LexemeKind.Hyphen) && IsGlued(i)) at--;
        if (Is(at, LexemeKind.And) && Is(at - 1, LexemeKind.Decade) && Is(at - 2, LexemeKind.Digits)) at -= 3;
        var isWithin = Is(at, LexemeKind.Position);
        if (isWithin) at--;
        // "In the mid-30s" are ages and shares.
        if (Is(at, LexemeKind.Possessive) || isWithin && this[i].Value <= 40) return false;
        if (!Is(at, LexemeKind.Article, Words.The)) return at >= 0 && Is(at + 1, LexemeKind.Position);
        for (var k = this[at].Token - 1; k >= Math.Max(0, this[at].Token - 8); k--)
            if (IsOfScale(TextOf(_tokens[k]))) return false;
        return true;
    }

    private static bool IsOfScale(ReadOnlySpan<char> word) => word is "temperature" or "temperatures" or "Temperatures" or "highs" or "Highs" or "lows" or "Lows"
        or "degrees" or "mercury" or "scored" or "shot" or "low" or "high";

    private EraNode? DecadeOf(int digits, int end, out int next)
    {
        next = end;
        if (this[digits].Length == 2 && !Is(digits - 1, LexemeKind.Apostrophe) && !IsDecadeContext(digits)) return null;
        var value = this[digits].Value;
        return this[digits].Length switch
        {
            // The 1800s are a century, the 2000s a decade.
            4 when value % 100 == 0 && value is >= 1000 and < 2000 => new EraNode(value / 100, true),
            4 when value % 10 == 0 && value is >= 1000 and < 2100 => new EraNode(value / 10, false),
            2 when value % 10 == 0 && value >= 20 => new EraNode(190 + (value / 10), false),
            _ => null,
        };
    }
}
