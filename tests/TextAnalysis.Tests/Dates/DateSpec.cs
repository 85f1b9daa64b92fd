using System.Text.RegularExpressions;

namespace TextAnalysis.Tests.Dates;

/// <summary>The cases of Specs/dates.md.</summary>
internal static partial class DateSpec
{
    public static TheoryData<string?, string, string> Rows()
    {
        var rows = new TheoryData<string?, string, string>();
        foreach (var line in File.ReadLines(RepositoryFiles.PathOf("tests", "TextAnalysis.Tests", "Specs", "dates.md")))
        {
            if (Row().Match(line) is not { Success: true } row) continue;
            var published = row.Groups["published"].Value;
            rows.Add(published == "none" ? null : published, row.Groups["sentence"].Value, row.Groups["expected"].Value.Replace("`", "", StringComparison.Ordinal).Trim());
        }
        return rows;
    }

    [GeneratedRegex(@"^\| (?<published>none|\d{4}-\d\d-\d\d) \| `(?<sentence>[^`]+)` \|(?<expected>.*)\|$")]
    private static partial Regex Row();
}
