using System.Globalization;
using System.Text;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// News pages without end, the same on every machine, as text or as HTML: menus, headline, byline, date, prose with captions and
/// appeals between, lists of other stories, comments, a footer. No two have the same make-up, length or words.
/// </summary>
internal sealed class PageGenerator
{
    private static readonly string[] Menu =
    [
        "Home", "World", "Politics", "Business", "Sport", "Opinion", "Weather", "Culture", "Science", "Travel", "Local News", "Obituaries",
        "Jobs", "Sign In", "Subscribe", "Video", "Podcasts", "Puzzles", "Archive", "E-Paper", "Contact Us", "Terms of Use", "Privacy Policy",
    ];

    private readonly string _prose = NewsGenerator.English(2_000_000);
    private readonly StringBuilder _page = new();
    private readonly bool _isHtml;
    private uint _state;
    private string _open = "";
    private int _at;

    private PageGenerator(bool isHtml, uint seed) => (_isHtml, _state) = (isHtml, seed);

    /// <summary>Gives as many pages as asked for.</summary>
    public static string[] Pages(int count, bool html)
    {
        var generator = new PageGenerator(html, 20_261_125);
        return [.. Enumerable.Range(0, count).Select(_ => generator.Page())];
    }

    private string Page()
    {
        _page.Clear();
        var title = Headline();
        if (_isHtml) _page.Append("<!doctype html><html lang=\"en\"><head>").Append(CultureInfo.InvariantCulture, $"<title>{title} - The Daily</title>")
            .Append(CultureInfo.InvariantCulture, $"<meta property=\"og:title\" content=\"{title}\">").Append("</head><body>");
        else _page.Append(title).Append(" - The Daily\n");
        List("nav", Menu, 8 + Next(40));
        Open("main", "article");
        Line("h1", title);
        Line("p", $"By {Name()}", "byline");
        Line("p", string.Create(CultureInfo.InvariantCulture, $"{1 + Next(28)} March {2000 + Next(25)}"), "date");
        for (var paragraphs = 6 + Next(20); paragraphs > 0; paragraphs--)
        {
            Line("p", Paragraph());
            if (Next(8) == 0) Line("figcaption", Headline() + ". Photograph: " + Name());
            if (Next(12) == 0) Line("p", "Sign up to our newsletter for the stories of the day.", "newsletter");
            if (Next(12) == 0) Line("p", "Read more: " + Headline());
        }
        Close();
        Open("aside", "related");
        for (var stories = 4 + Next(20); stories > 0; stories--) Line("h3", Headline());
        Close();
        Open("section", "comments");
        for (var comments = Next(20); comments > 0; comments--)
        {
            Line("b", Name());
            Line("p", Paragraph());
            Line("a", "Reply");
        }
        Close();
        List("footer", Menu, 10 + Next(30));
        if (_isHtml) _page.Append("</body></html>");
        return _page.ToString();
    }

    private void Open(string element, string type)
    {
        _open = element;
        if (_isHtml) _page.Append(CultureInfo.InvariantCulture, $"<{element} class=\"{type}\"><div>\n");
    }

    private void Close()
    {
        if (_isHtml) _page.Append(CultureInfo.InvariantCulture, $"</div></{_open}>\n");
    }

    private void Line(string element, string text, string type = "text")
    {
        if (_isHtml) _page.Append(CultureInfo.InvariantCulture, $"<{element} class=\"{type} story__{type}\">{text}</{element}>\n");
        else _page.Append(text).Append("\n\n");
    }

    private void List(string element, string[] entries, int count)
    {
        if (_isHtml) _page.Append(CultureInfo.InvariantCulture, $"<{element}><ul>");
        for (var i = 0; i < count; i++)
        {
            var entry = entries[Next(entries.Length)];
            if (_isHtml) _page.Append(CultureInfo.InvariantCulture, $"<li class=\"menu__item\"><a href=\"/{entry.Replace(' ', '-')}\">{entry}</a></li>\n");
            else _page.Append(entry).Append('\n');
        }
        if (_isHtml) _page.Append(CultureInfo.InvariantCulture, $"</ul></{element}>\n");
    }

    private string Headline() => string.Join(' ', Paragraph().Split(' ').Take(5 + Next(7))).TrimEnd('.', ',', ';');

    private string Name()
    {
        var words = Paragraph().Split(' ').Where(word => word.All(char.IsLetter)).Take(2);
        return string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary>The next paragraph of the prose, in which marks of HTML do not occur.</summary>
    private string Paragraph()
    {
        while (true)
        {
            var end = _prose.IndexOf("\n\n", _at, StringComparison.Ordinal);
            if (end < 0)
            {
                _at = 0;
                continue;
            }
            var paragraph = _prose[_at..end];
            _at = end + 2;
            if (paragraph.Length > 80 && !paragraph.Contains('\n', StringComparison.Ordinal)) return paragraph;
        }
    }

    // Xorshift, G. Marsaglia 2003.
    private int Next(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(((ulong)_state * (ulong)limit) >> 32);
    }
}
