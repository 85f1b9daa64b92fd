namespace TextAnalysis;

/// <summary>Numbers in words and digits.</summary>
internal readonly ref partial struct DateParser
{
    /// <summary>An amount: <c>24</c>, <c>twenty-four</c>, <c>2 1/2</c>, <c>a few</c>, <c>two and a half</c>; NaN when vague.</summary>
    private double? Amount(int i, out int next)
    {
        next = i;
        if (Is(i, LexemeKind.Half))
        {
            next = i + 1;
            if (Is(next, LexemeKind.Hyphen) && IsGlued(next)) next++;
            if (Is(next, LexemeKind.Article, Words.A)) next++;
            return 0.5;
        }
        if (Vague(i, out next) is { } vague) return vague;
        if (Is(i, LexemeKind.Digits) && this[i].Length <= 6) return DigitAmount(i, out next);
        if (Is(i, LexemeKind.Quantity)) { next = i + 1; return this[i].Value; }
        if (CardinalWords(i, out next) is not { } number) return null;
        if (IsAndAHalf(next, out var end))
        {
            next = end;
            return number + 0.5;
        }
        // two to three weeks, two or three weeks: the first number stands for both.
        if ((Is(next, LexemeKind.Or) || IsPreposition(next, Words.To)) && CardinalWords(next + 1, out var second) is { } upper
            && upper > number && Is(second, LexemeKind.Unit))
        {
            next = second;
        }
        return number;
    }

    /// <summary><c>and a half</c>, <c>-and-a-half</c>, <c>½</c> behind digits.</summary>
    private bool IsAndAHalf(int i, out int next)
    {
        next = i + 1;
        if (Is(i, LexemeKind.Half, 1) && IsGlued(i)) return true;
        var and = SkipHyphen(i);
        var article = SkipHyphen(and + 1);
        next = SkipHyphen(article + 1) + 1;
        return Is(and, LexemeKind.And) && Is(article, LexemeKind.Article, Words.A) && Is(next - 1, LexemeKind.Half);
    }

    private double? Vague(int i, out int next)
    {
        next = i;
        if (Is(i, LexemeKind.Article, Words.A))
        {
            if (Is(i + 1, LexemeKind.Quantifier) && !IsText(i + 1, "some")) i++;
            else if (Is(i + 1, LexemeKind.Multiplier) || Is(i + 1, LexemeKind.Half)) return null;
            else return null;
        }
        if (!Is(i, LexemeKind.Quantifier)) return null;
        var amount = this[i].Value;
        next = i + 1;
        if (amount == 12 && Is(next, LexemeKind.More) || IsText(i, "some") && IsUnit(next) && !IsPlural(next)) return null;
        if ((amount == 2 || amount < 0) && IsPreposition(next, Words.Of) && TextOf(i) is not ("some" or "many")) next++;
        return amount < 0 ? double.NaN : amount;
    }

    private double DigitAmount(int i, out int next)
    {
        double amount = this[i].Value;
        next = i + 1;
        // 2 1/2 and 2-1/2
        var fraction = Is(next, LexemeKind.Hyphen) && IsGlued(next) && Is(next + 2, LexemeKind.Slash) ? next + 1 : next;
        if (Is(fraction, LexemeKind.Digits) && Is(fraction + 1, LexemeKind.Slash) && Is(fraction + 2, LexemeKind.Digits)
            && IsGlued(fraction + 1) && IsGlued(fraction + 2) && this[fraction].Value < this[fraction + 2].Value)
        {
            next = fraction + 3;
            return amount + ((double)this[fraction].Value / this[fraction + 2].Value);
        }
        if (Is(next, LexemeKind.Stop) && IsGlued(next) && Is(next + 1, LexemeKind.Digits) && IsGlued(next + 1))
        {
            amount += this[next + 1].Value / Math.Pow(10, this[next + 1].Length);
            next += 2;
        }
        if (IsAndAHalf(next, out var end))
        {
            next = end;
            return amount + 0.5;
        }
        if (Is(next, LexemeKind.Multiplier) && this[next].Value >= 100) amount *= this[next++].Value;
        // 30-plus years, 30+ years
        if (Is(SkipHyphen(next), LexemeKind.Plus)) return IsUnit(next = SkipHyphen(next) + 1) ? amount : double.NaN;
        // 10 to 15 years, 10-15 years, 10 or 15 years
        var isRange = Is(next, LexemeKind.Or) || IsPreposition(next, Words.To) || Is(next, LexemeKind.Hyphen);
        if (isRange && Is(next + 1, LexemeKind.Digits) && this[next + 1].Value > amount && IsUnit(SkipHyphen(next + 2))) next += 2;
        return amount;
    }

    /// <summary>A number in words: <c>twenty four</c>, <c>a hundred and five</c>, <c>two thousand</c>.</summary>
    private double? CardinalWords(int i, out int next)
    {
        next = i;
        double total = 0, group = 0;
        var any = false;
        if (Is(i, LexemeKind.Article, Words.A) && Is(i + 1, LexemeKind.Multiplier)) { group = 1; next++; any = true; }
        while (true)
        {
            var at = any && Is(next, LexemeKind.Hyphen) && IsGlued(next) && Is(next + 1, LexemeKind.Cardinal) ? next + 1 : next;
            if (any && total + group >= 100 && Is(at, LexemeKind.And) && Is(at + 1, LexemeKind.Cardinal)) at++;
            var value = this[at].Value;
            if (Is(at, LexemeKind.Cardinal) && FitsAfter(group, value)) group += value;
            else if (Is(at, LexemeKind.Multiplier) && any)
            {
                group *= value;
                if (value >= 1000) { total += group; group = 0; }
            }
            else break;
            next = at + 1;
            any = true;
        }
        return any ? total + group : null;
    }

    // Tens take ones behind them, hundreds take both: twenty + four, but not four + twenty.
    private static bool FitsAfter(double group, int value) =>
        group == 0 || (value < 10 && group % 10 == 0 && group % 100 >= 20) || (value < 100 && group >= 100 && group % 100 == 0);

    /// <summary>An ordinal in words or digits: <c>third</c>, <c>21st</c>, <c>twenty-first</c>.</summary>
    private int? Ordinal(int i, out int next)
    {
        next = i + 1;
        if (Is(i, LexemeKind.Ordinal)) return this[i].Value;
        if (Is(i, LexemeKind.Digits) && Is(i + 1, LexemeKind.DigitOrdinal) && IsGlued(i + 1)) { next = i + 2; return this[i].Value; }
        if (!Is(i, LexemeKind.Cardinal) || this[i].Value < 20) return null;
        var ones = SkipHyphen(i + 1);
        if (!Is(ones, LexemeKind.Ordinal) || this[ones].Value >= 10) return null;
        next = ones + 1;
        return this[i].Value + this[ones].Value;
    }

    private int SkipHyphen(int i) => Is(i, LexemeKind.Hyphen) ? i + 1 : i;

    private bool IsUnit(int i) => Is(i, LexemeKind.Unit) || IsSecond(i);

    private bool IsUnit(int i, TimeUnit unit) => Is(i, LexemeKind.Unit, (int)unit);

    // "second" is listed as the ordinal; after a number it is the unit.
    private bool IsSecond(int i) => Is(i, LexemeKind.Ordinal, 2) && IsText(i, "second");

    private TimeUnit UnitAt(int i) => IsSecond(i) ? TimeUnit.Second : (TimeUnit)this[i].Value;

    private bool IsPlural(int i) => TextOf(i) is [.., 's' or 'S'] || IsText(i, "millennia");
}
