namespace TextAnalysis;

/// <summary>Years, decades and centuries.</summary>
internal readonly ref partial struct DateParser
{
    private const int FirstLikelyYear = 1900, LastLikelyYear = 2049;

    /// <summary>A year behind a month or another part of a date, where four digits can hardly be anything else.</summary>
    private int? YearAfterMonth(int i, out int next)
    {
        next = i + 1;
        if (Is(i, LexemeKind.Digits) && this[i].Length == 4 && this[i].Value is >= 1000 and <= 2999 && !IsInsideNumber(i)) return this[i].Value;
        if (ShortYear(i, out next) is { } year) return year;
        return YearInWords(i, out next);
    }

    private int? ShortYear(int i, out int next)
    {
        next = i + 2;
        if (!Is(i, LexemeKind.Apostrophe) || !Is(i + 1, LexemeKind.Digits) || !IsGlued(i + 1) || this[i + 1].Length != 2 || Is(i + 2, LexemeKind.DigitOrdinal)) return null;
        return Century(this[i + 1].Value);
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
            if (Is(at, LexemeKind.Multiplier, 100)) return CardinalWords(at + 1, out next) is { } rest and < 100 ? (century * 100) + (int)rest : Round(at + 1, century * 100, out next);
            if (CardinalWords(at, out next) is { } tens and >= 10 and < 100 && (Is(at, LexemeKind.Cardinal) && this[at].Value >= 10)) return (century * 100) + (int)tens;
            return null;
        }
        return this[i].Value == 2 && CardinalWords(i, out next) is { } year and >= 2000 and < 2100 ? (int)year : null;
    }

    private static int Round(int at, int year, out int next)
    {
        next = at;
        return year;
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
        // AD 79
        if (Is(i, LexemeKind.Era))
        {
            next = i + 2;
            return this[i].Capital && this[i].Length > 1 && char.IsUpper(TextOf(i)[1]) | TextOf(i)[1] == '.' && Is(i + 1, LexemeKind.Digits) && this[i + 1].Length <= 4 && !IsGlued(i + 1) ? new DateNode(this[i].Value * this[i + 1].Value, 0, 0) : null;
        }
        if (Is(i, LexemeKind.Fiscal)) i++;
        next = i + 1;
        if (Is(i - 1, LexemeKind.Fiscal, 1) && FiscalYear(i) is { } fiscal) return new DateNode(fiscal, 0, 0);
        if (YearOfRange(i) is { } closing) return new DateNode(closing, 0, 0);
        if (!Is(i, LexemeKind.Digits))
        {
            if (ShortYear(i, out next) is { } abbreviated && this[i + 1].Value is > 12) return new DateNode(abbreviated, 0, 0);
            return YearInWords(i, out next) is { } year && (IsYearContext(start) || Is(i, LexemeKind.Cardinal, 19)) && !IsUnit(SkipHyphen(next)) ? new DateNode(year, 0, 0) : null;
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

    // FY2023, FY 23
    private int? FiscalYear(int i) => !Is(i, LexemeKind.Digits) || this[i].Value is > 99 and < FirstLikelyYear or > LastLikelyYear ? null
        : this[i].Length switch { 4 => this[i].Value, 2 => Century(this[i].Value), _ => null };

    /// <summary>The end of <c>2014-16</c> or <c>2014/15</c>.</summary>
    private int? YearOfRange(int i)
    {
        if (!Is(i, LexemeKind.Digits) || this[i].Length != 2 || Kind(i - 1) is not (LexemeKind.Hyphen or LexemeKind.Slash) || !IsGlued(i) || !IsGlued(i - 1)) return null;
        var first = this[i - 2];
        if (first.Kind != LexemeKind.Digits || first.Length != 4 || first.Value is < FirstLikelyYear or > LastLikelyYear || first.Value % 100 >= this[i].Value) return null;
        return Is(i - 3, LexemeKind.Hyphen) || Kind(i + 1) is LexemeKind.Hyphen or LexemeKind.Slash || Is(i + 1, LexemeKind.Stop) && Is(i + 2, LexemeKind.Digits) ? null : (first.Value / 100 * 100) + this[i].Value;
    }

    // What is left of "8/32/2014", "February 30, 2014" or a number on its own is no year.
    private bool IsPartOfBadDate(int i)
    {
        if (Is(i - 1, LexemeKind.Comma) && Is(i - 2, LexemeKind.Digits) && this[i - 2].Length <= 2 && Is(i - 3, LexemeKind.Month)) return true;
        if (Is(i - 1, LexemeKind.Comma) && Is(i - 2, LexemeKind.Digits) && Is(i - 3, LexemeKind.Hyphen) && Is(i - 5, LexemeKind.Month)) return true;
        if (Is(i + 1, LexemeKind.Hyphen) && Is(i + 2, LexemeKind.Digits) && !IsGlued(i + 2) && this[i + 2].Length == 2 && TokenAfter(i + 2).Length == 0) return true;
        if (Is(i - 1, LexemeKind.Month) && Is(i - 2, LexemeKind.Digits) && this[i - 2].Length <= 2) return true;
        if (TokenBefore(i).Length == 0 && TokenAfter(i).Length == 0) return true;
        var (start, end) = (this[i].Start, this[i].End);
        if (start > 1 && _text[start - 1] is '/' && char.IsAsciiDigit(_text[start - 2])) return true;
        if (start > 1 && _text[start - 1] is '-' or '–' && char.IsAsciiDigit(_text[start - 2]) && !(Is(i - 2, LexemeKind.Digits) && this[i - 2].Length == 4 && !Is(i - 3, LexemeKind.Hyphen))) return true;
        if (end + 1 >= _text.Length || !char.IsAsciiDigit(_text[end + 1])) return false;
        if (_text[end] is '/') return YearOfRange(i + 2) is null;
        return _text[end] is '-' or '–' && YearOfRange(i + 2) is null && !(Is(i + 2, LexemeKind.Digits) && this[i + 2].Length == 4 && this[i + 2].Value > this[i].Value && !Is(i + 3, LexemeKind.Hyphen));
    }

    // page 1998, 1984 Main Street, a 2014 Toyota, 020 7946 2023, "2012 80 10"
    private bool IsNumberOfSomething(int i)
    {
        if (Is(i - 1, LexemeKind.Digits) && this[i - 1].Length >= 3 && !IsGlued(i) || Is(i + 1, LexemeKind.Digits) && Is(i + 2, LexemeKind.Digits) && !IsGlued(i + 2)) return true;
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
        if (start > 0 && (char.GetUnicodeCategory(_text[start - 1]) == System.Globalization.UnicodeCategory.CurrencySymbol || _text[start - 1] is '#' or '@' or '_' or '.' or ',' or ':' || char.IsLetterOrDigit(_text[start - 1]))) return true;
        if (start > 1 && _text[start - 1] == '-' && char.IsLetterOrDigit(_text[start - 2]) && !IsRangeOrPrefix(i)) return true;
        if (end >= _text.Length) return false;
        if (_text[end] is '%' or '°' || char.IsLetter(_text[end]) && _text[end] != 's') return true;
        return end + 1 < _text.Length && _text[end] is '.' or ',' or ':' && char.IsDigit(_text[Math.Min(end + 1, _text.Length - 1)]);
    }

    private bool IsRangeOrPrefix(int i) =>
        (Is(i - 2, LexemeKind.Digits) && this[i - 2].Length == 4) || Is(i - 2, LexemeKind.Position) || Is(i - 2, LexemeKind.Month)
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
        if (this[i].Value % 1000 == 0 && TokenBefore(i).PartOfSpeech is not (PartOfSpeech.Determiner or PartOfSpeech.Adposition or PartOfSpeech.Particle)) return true;
        var before = TokenBefore(i);
        return before.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adverb or PartOfSpeech.Numeral || Is(i - 1, LexemeKind.Approximator) || Is(i - 1, LexemeKind.Than);
    }

    /// <summary><c>1990s</c>, <c>'90s</c>, <c>the nineties</c>, <c>20th century</c>.</summary>
    private EraNode? Era(int i, out int next)
    {
        if (Is(i, LexemeKind.Article, Words.The)) i++;
        if (Is(i, LexemeKind.Position)) i = SkipHyphen(i + 1);
        if (Is(i, LexemeKind.Digits) && Is(i + 1, LexemeKind.Apostrophe) && IsText(i + 2, "s") && IsGlued(i + 1) && IsGlued(i + 2)) return DecadeOf(i, i + 3, out next);
        if (Is(i, LexemeKind.Digits) && Is(i + 1, LexemeKind.PossessiveClitic) && IsGlued(i + 1)) return DecadeOf(i, i + 2, out next);
        if (Is(i, LexemeKind.Digits) && Is(i + 1, LexemeKind.Decade) && IsGlued(i + 1)) return DecadeOf(i, i + 2, out next);
        if (Is(i, LexemeKind.Apostrophe) && Is(i + 1, LexemeKind.Digits) && Is(i + 2, LexemeKind.Decade) && IsGlued(i + 2)) return DecadeOf(i + 1, i + 3, out next);
        next = i + 1;
        if (Is(i, LexemeKind.Decade) && this[i].Value > 0) return new EraNode(190 + (this[i].Value / 10), false);
        if (Is(i, LexemeKind.Cardinal, 19) && Is(SkipHyphen(i + 1), LexemeKind.Decade)) { var at = SkipHyphen(i + 1); next = at + 1; return new EraNode(190 + (this[at].Value / 10), false); }
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
            if (TextOf(_tokens[k]) is "temperature" or "temperatures" or "Temperatures" or "highs" or "Highs" or "lows" or "Lows" or "degrees" or "mercury" or "scored" or "shot" or "low" or "high") return false;
        return true;
    }

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
