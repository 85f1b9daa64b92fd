namespace TextAnalysis;

/// <summary>Days with a name, and <c>Weekend</c> spans where custom knows them.</summary>
internal enum Holiday : byte
{
    NewYearsDay, NewYearsEve, ChristmasDay, ChristmasEve, BoxingDay, ValentinesDay, SaintPatricksDay, MayDay, IndependenceDay,
    Halloween, VeteransDay, RemembranceDay, BastilleDay, AustraliaDay, CanadaDay, AnzacDay, EarthDay, Juneteenth, GuyFawkes,
    GroundhogDay, AprilFools, WomensDay,
    MartinLutherKingDay, PresidentsDay, MothersDay, MemorialDay, FathersDay, LaborDay, ColumbusDay, ElectionDay, Thanksgiving,
    BlackFriday, CyberMonday, InaugurationDay,
    Easter, EasterMonday, GoodFriday, PalmSunday, AshWednesday, MaundyThursday, Pentecost,
    Passover, YomKippur, RoshHashanah, Hanukkah,
}
