namespace TextAnalysis;

/// <summary>Words beside four digits that make them a number of something else than a year.</summary>
internal static class NotYears
{
    /// <summary>What is counted by the thousand: "2014 people".</summary>
    public static bool IsCounted(ReadOnlySpan<char> after) => after is "people" or "percent" or "feet" or "miles" or "meters" or "metres" or "dollars" or "votes"
        or "points" or "troops" or "soldiers" or "pounds" or "euros" or "km" or "kilometers" or "kilometres" or "words" or "homes" or "jobs" or "seats" or "men"
        or "women" or "others" or "copies" or "pages" or "times" or "kg" or "acres" or "hectares" or "tons" or "tonnes" or "barrels" or "calories" or "students"
        or "workers";

    /// <summary>What bears a number: "page 1998", "Highway 1999".</summary>
    public static bool IsNumbered(ReadOnlySpan<char> before) => before is "page" or "pages" or "Page" or "p." or "pp." or "No." or "no." or "number" or "Number"
        or "Highway" or "Route" or "Room" or "room" or "Flight" or "flight" or "Resolution" or "resolution" or "Section" or "Article" or "Apollo" or "Windows"
        or "PO" or "Box" or "Channel" or "#" or "postcode" or "ZIP" or "zip";

    /// <summary>A model of a car is called after a year, and is none: "a 2014 Toyota".</summary>
    public static bool IsCarMaker(ReadOnlySpan<char> after) => after is "Ford" or "Chevrolet" or "Chevy" or "Toyota" or "Honda" or "Nissan" or "BMW" or "Audi"
        or "Mercedes" or "Volkswagen" or "Hyundai" or "Kia" or "Dodge" or "Jeep" or "GMC" or "Subaru" or "Mazda" or "Lexus" or "Volvo" or "Porsche" or "Ferrari"
        or "Tesla" or "Cadillac" or "Buick" or "Chrysler" or "Pontiac";

    /// <summary>The end of an address: "1984 Main Street".</summary>
    public static bool IsStreet(ReadOnlySpan<char> word) => word is "Street" or "St." or "Avenue" or "Ave." or "Ave" or "Road" or "Rd." or "Boulevard" or "Blvd."
        or "Lane" or "Drive" or "Broadway";
}
