namespace TextAnalysis.Tests.Readme;

/// <summary>The fenced blocks of a Markdown file of this repository.</summary>
internal static class MarkdownFile
{
    /// <summary>The files a newcomer or a maintainer follows.</summary>
    public static IEnumerable<string> Documents =>
    [
        "README.md", "CONTRIBUTING.md",
        .. Directory.EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md").Select(path => "docs/" + Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    public static IEnumerable<string> Blocks(string document, string language)
    {
        List<string>? block = null;
        foreach (var line in File.ReadLines(RepositoryFiles.PathOf(document)))
        {
            if (block is null && line.TrimEnd() == "```" + language) block = [];
            else if (block is not null && line.TrimEnd() == "```")
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else block?.Add(line);
        }
    }
}
