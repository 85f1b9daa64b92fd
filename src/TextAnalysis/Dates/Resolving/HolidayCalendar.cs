using System.Globalization;

namespace TextAnalysis;

/// <summary>The day of a holiday in a year. Days that differ by country follow the United States.</summary>
internal static class HolidayCalendar
{
    public static DateOnly DayOf(Holiday holiday, int year) => holiday switch
    {
        Holiday.MartinLutherKingDay => Nth(year, 1, DayOfWeek.Monday, 3),
        Holiday.PresidentsDay => Nth(year, 2, DayOfWeek.Monday, 3),
        Holiday.MothersDay => Nth(year, 5, DayOfWeek.Sunday, 2),
        Holiday.MemorialDay => Nth(year, 6, DayOfWeek.Monday, 1).AddDays(-7),
        Holiday.FathersDay => Nth(year, 6, DayOfWeek.Sunday, 3),
        Holiday.LaborDay => Nth(year, 9, DayOfWeek.Monday, 1),
        Holiday.ColumbusDay => Nth(year, 10, DayOfWeek.Monday, 2),
        Holiday.ElectionDay => Nth(year, 11, DayOfWeek.Monday, 1).AddDays(1),
        Holiday.Thanksgiving => Nth(year, 11, DayOfWeek.Thursday, 4),
        Holiday.BlackFriday => Nth(year, 11, DayOfWeek.Thursday, 4).AddDays(1),
        Holiday.CyberMonday => Nth(year, 11, DayOfWeek.Thursday, 4).AddDays(4),
        Holiday.Easter => Easter(year),
        Holiday.EasterMonday => Easter(year).AddDays(1),
        Holiday.GoodFriday => Easter(year).AddDays(-2),
        Holiday.MaundyThursday => Easter(year).AddDays(-3),
        Holiday.PalmSunday => Easter(year).AddDays(-7),
        Holiday.AshWednesday => Easter(year).AddDays(-46),
        Holiday.Pentecost => Easter(year).AddDays(49),
        Holiday.Passover => Hebrew(year, fromTishri: false, monthsFromNisan: 0, day: 15),
        Holiday.RoshHashanah => Hebrew(year, fromTishri: true, monthsFromNisan: 0, day: 1),
        Holiday.YomKippur => Hebrew(year, fromTishri: true, monthsFromNisan: 0, day: 10),
        Holiday.Hanukkah => Hebrew(year, fromTishri: true, monthsFromNisan: 2, day: 25),
        _ => new DateOnly(year, Fixed(holiday).Month, Fixed(holiday).Day),
    };

    /// <summary>Month and day of a holiday with a fixed date; (0, 0) for a movable one.</summary>
    public static (int Month, int Day) Fixed(Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => (1, 1),
        Holiday.NewYearsEve => (12, 31),
        Holiday.ChristmasDay => (12, 25),
        Holiday.ChristmasEve => (12, 24),
        Holiday.BoxingDay => (12, 26),
        Holiday.ValentinesDay => (2, 14),
        Holiday.SaintPatricksDay => (3, 17),
        Holiday.MayDay => (5, 1),
        Holiday.IndependenceDay => (7, 4),
        Holiday.Halloween => (10, 31),
        Holiday.VeteransDay or Holiday.RemembranceDay => (11, 11),
        Holiday.BastilleDay => (7, 14),
        Holiday.AustraliaDay => (1, 26),
        Holiday.CanadaDay => (7, 1),
        Holiday.AnzacDay => (4, 25),
        Holiday.EarthDay => (4, 22),
        Holiday.Juneteenth => (6, 19),
        Holiday.GuyFawkes => (11, 5),
        Holiday.GroundhogDay => (2, 2),
        Holiday.AprilFools => (4, 1),
        Holiday.WomensDay => (3, 8),
        Holiday.InaugurationDay => (1, 20),
        _ => (0, 0),
    };

    // The anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    // The Hebrew year that begins in the autumn; months count from Tishri, and Nisan comes after Adar (II).
    private static DateOnly Hebrew(int year, bool fromTishri, int monthsFromNisan, int day)
    {
        var calendar = new HebrewCalendar();
        if (year is < 1600 or > 2200) return new DateOnly(year, fromTishri ? 9 : 4, 15);
        var hebrew = fromTishri ? year + 3761 : year + 3760;
        var month = fromTishri ? 1 + monthsFromNisan : calendar.IsLeapYear(hebrew) ? 8 : 7;
        return DateOnly.FromDateTime(calendar.ToDateTime(hebrew, month, day, 0, 0, 0, 0));
    }
}
