namespace TextAnalysis;

/// <summary>Parts of the day, with the day they belong to.</summary>
internal readonly ref partial struct DateParser
{
    /// <summary>A day, or a part of one: <c>Monday night</c>, <c>yesterday afternoon</c>, <c>tonight</c>, <c>this morning</c>.</summary>
    private TimeNode? DayOrPart(int i, out int next)
    {
        if (Is(i, LexemeKind.Day))
        {
            // "a brighter tomorrow"
            if (TokenBefore(i).PennTag is PennTag.JJR or PennTag.JJ && Is(i, LexemeKind.Day, 1)) { next = i; return null; }
            next = i + 1;
            if (this[i].Value == 10) return new DayPartNode(null, 3);
            // today's and yesterday's are days; "the yesterday of" is not.
            return PartOfDay(new DeicticNode(TimeUnit.Day, this[i].Value), next, out next);
        }
        if (NamedPart(i, out next) is { } part) return part;
        if (Calendar(i, out next) is not { } date) return null;
        return date is DateNode { Day: 0, Weekday: 0 } or not (DateNode or HolidayNode or WithinNode) ? date : PartOfDay(date, next, out next);
    }

    private TimeNode PartOfDay(TimeNode day, int i, out int next)
    {
        next = i;
        var at = Is(i, LexemeKind.Position) && this[i].Value <= Words.Mid && Is(SkipHyphen(i + 1), LexemeKind.DayPart) ? SkipHyphen(i + 1) : i;
        if (at == i && IsPreposition(i, Words.In) && Is(i + 1, LexemeKind.Article, Words.The) && Is(i + 2, LexemeKind.DayPart)) at = i + 2;
        if (!Is(at, LexemeKind.DayPart) || this[at].Value is 5 or 7) return day;
        next = at + 1;
        return IsPlural(at) ? new RecurringNode(new DayPartNode(day, this[at].Value)) : new DayPartNode(day, this[at].Value);
    }

    /// <summary><c>this morning</c>, <c>last night</c>, <c>the next morning</c>, <c>mid afternoon</c>, <c>in the evening</c> (from "the").</summary>
    private TimeNode? NamedPart(int i, out int next)
    {
        next = i + 1;
        if (Is(i, LexemeKind.DayPart)) return BarePart(i, out next);
        if (Is(i, LexemeKind.Position) && this[i].Value is Words.Mid or Words.Early or Words.Late && Is(SkipHyphen(i + 1), LexemeKind.DayPart))
        {
            next = SkipHyphen(i + 1) + 1;
            return WithBackDay(new DayPartNode(null, this[next - 1].Value), next, out next);
        }
        var at = i;
        int? dayOffset = null;
        var anaphor = false;
        if (Is(at, LexemeKind.Demonstrative)) { dayOffset = 0; anaphor = this[at].Value == Words.That; at++; }
        else if (Is(at, LexemeKind.Article, Words.The))
        {
            at++;
            if (!Is(at, LexemeKind.Relative)) { anaphor = true; dayOffset = 0; }
            else { anaphor = true; dayOffset = Offset(at); if (this[at].Value == Words.Same) dayOffset = 0; at++; }
        }
        else if (Is(at, LexemeKind.Relative) && this[at].Value is Words.Last or Words.Next or Words.Past) dayOffset = this[at++].Value == Words.Next ? 1 : -1;
        if (dayOffset is null) return null;
        if (Is(at, LexemeKind.Weekday) && Is(at + 1, LexemeKind.DayPart)) return null;
        if (Is(at, LexemeKind.Position) && this[at].Value <= Words.Mid) at = SkipHyphen(at + 1);
        if (!Is(at, LexemeKind.DayPart) || IsPlural(at) || IsNamed(at)) return null;
        if (this[at].Value == 5 && IsPreposition(at + 1, Words.Of)) return null;
        next = at + 1;
        TimeNode day = anaphor ? new AnaphorNode(TimeUnit.Day, dayOffset.Value) : new DeicticNode(TimeUnit.Day, dayOffset.Value);
        return WithBackDay(new DayPartNode(day, this[at].Value), next, out next);
    }

    // "morning", "overnight" without a determiner: an expression next to a day or after "by", "until", "at"; else "morning" is an adjective.
    private TimeNode? BarePart(int i, out int next)
    {
        next = i + 1;
        if (IsNamed(i)) return null;
        var part = new DayPartNode(null, this[i].Value);
        var withDay = WithBackDay(part, next, out next);
        if (withDay != part) return withDay;
        if (IsPlural(i)) return new RecurringNode(part);
        return IsText(i, "overnight") && TokenAfter(i).PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            || IsText(i, "dawn") && !IsPreposition(i + 1, Words.Of) && TokenBefore(i).PartOfSpeech == PartOfSpeech.Adposition
            || WordBefore(i) is "by" or "By" or "until" or "at" or "At" && this[i].Value is 2 or 3 or 5 ? part : null;
    }

    // the Evening Standard, Morning Joe
    private bool IsNamed(int i)
    {
        var isBeforeDay = Kind(i + 1) is LexemeKind.Weekday or LexemeKind.Day or LexemeKind.Month;
        return this[i].Capital && !isBeforeDay && TokenAfter(i) is { PennTag: PennTag.NNP or PennTag.NNPS } after && char.IsUpper(_text[after.Start]);
    }

    // mid-afternoon yesterday, the evening of March 3
    private DayPartNode WithBackDay(DayPartNode part, int i, out int next)
    {
        next = i;
        if (Is(i, LexemeKind.Day) && this[i].Value is -1 or 0 or 1)
        {
            next = i + 1;
            return part with { Day = new DeicticNode(TimeUnit.Day, this[i].Value) };
        }
        var isOf = IsPreposition(i, Words.Of);
        var at = isOf ? i + 1 : i;
        if (!isOf && !Is(at, LexemeKind.Weekday)) return part;
        if (WeekdayDate(at, out var end) is { } weekday) { next = end; return part with { Day = weekday }; }
        if (isOf && MonthDate(at, out end) is DateNode { Day: > 0 } date) { next = end; return part with { Day = date }; }
        if (isOf && DayMonth(at, out end) is { } dayMonth) { next = end; return part with { Day = dayMonth }; }
        return part;
    }
}
