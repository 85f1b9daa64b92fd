using TextAnalysis;

// Prints what an article says: dotnet run --project samples/AnalyzeArticle -- samples/articles/volcano.txt
if (args.Length != 1 || !File.Exists(args[0]))
{
    Console.Error.WriteLine("usage: AnalyzeArticle FILE");
    return 2;
}

var analysis = ArticleAnalyzer.English.Analyze(File.ReadAllText(args[0]));

Console.WriteLine($"{analysis.Article.Title} ({analysis.Article.Byline}, {analysis.Article.Published:yyyy-MM-dd})");

Console.WriteLine("\nWho");
foreach (var person in analysis.People)
    Console.WriteLine($"  {person.Name}{(person.Roles.Length > 0 ? ", " + person.Roles[0] : "")}");

Console.WriteLine("\nWhere");
foreach (var entity in analysis.Places)
    Console.WriteLine($"  {entity.Name}{(entity.Place is { } place ? $" ({place.CountryCode} {place.Latitude:0.0} {place.Longitude:0.0})" : "")}");

Console.WriteLine("\nWhen");
foreach (var date in analysis.Dates)
    Console.WriteLine($"  {date.Text} = {date.Value}");

Console.WriteLine("\nWho said what");
foreach (var quote in analysis.Quotes)
    Console.WriteLine($"  {quote.Speaker?.Name ?? quote.AttributedTo ?? "?"}: {quote.Content}");
return 0;
