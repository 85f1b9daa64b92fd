using System.Globalization;
using System.Text;

namespace TextAnalysis.Tests;

/// <summary>The examples of <c>Specs/reading.md</c>.</summary>
/// <param name="Name">The heading above it.</param>
/// <param name="Page">The page: text, or HTML.</param>
/// <param name="IsHtml">Whether it is HTML.</param>
/// <param name="Body">The body's paragraphs, for a page of text.</param>
/// <param name="Facts">What else is read: "title", "byline", "published".</param>
public sealed record ReadingSpec(string Name, string Page, bool IsHtml, string[] Body, Dictionary<string, string> Facts)
{
    public static IEnumerable<ReadingSpec> All()
    {
        var (name, fence) = ("", "");
        var lines = new List<string>();
        Dictionary<string, string> facts = [];
        ReadingSpec? text = null;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", "reading.md")).Append("### end"))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (fence == "html") yield return new ReadingSpec(name, string.Join('\n', lines), true, [], facts);
                else if (fence == "page") text = OfText(name, lines);
                fence = fence.Length > 0 ? "" : line[3..];
                lines = [];
            }
            else if (fence.Length > 0)
            {
                lines.Add(line);
            }
            else if (line.StartsWith('#'))
            {
                (name, facts) = (line.TrimStart('#', ' '), []);
            }
            else if (line.StartsWith("title `", StringComparison.Ordinal) || line.StartsWith("byline `", StringComparison.Ordinal) || line.StartsWith("published `", StringComparison.Ordinal))
            {
                var parts = line.Split('`');
                for (var i = 0; i + 1 < parts.Length; i += 2) facts[parts[i].Trim(' ', ',', '·')] = parts[i + 1];
                if (text is null) continue;
                foreach (var (fact, value) in facts) text.Facts[fact] = value;
                yield return text;
                text = null;
            }
        }
    }

    public string? Fact(string name) => Facts.GetValueOrDefault(name);

    public int Number(string name) => int.Parse(Fact(name) ?? "0", CultureInfo.InvariantCulture);

    public DateOnly? Published => Fact("published") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public override string ToString() => Name;

    private static ReadingSpec OfText(string name, List<string> lines)
    {
        var page = new StringBuilder();
        var body = new List<string>();
        var facts = new Dictionary<string, string>();
        foreach (var line in lines)
        {
            var content = line.Length > 2 ? line[2..] : "";
            page.Append(content).Append('\n');
            switch (line.Length > 0 ? line[0] : ' ')
            {
                case 'T': facts["title"] = content; break;
                case '+': body.Add(content); break;
                case '>': body[^1] += "\n" + content; break;
            }
        }
        return new ReadingSpec(name, page.ToString(), false, [.. body], facts);
    }
}
