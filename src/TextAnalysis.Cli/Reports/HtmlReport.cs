using System.Globalization;
using System.Net;
using System.Text;

namespace TextAnalysis.Cli.Reports;

/// <summary>A page that shows the article with its findings marked in the text, and lists them beside it.</summary>
internal static class HtmlReport
{
    private const string Style = """
        :root { color-scheme: light dark; font: 17px/1.6 Georgia, serif; }
        body { margin: 2rem auto; max-width: 72rem; padding: 0 1.5rem; }
        article { display: grid; grid-template-columns: minmax(0, 2fr) minmax(14rem, 1fr); gap: 3rem; }
        h1 { line-height: 1.2; } h2 { font: 600 .85rem system-ui; text-transform: uppercase; letter-spacing: .06em; margin: 2rem 0 .4rem; }
        aside, .meta { font: .9rem/1.45 system-ui; } .meta, small { opacity: .75; }
        mark { color: inherit; padding: 0 .15em; border-radius: .2em; }
        .person { background: #ffd54a66; } .place { background: #7cc67c66; } .organization { background: #7fb2f066; } .date { background: #d59bd566; }
        q { quotes: none; border-bottom: 2px solid #c0392b99; } ul { padding: 0; list-style: none; margin: 0; } li { margin: .25rem 0; }
        blockquote { margin: .6rem 0; padding-left: .8rem; border-left: 3px solid #c0392b99; }
        @media (max-width: 50rem) { article { grid-template-columns: 1fr; } }
        """;

    public static void Write(TextWriter output, IReadOnlyList<ArticleAnalysis> analyses)
    {
        var title = analyses.Count == 1 ? analyses[0].Article.ToString() : $"{analyses.Count} articles";
        output.WriteLine("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">");
        output.WriteLine($"<title>{Escape(title)}</title>\n<style>\n{Style}\n</style>");
        foreach (var analysis in analyses) WriteArticle(output, analysis);
        output.WriteLine("</html>");
    }

    private static void WriteArticle(TextWriter output, ArticleAnalysis analysis)
    {
        var article = analysis.Article;
        output.WriteLine($"<h1>{Escape(article.Title ?? "Untitled")}</h1>");
        var published = article.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        output.WriteLine($"<p class=\"meta\">{Escape(string.Join(" · ", new[] { article.Byline, published }.Where(fact => fact is not null)))}</p>");
        output.WriteLine("<article>\n<div>");
        var marks = Marks(analysis);
        foreach (var paragraph in article.Body) output.WriteLine($"<p>{Marked(article.Text, paragraph, marks)}</p>");
        output.WriteLine("</div>\n<aside>");
        WriteEntities(output, "People", analysis.People);
        WriteEntities(output, "Places", analysis.Places);
        WriteEntities(output, "Organisations", analysis.Organizations);
        WriteList(output, "Dates", analysis.Dates.Select(date => $"{Escape(date.Text)} <small>{Escape(date.Value ?? "unresolved")}</small>"));
        output.WriteLine("<h2>Quotes</h2>");
        foreach (var quote in analysis.Quotes)
        {
            var speaker = Escape(quote.Speaker?.Name ?? quote.AttributedTo ?? "not told");
            output.WriteLine($"<blockquote>{Escape(quote.Content)}<br><small>{speaker}, {quote.Kind.ToString().ToLowerInvariant()}</small></blockquote>");
        }
        output.WriteLine("</aside>\n</article>");
    }

    private static void WriteEntities(TextWriter output, string heading, IEnumerable<Entity> entities) =>
        WriteList(output, heading, entities.OrderByDescending(e => e.Mentions.Length).Select(entity =>
        {
            var roles = entity.Roles.Length > 0 ? ", " + Escape(string.Join("; ", entity.Roles)) : "";
            var country = entity.Place?.CountryCode is { } code ? ", " + code : "";
            return $"{Escape(entity.Name)} <small>×{entity.Mentions.Length}{roles}{country}</small>";
        }));

    private static void WriteList(TextWriter output, string heading, IEnumerable<string> items)
    {
        output.WriteLine($"<h2>{heading}</h2>\n<ul>");
        foreach (var item in items) output.WriteLine($"<li>{item}</li>");
        output.WriteLine("</ul>");
    }

    /// <summary>For every character, which quote and which name or date it belongs to.</summary>
    private static (string?[] Quotes, string?[] Marks) Marks(ArticleAnalysis analysis)
    {
        var quotes = new string?[analysis.Article.Text.Length];
        var marks = new string?[analysis.Article.Text.Length];
        foreach (var entity in analysis.Entities)
            foreach (var mention in entity.Mentions)
                Fill(marks, mention.Span, $"<mark class=\"{entity.Kind.ToString().ToLowerInvariant()}\" title=\"{Escape(entity.Name)}\">");
        foreach (var date in analysis.Dates)
            Fill(marks, date.Span, $"<mark class=\"date\" title=\"{Escape(date.Value ?? "unresolved")}\">");
        foreach (var quote in analysis.Quotes)
            foreach (var part in quote.Parts)
                Fill(quotes, part, $"<q title=\"{Escape(quote.Speaker?.Name ?? "not told")}\">");
        return (quotes, marks);

        static void Fill(string?[] tags, TextSpan span, string tag) => Array.Fill(tags, tag, span.Start, span.Length);
    }

    /// <summary>Writes runs of characters with the same tags; each run closes what it opens, so that findings may overlap.</summary>
    private static string Marked(string text, TextSpan span, (string?[] Quotes, string?[] Marks) tags)
    {
        var html = new StringBuilder();
        for (int start = span.Start, end; start < span.End; start = end)
        {
            var (quote, mark) = (tags.Quotes[start], tags.Marks[start]);
            for (end = start + 1; end < span.End && ReferenceEquals(tags.Quotes[end], quote) && ReferenceEquals(tags.Marks[end], mark);) end++;
            html.Append(quote).Append(mark).Append(Escape(text[start..end]));
            if (mark is not null) html.Append("</mark>");
            if (quote is not null) html.Append("</q>");
        }
        return html.ToString();
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
