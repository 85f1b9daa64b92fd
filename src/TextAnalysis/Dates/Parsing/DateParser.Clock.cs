namespace TextAnalysis;

/// <summary>Times on the clock, with the day they belong to.</summary>
internal readonly ref partial struct DateParser
{
    /// <summary>A date or a time of day, or both in either order.</summary>
    private TimeNode? Moment(int i, out int next)
    {
        if (Clock(i, out next) is { } clock)
        {
            var behind = SkipOtherZone(next);
            var timed = WithDay(clock, behind, out var end);
            if (behind == next) next = end;
            return timed;
        }
        return DayOrPart(i, out next) is { } day ? WithTime(day, next, out next) : null;
    }

    // 10:35 a.m. (0735 GMT) Friday
    private int SkipOtherZone(int i) =>
        Is(i, LexemeKind.Bracket, 0) && Clock(i + 1, out var end) is { Zone: not null } && Is(end, LexemeKind.Bracket, 1) ? end + 1 : i;

    /// <summary><c>8:30 a.m. EST</c>, <c>5 p.m.</c>, <c>noon</c>, <c>14:15:30</c>, <c>0735 GMT</c>, <c>four o'clock</c>.</summary>
    private ClockNode? Clock(int i, out int next)
    {
        next = i + 1;
        if (Is(i, LexemeKind.Cardinal, 12) && Is(i + 1, LexemeKind.Noon)) i++;
        else if (Is(i, LexemeKind.Digits, 12) && Is(i + 1, LexemeKind.Noon)) i++;
        if (Is(i, LexemeKind.Noon))
        {
            if (WordBefore(i) is "high" or "High") return null;
            var hour = this[i].Value;
            return new ClockNode(null, hour, -1, -1, Zone(i + 1, out next));
        }
        if (WordClock(i, out next) is { } inWords) return inWords;
        if (!Is(i, LexemeKind.Digits) || this[i].Length > 4 || IsMoney(i)) return null;
        // 4:30:15 is read from its hour, T0830 behind its day.
        if (IsGlued(i) && (Is(i - 1, LexemeKind.Colon) || IsBehindLetter(i) && !Is(i - 1, LexemeKind.Other, 't'))) return null;
        return this[i].Length <= 2 ? DigitClock(i, out next) : MilitaryClock(i, out next);
    }

    private ClockNode? DigitClock(int i, out int next)
    {
        var (hour, minute, second) = (this[i].Value, -1, -1);
        next = i + 1;
        if (Is(next, LexemeKind.Colon) && IsGlued(next) && Is(next + 1, LexemeKind.Digits) && IsGlued(next + 1) && this[next + 1].Length == 2)
        {
            minute = this[next + 1].Value;
            next += 2;
            if (Is(next, LexemeKind.Colon) && IsGlued(next) && IsDigits(next + 1, 2))
            {
                second = this[next + 1].Value;
                next += 2;
                if (Is(next, LexemeKind.Stop) && IsGlued(next) && Is(next + 1, LexemeKind.Digits) && IsGlued(next + 1)) next += 2;
            }
        }
        else if (Is(next, LexemeKind.Stop) && IsGlued(next) && Is(next + 1, LexemeKind.Digits) && IsGlued(next + 1) && this[next + 1].Length == 2
            && (Is(next + 2, LexemeKind.Meridiem) || Is(next + 2, LexemeKind.Zone)))
        {
            minute = this[next + 1].Value;
            next += 2;
        }
        if (minute > 59 || second > 59 || IsPastMidnight(hour, minute, second)) return null;
        if ((hour <= 12 || minute >= 0) && HourOfDay(hour, next, out var end) is { } ofDay) (hour, next) = (ofDay, end);
        else if (ClockOfRange(i, hour, minute, next) is { } first) return first;
        else if (minute < 0) return null;
        else if (!IsClockContext(i, next, second)) return null;
        return new ClockNode(null, hour, minute, second, Zone(next, out next));
    }

    /// <summary>2 in "between 2 and 4 p.m. Tuesday": half of the day, day and zone stand behind the end.</summary>
    private ClockNode? ClockOfRange(int i, int hour, int minute, int link)
    {
        var isRange = Is(link, LexemeKind.Hyphen) && IsGlued(link) || IsLink(link) && WordBefore(i) is "from" or "From" or "between" or "Between";
        if (!isRange || hour is < 1 or > 12 || !Is(link + 1, LexemeKind.Digits) || this[link + 1].Length > 2) return null;
        var meridiem = link + 2;
        if (Is(meridiem, LexemeKind.Colon) && Is(meridiem + 1, LexemeKind.Digits)) meridiem += 2;
        if (!Is(meridiem, LexemeKind.Meridiem) || this[meridiem].Value == 1 || DigitClock(link + 1, out var end) is not { } last) return null;
        last = WithDay(last, end, out _);
        var first = (hour % 12) + this[meridiem].Value;
        // 11 to 2 p.m. begins before noon.
        return last with { Hour = first > last.Hour && first >= 12 ? first - 12 : first, Minute = minute };
    }

    // 4:3 is an aspect ratio and 2:14 a marathon: the colon alone convinces only with two digits and the right surroundings.
    private bool IsClockContext(int i, int next, int second)
    {
        if (Is(next, LexemeKind.Zone)) return true;
        if (this[i].Length == 2)
        {
            // Exodus 18:21
            var isBehindDay = Kind(i - 1) is LexemeKind.Weekday or LexemeKind.Month or LexemeKind.Day;
            return second >= 0 || isBehindDay || TokenBefore(i) is not { Kind: TokenKind.Word, PennTag: PennTag.NNP };
        }
        if (second >= 0) return WordBefore(i) is not ("in" or "of" or "to" or "with");
        if (this[next].Kind is LexemeKind.Weekday or LexemeKind.Day or LexemeKind.Month) return true;
        var before = WordBefore(i);
        return before is "at" or "At" or "by" or "until" or "from" or "since" or "around" or "before" or "after" or "between" or "till" or "about"
            || this[i - 1].Kind is LexemeKind.Weekday or LexemeKind.Day or LexemeKind.Hyphen or LexemeKind.Comma || TokenBefore(i).Length == 0;
    }

    // 24:00 ends a day; 24:30 is how long somebody ran.
    private static bool IsPastMidnight(int hour, int minute, int second) => hour > 24 || hour == 24 && (minute > 0 || second > 0);

    /// <summary>The hour of the day, where its half stands behind it: <c>p.m.</c>, <c>o'clock</c>, <c>in the evening</c>, <c>o'clock at night</c>.</summary>
    private int? HourOfDay(int hour, int i, out int next)
    {
        var hasMeridiem = Is(i, LexemeKind.Meridiem) && hour is >= 1 and <= 12;
        var isOClock = hasMeridiem && this[i].Value == 1;
        next = hasMeridiem ? i + 1 : i;
        if (hasMeridiem && !isOClock) return (hour % 12) + this[i].Value;
        if (PartBehind(next, out var end) is not { } part) return isOClock ? hour : null;
        next = end;
        return InPart(hour, part);
    }

    // 4 in the morning, 6 in the evening, 11 at night
    private int? PartBehind(int i, out int next)
    {
        next = i + 3;
        if (IsPreposition(i, Words.In) && Is(i + 1, LexemeKind.Article, Words.The) && Is(i + 2, LexemeKind.DayPart)) return this[i + 2].Value;
        next = i + 2;
        return IsPreposition(i, Words.At) && Is(i + 1, LexemeKind.DayPart, 3) && IsText(i + 1, "night") ? 3 : null;
    }

    // The night of a day goes on behind its midnight, which is hour 24.
    private static int InPart(int hour, int part) => part switch
    {
        0 => hour == 12 ? 0 : hour,
        1 or 2 => hour < 12 ? hour + 12 : hour,
        3 => hour is >= 5 and <= 12 ? hour + 12 : hour,
        _ => hour,
    };

    /// <summary>0735 GMT, 1800 hours; without either it is a number or a year.</summary>
    private ClockNode? MilitaryClock(int i, out int next)
    {
        next = i + 1;
        var (hour, minute) = (this[i].Value / 100, this[i].Value % 100);
        if (minute > 59 || IsPastMidnight(hour, minute, -1)) return null;
        if (Is(next, LexemeKind.Meridiem) && hour is > 0 and <= 12 && this[next].Value != 1)
            hour = (hour % 12) + this[next++].Value;
        else if (this[i].Length != 4)
            return null;
        else if (IsUnit(next, TimeUnit.Hour) && IsPlural(next) && minute % 5 == 0)
            next++;
        else if (!Is(next, LexemeKind.Zone) || this[next].Value == -500 && !IsText(next, "est") && !IsText(next, "ET"))
            return null;
        return new ClockNode(null, hour, minute, -1, Zone(next, out next));
    }

    /// <summary><c>four o'clock</c>, <c>half past seven</c>, <c>a quarter to 5 p.m.</c>, <c>ten p.m.</c></summary>
    private ClockNode? WordClock(int i, out int next)
    {
        var hasMinutes = MinutesBeside(i, out var past, out var minute, out var isBefore);
        if (hasMinutes) i = past;
        next = i + 1;
        var isHour = Is(i, LexemeKind.Cardinal) || hasMinutes && Is(i, LexemeKind.Digits) && this[i].Length <= 2;
        if (!isHour || this[i].Value is < 1 or > 12) return null;
        // What stands behind the hour tells which half of the day the clock is in, not which the hour named will be in: a quarter to twelve p.m.
        // is 23:45.
        var hour = !isBefore ? this[i].Value : this[i].Value == 1 ? 12 : this[i].Value - 1;
        if (HourOfDay(hour, next, out var end) is { } ofDay) (hour, next) = (ofDay, end);
        else if (!hasMinutes || isBefore && IsAmount(i)) return null;
        return new ClockNode(null, hour, minute, -1, Zone(next, out next));
    }

    // "Fell by a quarter to 5 million", "to 12.5%", "to nine cents", "to five-year lows"
    private bool IsAmount(int i) => Is(i + 1, LexemeKind.Multiplier) || IsGlued(i + 1) && !Is(i + 1, LexemeKind.Comma) || IsUnit(i + 1)
        || Kind(i + 1) == default && TokenAfter(i).PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Symbol or PartOfSpeech.Numeral;

    /// <summary>"half past", "ten past", "a quarter to": minutes on the clock, those of the last before the hour that is named.</summary>
    private bool MinutesBeside(int i, out int next, out int minutes, out bool isBefore)
    {
        var at = Skip(i, LexemeKind.Article);
        next = at + 2;
        minutes = Kind(at) switch
        {
            LexemeKind.Half => 30,
            LexemeKind.Unit when UnitAt(at) == TimeUnit.Quarter && !IsPlural(at) => 15,
            LexemeKind.Cardinal or LexemeKind.Digits when this[at].Value is 5 or 10 or 20 or 25 => this[at].Value,
            _ => -1,
        };
        // "one-quarter to one-third" are shares.
        isBefore = minutes == 15 && IsPreposition(at + 1, Words.To) && !Is(at - 1, LexemeKind.Hyphen) && !Is(next + 1, LexemeKind.Hyphen);
        if (isBefore) minutes = 45;
        else if (!Is(at + 1, LexemeKind.Relative, Words.Past)) minutes = -1;
        return minutes >= 0;
    }

    private bool IsMoney(int i) => char.GetUnicodeCategory(CharBefore(i)) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary>The day behind a time: <c>9 a.m. Tuesday</c>, <c>noon on March 3</c>, <c>10 p.m. last night</c>.</summary>
    private ClockNode WithDay(ClockNode clock, int i, out int next)
    {
        next = i;
        var at = IsPreposition(i, Words.On) || Is(i, LexemeKind.Comma) || IsPreposition(i, Words.Of) ? i + 1 : i;
        if (Is(i, LexemeKind.Comma) && this[at].Kind is not (LexemeKind.Weekday or LexemeKind.Month or LexemeKind.Day)) return clock;
        if (Kind(at) is LexemeKind.Article or LexemeKind.Position or LexemeKind.Cardinal or LexemeKind.Season or LexemeKind.Unit) return clock;
        if (Is(at, LexemeKind.Digits) && !Is(at + 1, LexemeKind.Month) && Numeric(at, out _) is null) return clock;
        var day = DayOrPart(at, out var end) ?? (TimeNode?)RelativeDay(at, out end);
        if (day is DateNode { Day: 0, Weekday: 0 } or null or EraNode or QuarterNode or SeasonNode) return clock;
        next = end;
        return clock with { Day = day is DayPartNode part ? part.Day ?? new DeicticNode(TimeUnit.Day, 0) : day };
    }

    private DateNode? RelativeDay(int i, out int next) =>
        Nominal(i, out next) is DateNode { Weekday: > 0 } node ? node : null;

    /// <summary>The time behind a day: <c>Tuesday at 10 a.m.</c>, <c>March 3, 14:15</c>, <c>2023-03-20T08:30</c>.</summary>
    private TimeNode WithTime(TimeNode day, int i, out int next)
    {
        next = i;
        if (day is not (DateNode { Day: > 0 } or DateNode { Weekday: > 0 } or DeicticNode or DayPartNode or HolidayNode or WithinNode)) return day;
        var at = IsPreposition(i, Words.At) || Is(i, LexemeKind.Comma) || IsGlued(i) && Is(i, LexemeKind.Other, 't') ? i + 1 : i;
        if (Is(i, LexemeKind.Comma) && IsPreposition(at, Words.At)) at++;
        if (Clock(at, out var end) is not { } clock) return day;
        next = end;
        if (day is not DayPartNode part) return clock with { Day = day };
        // Sunday night at ten
        var hour = clock.Hour <= 12 ? InPart(clock.Hour, part.Part) : clock.Hour;
        return clock with { Day = part.Day ?? new DeicticNode(TimeUnit.Day, 0), Hour = hour };
    }
}
