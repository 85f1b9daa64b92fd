namespace TextAnalysis.Tests.Articles;

/// <summary>The cases of <c>Specs/quotes.md</c> and <c>Specs/local-news.md</c>: a quoted block is an article, the table below it what is found in it.</summary>
internal static class ArticleSpec
{
    public static TheoryData<string, string, string> Cases(string name)
    {
        var cases = new TheoryData<string, string, string>();
        var section = "";
        var text = new List<string>();
        var rows = new List<string>();
        var inBlock = false;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", name)).Append(">"))
        {
            var startsBlock = line.StartsWith('>') && !inBlock;
            inBlock = line.StartsWith('>');
            if ((startsBlock || line.StartsWith("## ", StringComparison.Ordinal)) && text.Count > 0)
            {
                cases.Add(section, string.Join('\n', text), string.Join('\n', rows));
                text.Clear();
                rows.Clear();
            }
            if (inBlock) text.Add(line.Length > 2 ? line[2..] : "");
            if (line.StartsWith("## ", StringComparison.Ordinal)) section = line[3..];
            if (line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| kind", StringComparison.Ordinal)) rows.Add(line.Trim('|', ' '));
        }
        return cases;
    }
}
