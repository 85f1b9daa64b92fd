namespace TextAnalysis;

/// <summary>Units of time, from short to long.</summary>
internal enum TimeUnit : byte
{
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
    Millennium,
}
