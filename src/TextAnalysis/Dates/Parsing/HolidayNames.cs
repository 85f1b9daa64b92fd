namespace TextAnalysis;

/// <summary>The names of holidays as sequences of words; the longest that fits is taken.</summary>
internal static class HolidayNames
{
    public static readonly (Holiday Holiday, string[] Words)[] All =
    [
        .. Read(Holiday.NewYearsDay, "new year 's day, new years day, new year day, new year's day, new year ’s day, new year, new year 's"),
        .. Read(Holiday.NewYearsEve, "new year 's eve, new years eve, new year eve, new year's eve, new year ’s eve"),
        .. Read(Holiday.ChristmasDay, "christmas day, christmas, xmas"),
        .. Read(Holiday.ChristmasEve, "christmas eve"),
        .. Read(Holiday.BoxingDay, "boxing day"),
        .. Read(Holiday.ValentinesDay, "valentine 's day, valentine ’s day, valentines day"),
        .. Read(Holiday.SaintPatricksDay, "st. patrick 's day, st patrick 's day, st. patrick ’s day, saint patrick 's day"),
        .. Read(Holiday.MayDay, "may day"),
        .. Read(Holiday.IndependenceDay, "independence day"),
        .. Read(Holiday.Halloween, "halloween"),
        .. Read(Holiday.VeteransDay, "veterans day, veterans ' day, veterans ’ day"),
        .. Read(Holiday.RemembranceDay, "remembrance day, armistice day"),
        .. Read(Holiday.BastilleDay, "bastille day"),
        .. Read(Holiday.AustraliaDay, "australia day"),
        .. Read(Holiday.CanadaDay, "canada day"),
        .. Read(Holiday.AnzacDay, "anzac day"),
        .. Read(Holiday.EarthDay, "earth day"),
        .. Read(Holiday.Juneteenth, "juneteenth"),
        .. Read(Holiday.GuyFawkes, "guy fawkes night, guy fawkes day"),
        .. Read(Holiday.GroundhogDay, "groundhog day"),
        .. Read(Holiday.AprilFools, "april fools day, april fools ' day, april fools ’ day"),
        .. Read(Holiday.MartinLutherKingDay, "martin luther king day, martin luther king jr. day, martin luther king jr day"),
        .. Read(Holiday.PresidentsDay, "presidents day, presidents ' day, presidents ’ day, president 's day"),
        .. Read(Holiday.MothersDay, "mother 's day, mother ’s day, mothers day"),
        .. Read(Holiday.MemorialDay, "memorial day"),
        .. Read(Holiday.FathersDay, "father 's day, father ’s day, fathers day"),
        .. Read(Holiday.LaborDay, "labor day, labour day"),
        .. Read(Holiday.ColumbusDay, "columbus day"),
        .. Read(Holiday.ElectionDay, "election day"),
        .. Read(Holiday.Thanksgiving, "thanksgiving day, thanksgiving"),
        .. Read(Holiday.BlackFriday, "black friday"),
        .. Read(Holiday.CyberMonday, "cyber monday"),
        .. Read(Holiday.InaugurationDay, "inauguration day"),
        .. Read(Holiday.Easter, "easter sunday, easter"),
        .. Read(Holiday.EasterMonday, "easter monday"),
        .. Read(Holiday.GoodFriday, "good friday"),
        .. Read(Holiday.PalmSunday, "palm sunday"),
        .. Read(Holiday.AshWednesday, "ash wednesday"),
        .. Read(Holiday.MaundyThursday, "maundy thursday"),
        .. Read(Holiday.Pentecost, "pentecost"),
        .. Read(Holiday.Passover, "passover"),
        .. Read(Holiday.YomKippur, "yom kippur"),
        .. Read(Holiday.RoshHashanah, "rosh hashanah"),
        .. Read(Holiday.Hanukkah, "hanukkah"),
    ];

    private static IEnumerable<(Holiday Holiday, string[] Words)> Read(Holiday holiday, string names) =>
        names.Split(", ").Select(name => (holiday, name.Split(' ')));
}
