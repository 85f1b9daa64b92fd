using System.Text;

namespace TextAnalysis.Tests.Entities.Recognition;

/// <summary>Runs every row of Specs/names.md.</summary>
public class NameSpecTests
{
    private static readonly EntityRecognizer Recognizer = new();

    public static TheoryData<string> Rows()
    {
        var rows = new TheoryData<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", "names.md")))
            if (line.StartsWith("| `", StringComparison.Ordinal)) rows.Add(line[3..^3]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finds_the_names_of_the_specification(string row)
    {
        var text = new StringBuilder();
        var expected = new List<string>();
        var start = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '[') start = text.Length;
            else if (row[i] == ']') expected.Add($"{row[++i]} {start}-{text.Length} {text.ToString(start, text.Length - start)}");
            else text.Append(row[i]);
        }
        var document = Document.Parse(text.ToString());
        Assert.Equal(expected, Recognizer.Recognize(document).Select(mention => Show(document, mention)));
    }

    private static string Show(Document document, NameMention mention)
    {
        var (start, end) = (document.Tokens[mention.FirstToken].Start, document.Tokens[mention.EndToken - 1].End);
        var kind = mention.Kind switch { EntityKind.Person => 'p', EntityKind.Place => 'l', _ => 'o' };
        return $"{kind} {start}-{end} {document.Text[start..end]}";
    }
}
