namespace TextAnalysis;

/// <summary>Time zones behind a time of day.</summary>
internal readonly ref partial struct DateParser
{
    /// <summary>A zone behind a time: <c>GMT</c>, <c>EST</c>, <c>UTC+2</c>, <c>+01:00</c>; names in capitals, for "est" and "ist" are other words.</summary>
    private int? Zone(int i, out int next)
    {
        next = i + 1;
        if (IsGlued(i) && Is(i, LexemeKind.Other, 'z')) return 0;
        if (Offset(i, out next) is { } offset) return offset;
        if (ZoneInWords(i, out next, out var ofArea)) return ofArea;
        next = i;
        if (!Is(i, LexemeKind.Zone) || !this[i].Capital && !IsText(i, "gmt") && !IsText(i, "utc")) return null;
        next = i + 1;
        if (this[i].Value != 0 || Offset(next, out var end) is not { } fromGreenwich) return this[i].Value;
        next = end;
        return fromGreenwich;
    }

    /// <summary>"Pacific time", "Eastern Daylight Time", "local time", which says nothing.</summary>
    private bool ZoneInWords(int i, out int next, out int? offset)
    {
        offset = Is(i, LexemeKind.ZoneArea) && this[i].Value < 0 ? this[i].Value : null;
        next = i + 1;
        if (!Is(i, LexemeKind.ZoneArea) || this[i].Value > 1) return false;
        if (Is(next, LexemeKind.ZoneArea) && this[next].Value > 1) offset += this[next++].Value == 3 ? 100 : 0;
        if (Is(next, LexemeKind.PeriodNoun, Words.Time) && !IsPlural(next)) { next++; return true; }
        // 9 a.m. Eastern
        return next == i + 1 && offset is not null && this[i].Capital && TokenAfter(i).PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun);
    }

    // +2, +0530, -05:00; a hyphen in front of a bare number is a range.
    private int? Offset(int i, out int next)
    {
        next = i + 2;
        var isBehindName = Is(i - 1, LexemeKind.Zone);
        var isSign = Kind(i) is LexemeKind.Plus or LexemeKind.Hyphen && IsGlued(i);
        if (!isSign || !Is(i + 1, LexemeKind.Digits) || !IsGlued(i + 1) || this[i + 1].Length is not (1 or 2 or 4)) return null;
        var value = this[i + 1].Length == 4 ? this[i + 1].Value : this[i + 1].Value * 100;
        if (Is(next, LexemeKind.Colon) && IsGlued(next) && Is(next + 1, LexemeKind.Digits) && IsGlued(next + 1) && this[next + 1].Length == 2)
        {
            value += this[next + 1].Value;
            next += 2;
        }
        if (value > 1400 || value % 100 > 59 || Is(i, LexemeKind.Hyphen) && !isBehindName && !IsSecondsBefore(i)) return null;
        return Is(i, LexemeKind.Hyphen) ? -value : value;
    }

    // 08:30:00-05:00, not 8:30-9:30
    private bool IsSecondsBefore(int i) => Is(i - 1, LexemeKind.Digits) && Is(i - 2, LexemeKind.Colon) && Is(i - 4, LexemeKind.Colon) || Is(i - 2, LexemeKind.Stop);
}
