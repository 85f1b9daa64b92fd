using System.Globalization;
using System.Text;

namespace TextAnalysis;

/// <summary>Writes values as TIMEX3 does (ISO-TimeML, ISO 24617-1; after ISO 8601).</summary>
internal static class TimexFormat
{
    /// <summary><c>P2W</c>, <c>PT1H30M</c>, <c>P2Y6M</c>; a null amount is vague, <c>PXM</c>.</summary>
    public static string Duration(double? amount, TimeUnit unit)
    {
        var value = new StringBuilder("P");
        Append(value, amount, unit);
        return value.ToString();
    }

    public static string Duration(DurationNode duration)
    {
        var value = new StringBuilder("P");
        for (var part = duration; part is not null; part = part.Rest) Append(value, part.Amount, part.Unit);
        return value.ToString();
    }

    private static void Append(StringBuilder value, double? amount, TimeUnit unit)
    {
        if (unit <= TimeUnit.Hour && !value.ToString().Contains('T', StringComparison.Ordinal)) value.Append('T');
        if (amount is null) { value.Append('X').Append(Designator(unit, isVague: true)); return; }
        var (count, factor) = (amount.Value, 1);
        if (unit == TimeUnit.Decade) factor = 10;
        if (unit == TimeUnit.Century) factor = 100;
        if (unit == TimeUnit.Millennium) factor = 1000;
        if (unit == TimeUnit.Fortnight) factor = 2;
        count *= factor;
        var (whole, fraction) = (Math.Floor(count), count - Math.Floor(count));
        if (fraction > 0 && Smaller(unit) is { } smaller && fraction * smaller.Count % 1 == 0)
        {
            if (whole > 0) value.Append(Number(whole)).Append(Designator(unit, false));
            if (unit == TimeUnit.Day) value.Append('T');
            value.Append(Number(fraction * smaller.Count)).Append(smaller.Designator);
            return;
        }
        value.Append(Number(count)).Append(Designator(unit, false));
    }

    private static (int Count, string Designator)? Smaller(TimeUnit unit) => unit switch
    {
        TimeUnit.Year => (12, "M"),
        TimeUnit.Day => (24, "H"),
        TimeUnit.Hour => (60, "M"),
        TimeUnit.Minute => (60, "S"),
        _ => null,
    };

    private static string Number(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);

    private static string Designator(TimeUnit unit, bool isVague) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day or TimeUnit.Night => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week or TimeUnit.Fortnight => "W",
        TimeUnit.Month => "M",
        TimeUnit.Quarter => "Q",
        TimeUnit.Decade when isVague => "E",
        TimeUnit.Century when isVague => "C",
        TimeUnit.Millennium when isVague => "L",
        _ => "Y",
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date of which the year, month or day may be unknown.</summary>
    public static string Partial(int? year, int month, int day)
    {
        var y = year is null ? "XXXX" : year.Value < 0
            ? "BC" + (-year.Value).ToString("0000", CultureInfo.InvariantCulture)
            : year.Value.ToString("0000", CultureInfo.InvariantCulture);
        if (month == 0 && day == 0) return y;
        var m = month == 0 ? "XX" : month.ToString("00", CultureInfo.InvariantCulture);
        return day == 0 ? $"{y}-{m}" : $"{y}-{m}-{day.ToString("00", CultureInfo.InvariantCulture)}";
    }

    public static string Period(TimeUnit unit, DateOnly first)
    {
        var year = first.Year.ToString("0000", CultureInfo.InvariantCulture);
        return unit switch
        {
            TimeUnit.Week or TimeUnit.Fortnight => Week(first),
            TimeUnit.Weekend => Week(first) + "-WE",
            TimeUnit.Month => $"{year}-{first.Month.ToString("00", CultureInfo.InvariantCulture)}",
            TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{(first.Month + 2) / 3}"),
            TimeUnit.HalfYear => $"{year}-H{(first.Month <= 6 ? 1 : 2)}",
            TimeUnit.Year => year,
            TimeUnit.Decade => year[..3],
            TimeUnit.Century => year[..2],
            TimeUnit.Millennium => year[..1],
            _ => Day(first),
        };
    }

    private static string Week(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(moment):0000}-W{ISOWeek.GetWeekOfYear(moment):00}");
    }

    public static string Season(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    public static string DayPart(int part) => part switch { 1 => "TAF", 2 => "TEV", 3 => "TNI", 4 => "TDT", _ => "TMO" };

    public static string Clock(int hour, int minute, int second)
    {
        var clock = string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{Math.Max(minute, 0):00}");
        return second < 0 ? clock : string.Create(CultureInfo.InvariantCulture, $"{clock}:{second:00}");
    }
}
