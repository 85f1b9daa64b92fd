using System.Collections.Immutable;

namespace TextAnalysis;

/// <summary>Finds the article in the text of a scraped page: its title, byline, date and body, without the clutter.</summary>
public static class ArticleReader
{
    // So few lines have no menus around them.
    private const int MaxSnippet = 3;

    /// <summary>Reads a scraped page. Offsets of the article are those of <paramref name="page"/>.</summary>
    /// <remarks>One to three lines in which no article is recognised, such as a single sentence, are all taken for body.</remarks>
    /// <param name="page">The page's visible text, a line for each block or broken into lines at a fixed width; it may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public static Article Read(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var lines = ParagraphSplitter.Split(page).AsSpan();
        var isBody = BodyFinder.Find(page, lines, LineModel.English, out var statistics);
        var first = Array.IndexOf(isBody, true);
        if (first < 0) return lines.Length <= MaxSnippet ? Article.FromText(page) : new Article(page);
        if (first > 0 && Dateline.IsWhole(lines[first - 1].In(page))) isBody[--first] = true;
        var end = Array.LastIndexOf(isBody, true) + 1;
        var title = TitleFinder.Find(page, lines, statistics, first);
        var date = PublicationDateFinder.Find(page, lines, title < 0 ? first : title, first, end) ?? Dateline.DateOf(page, lines[first]);
        var byline = BylineFinder.Find(page, lines, title, first, end);

        var body = ImmutableArray.CreateBuilder<TextSpan>(end - first);
        for (var i = first; i < end; i++) if (isBody[i]) body.Add(lines[i]);
        return new Article(page)
        {
            Title = title < 0 ? null : lines[title].In(page).ToString(),
            TitleSpan = title < 0 ? null : lines[title],
            Byline = byline?.In(page).ToString(),
            Authors = byline is { } names ? AuthorName.Split(names.In(page)) : [],
            Published = date?.Day,
            PublishedTime = date?.Moment,
            Body = body.DrainToImmutable(),
        };
    }
}
