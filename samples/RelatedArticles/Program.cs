using TextAnalysis;

// What else is about this, and why: dotnet run --project samples/RelatedArticles -- samples/articles
if (args.Length != 1 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: RelatedArticles FOLDER");
    return 2;
}

var index = new ArticleIndex();
var stories = new StoryTracker();
foreach (var path in Directory.EnumerateFiles(args[0], "*.txt").Order(StringComparer.Ordinal))
{
    var analysis = ArticleAnalyzer.English.Analyze(File.ReadAllText(path));
    index.Add(Path.GetFileName(path), analysis);
    stories.Add(Path.GetFileName(path), analysis);
}

foreach (var path in Directory.EnumerateFiles(args[0], "*.txt").Order(StringComparer.Ordinal))
{
    Console.WriteLine(Path.GetFileName(path));
    foreach (var related in index.FindRelated(Path.GetFileName(path), count: 3).Where(r => r.Score > 0.1))
    {
        Console.WriteLine($"  {related.Score:0.00} {related.Id}{(related.IsDuplicate ? " (near-duplicate)" : "")}");
        foreach (var kind in related.Reasons.GroupBy(r => r.Kind).OrderByDescending(g => g.Sum(r => r.Weight)))
            Console.WriteLine($"       {kind.Key}: {string.Join(", ", kind.Select(r => r.Text))}");
    }
}

Console.WriteLine("\nStories");
foreach (var story in stories.Stories) Console.WriteLine($"  {string.Join(", ", story.Articles)}");
return 0;
