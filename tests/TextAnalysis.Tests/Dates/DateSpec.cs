using System.Text.RegularExpressions;

namespace TextAnalysis.Tests.Dates;

/// <summary>The cases of Specs/dates.md.</summary>
internal static partial class DateSpec
{
    private const string KnownFailures = "## Known failures";

    public static TheoryData<string?, string, string> Rows() => Rows(Lines().TakeWhile(line => line != KnownFailures));

    /// <summary>What is expected of the sentences that are known to fail.</summary>
    public static TheoryData<string?, string, string> FailingRows() => Rows(Lines().SkipWhile(line => line != KnownFailures));

    private static IEnumerable<string> Lines() => File.ReadLines(RepositoryFiles.PathOf("tests", "TextAnalysis.Tests", "Specs", "dates.md"));

    private static TheoryData<string?, string, string> Rows(IEnumerable<string> lines)
    {
        var rows = new TheoryData<string?, string, string>();
        foreach (var line in lines)
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
