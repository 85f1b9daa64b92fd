using System.Text.RegularExpressions;

namespace TextAnalysis.Tests.Text;

/// <summary>Cases from the tables of a document in Specs: a row's first code span is the text, the others are what it gives.</summary>
internal static partial class Spec
{
    public static TheoryData<string, string[]> Rows(string name)
    {
        var rows = new TheoryData<string, string[]>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", name)))
        {
            if (!line.StartsWith("| `", StringComparison.Ordinal)) continue;
            var spans = CodeSpan().Matches(line).Select(match => match.Groups[1].Value).ToArray();
            rows.Add(spans[0], spans[1..]);
        }
        return rows;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();
}
