namespace TextAnalysis.Tests.Invariants;

/// <summary>Texts that break programs: each must give an analysis, with valid spans, in linear time.</summary>
internal static class HostileTexts
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["empty"] = "",
        ["blank"] = " \t\r\n\u00a0\u2003\n",
        ["one letter"] = "a",
        ["lone high surrogate"] = "He said \ud83d yesterday.",
        ["lone low surrogate"] = "\ude00 said Ana Ruiz.",
        ["nul and controls"] = "A\0B\u0001 said \u001b[31mhello\u0007.",
        ["byte order mark inside"] = "Mayor \uFEFFAna Ruiz said “no”.",
        ["right to left"] = "قال الرئيس \u202Eإن الاتفاق\u202C سيوقع يوم الاثنين. אמר ראש הממשלה.",
        ["emoji and joiners"] = "👩‍👩‍👧‍👦 said “👍🏽” on Monday 🇺🇦🇺🇦.",
        ["combining marks"] = "Jose\u0301 Mun\u0303oz sa\u0301id “Z\u0351\u036b\u0343algo”.",
        ["dotted and dotless i"] = "İSTANBUL: Işık said İzmir ısı.",
        ["only quotation marks"] = new string('"', 10_000),
        ["alternating quotation marks"] = string.Concat(Enumerable.Repeat("“a ‘b “", 4_000)),
        ["unclosed quotation"] = "“" + string.Concat(Enumerable.Repeat("and then he said it. ", 2_000)),
        ["a dash inside the last word"] = "BBC SAID HTTP://A--B",
        ["a dateline and nothing"] = "LIMA SAID, Peru (ABC) — ",
        ["only brackets"] = new string('(', 20_000),
        ["only full stops"] = new string('.', 20_000),
        ["only apostrophes"] = new string('\'', 20_000),
        ["one endless word"] = new string('x', 200_000),
        ["one endless capital word"] = new string('A', 100_000),
        ["one endless number"] = new string('7', 100_000),
        ["endless dotted"] = string.Concat(Enumerable.Repeat("a.", 50_000)),
        ["endless hyphens"] = string.Concat(Enumerable.Repeat("co-", 30_000)),
        ["endless names"] = string.Concat(Enumerable.Repeat("Ana Maria Ruiz ", 8_000)),
        ["endless said"] = string.Concat(Enumerable.Repeat("said that ", 10_000)),
        ["endless lead-ins"] = string.Concat(Enumerable.Repeat("Ann Lee: “We want our money back, and we will get it,” ", 8_000)),
        ["endless dates"] = string.Concat(Enumerable.Repeat("Monday 20 March 2023 ", 5_000)),
        ["endless lines"] = string.Concat(Enumerable.Repeat("a\n", 50_000)),
        ["endless address"] = "http://" + string.Concat(Enumerable.Repeat("a/", 50_000)),
        ["endless at signs"] = string.Concat(Enumerable.Repeat("a@", 50_000)),
    };
}
