using System.Globalization;
using Spectre.Console;

namespace TextAnalysis.Cli.Reports;

/// <summary>An analysis as a person reads it on a terminal, or as plain text where there is none.</summary>
internal static class ConsoleReport
{
    // Plain text has no edge to fit into; this keeps rows on one line in most editors and logs.
    private const int PlainWidth = 120;

    private const double LeastScore = 0.05;
    private const int ReasonCount = 8;

    public static void Write(TextWriter output, string path, ArticleAnalysis analysis)
    {
        var console = Open(output);
        WriteHead(console, path, analysis.Article, analysis.Language);
        WritePeople(console, "People", analysis.People);
        WritePlaces(console, analysis.Places);
        WritePeople(console, "Organisations", analysis.Organizations);
        WriteDates(console, analysis.Dates);
        WriteQuotes(console, analysis.Quotes);
    }

    public static void WriteArticle(TextWriter output, string path, Article article)
    {
        var console = Open(output);
        WriteHead(console, path, article);
        foreach (var span in article.Body) console.WriteLine(OneLine.Of(span.In(article.Text)) + "\n");
    }

    /// <summary>Writes what is related to an article, and leaves out what shares a few words by chance.</summary>
    public static void WriteNeighbours(TextWriter output, string path, IReadOnlyList<RelatedArticle> neighbours)
    {
        var console = Open(output);
        var related = neighbours.Where(near => near.Score >= LeastScore).ToList();
        if (related.Count == 0)
        {
            console.WriteLine($"{path}: nothing related\n");
            return;
        }
        var table = Table(path, "score", "article", "common text", "both speak of");
        foreach (var near in related)
        {
            table.AddRow(
                Cell(Number(near.Score, "0.00")),
                Cell(near.Id + (near.IsDuplicate ? " (near-duplicate)" : "")),
                Cell(Number(100 * near.CommonText, "0") + " %"),
                Cell(string.Join(", ", near.Reasons.Take(ReasonCount).Select(r => r.Text))));
        }
        Print(console, table, related.Count);
    }

    private static IAnsiConsole Open(TextWriter output)
    {
        output.Flush();
        if (output is StreamWriter { BaseStream: not FileStream } && !Console.IsOutputRedirected) return AnsiConsole.Console;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = PlainWidth;
        return console;
    }

    private static void WriteHead(IAnsiConsole console, string path, Article article, LanguageGuess? language = null)
    {
        console.Write(new Rule(Markup.Escape(article.Title ?? path)).LeftJustified());
        string?[] facts =
        [
            article.Byline is null ? null : $"by {article.Byline}",
            article.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            language is { IsEnglish: false } guess ? guess.ToString() : null,
            article.Body.Length == 1 ? "1 paragraph" : $"{article.Body.Length} paragraphs",
        ];
        console.WriteLine(string.Join(", ", facts.Where(fact => fact is not null)) + "\n");
    }

    private static void WritePeople(IAnsiConsole console, string heading, IEnumerable<Entity> entities)
    {
        var table = Table(heading, "name", "mentions", "role", "also");
        var rows = 0;
        foreach (var entity in entities.OrderByDescending(e => e.Mentions.Length))
        {
            table.AddRow(Cell(entity.Name), Count(entity), Cell(string.Join("; ", entity.Roles)), Cell(string.Join(", ", entity.Aliases)));
            rows++;
        }
        Print(console, table, rows);
    }

    private static void WritePlaces(IAnsiConsole console, IEnumerable<Entity> places)
    {
        var table = Table("Places", "name", "mentions", "what", "where");
        var rows = 0;
        foreach (var entity in places.OrderByDescending(e => e.Mentions.Length))
        {
            var place = entity.Place;
            var what = place is null ? "" : $"{place.Kind.ToString().ToLowerInvariant()} {place.CountryCode}".TrimEnd();
            var where = place is null ? "" : $"{Number(place.Latitude, "0.00")}, {Number(place.Longitude, "0.00")}";
            table.AddRow(Cell(entity.Name), Count(entity), Cell(what), Cell(where));
            rows++;
        }
        Print(console, table, rows);
    }

    private static void WriteDates(IAnsiConsole console, IReadOnlyList<DateMention> dates)
    {
        var table = Table("Dates", "text", "value", "days");
        foreach (var date in dates)
        {
            var days = date.First is { } first ? Day(first) + (date.Last == first || date.Last is null ? "" : " to " + Day(date.Last.Value)) : "";
            table.AddRow(Cell(date.Text), Cell(date.Value ?? "unresolved"), Cell(days));
        }
        Print(console, table, dates.Count);
    }

    private static void WriteQuotes(IAnsiConsole console, IReadOnlyList<Quote> quotes)
    {
        var table = Table("Quotes", "who", "kind", "what").ShowRowSeparators();
        foreach (var quote in quotes)
            table.AddRow(Cell(Who(quote)), Cell(quote.Kind.ToString().ToLowerInvariant()), Cell(quote.Content));
        Print(console, table, quotes.Count);
    }

    private static string Who(Quote quote)
    {
        if (quote.Speaker is { } speaker) return speaker.Name;
        return quote.AttributedTo is { Length: > 0 } words ? $"({words})" : "(not told)";
    }

    private static Table Table(string title, params string[] columns)
    {
        var table = new Table().Title(Markup.Escape(title)).Border(TableBorder.Simple);
        table.Title!.SetStyle(Style.Parse("bold"));
        foreach (var column in columns) table.AddColumn(new TableColumn(Markup.Escape(column)));
        return table;
    }

    private static void Print(IAnsiConsole console, Table table, int rows)
    {
        if (rows == 0) return;
        console.Write(table);
        console.WriteLine();
    }

    private static Text Cell(string text) => new(OneLine.Of(text));

    private static Text Count(Entity entity) => Cell(Number(entity.Mentions.Length, "0"));

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
