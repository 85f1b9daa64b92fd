namespace TextAnalysis.Training;

/// <summary>Chooses the words of people's names that are worth a place in the model, and the pairs of names and short forms.</summary>
internal static class NameWordCompiler
{
    private const double LeastBirths = 100;
    private const double LeastBearers = 1;

    public static NameTableWriter Words(string folder)
    {
        var words = new Dictionary<ulong, (double Births, int Gender, bool Sure, int FirstBand, int SurnameBand)>();
        foreach (var row in ListFile.Read(folder, "people_first.tsv").Rows)
        {
            var births = row.Number("weight") ?? 0;
            if (births is > 0 and < LeastBirths || row["source"] == "popular-by-country") continue;
            var key = NameKey.Of(row["name"]);
            // Names that differ only in their marks share a key: the one more often given decides.
            if (words.TryGetValue(key, out var known) && known.Births >= births) continue;
            var gender = row["gender"] switch { "M" => 1, "F" => 2, _ => 3 };
            var sure = (row.Number("share") ?? 0) >= 0.97 && row["contrary"].Length == 0;
            words[key] = (births, gender, sure, Band(births, 500, 5_000, 50_000), 0);
        }
        foreach (var row in ListFile.Read(folder, "people_last.tsv").Rows)
        {
            var bearers = row.Number("weight") ?? 0;
            if (bearers < LeastBearers && !row.IsFrom("popular-by-country") && !row.IsFrom("factbook")) continue;
            var key = NameKey.Of(row["name"]);
            var word = words.GetValueOrDefault(key);
            words[key] = word with { SurnameBand = Math.Max(word.SurnameBand, 1 + Band(bearers, 5, 20)) };
        }
        var table = new NameTableWriter();
        foreach (var (key, word) in words)
            table.TryAdd(key, NameWord.Of(word.Gender, word.Sure, word.FirstBand, word.SurnameBand).Bits);
        return table;
    }

    public static NameTableWriter Nicknames(string folder)
    {
        var table = new NameTableWriter();
        foreach (var row in ListFile.Read(folder, "nicknames.tsv").Rows)
            table.TryAdd(NameKey.OfPair(NameKey.Of(row["nickname"]), NameKey.Of(row["name"])));
        return table;
    }

    private static int Band(double value, params ReadOnlySpan<double> limits)
    {
        var band = 0;
        while (band < limits.Length && value >= limits[band]) band++;
        return band;
    }
}
