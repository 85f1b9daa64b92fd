namespace TextAnalysis.Training;

/// <summary>Gives every organisation of the list a number, and its names the number and kind.</summary>
internal static class OrganizationCompiler
{
    /// <summary>Acronyms of these are also written as words: <c>Nato</c>, <c>Unesco</c>.</summary>
    private static readonly string[] KindsReadAsWords = ["international", "armed"];

    public static NameTableWriter Names(string folder)
    {
        var names = new Dictionary<ulong, (int Kind, int Number)>();
        var numbers = new Dictionary<(string Name, string Alias), int>();
        var (number, last) = (0, 0);
        foreach (var row in ListFile.Read(folder, "organizations.tsv").Rows)
        {
            // Tier B: read off Wikipedia without a source of its own.
            if (row["source"] is "sp500") continue;
            number = Number(row);
            var kind = row["kind"] == "other" ? 0 : (int)Enum.Parse<OrganizationKind>(row["kind"], ignoreCase: true);
            foreach (var name in row.Aliases.Prepend(row["name"]))
            {
                if (name.Length < 2) continue;
                if (!NameKey.IsAcronym(name)) Add(NameKey.Of(name), kind);
                else
                {
                    Add(NameKey.OfAcronym(name), kind);
                    if (name.Length >= 4 && KindsReadAsWords.Contains(row["kind"])) Add(NameKey.Of(name), kind);
                }
            }
        }
        var table = new NameTableWriter();
        foreach (var (key, entry) in names) table.TryAdd(key, (entry.Number << 4) | entry.Kind);
        return table;

        // Two sources may each name one by what is the other's second name: UNICEF, the United Nations Children's Fund.
        int Number(ListFile.Row row)
        {
            foreach (var alias in row.Aliases)
                if (numbers.TryGetValue((alias, row["name"]), out var same)) return same;
            last++;
            foreach (var alias in row.Aliases) numbers.TryAdd((row["name"], alias), last);
            return last;
        }

        // A name of two organisations says what they are, not which one it is.
        void Add(ulong key, int kind)
        {
            if (!names.TryAdd(key, (kind, number)) && names[key].Number != number) names[key] = (names[key].Kind, 0);
        }
    }
}
