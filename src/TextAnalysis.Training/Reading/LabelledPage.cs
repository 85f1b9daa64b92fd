using System.Text.Json;

namespace TextAnalysis.Training;

/// <summary>A scraped page with a label for each of its lines, and the body a person marked.</summary>
internal sealed class LabelledPage
{
    private LabelledPage(string id, string text, string body, TextSpan[] lines, bool?[] labels) =>
        (Id, Text, Body, Lines, Labels) = (id, text, body, lines, labels);

    public string Id { get; }

    public string Text { get; }

    public string Body { get; }

    public TextSpan[] Lines { get; }

    /// <summary>Body, clutter, or not known, a label for each line.</summary>
    public bool?[] Labels { get; }

    /// <summary>Reads JSON Lines with the fields <c>page</c>, <c>labels</c> (1, 0 or null a line) and <c>body</c>.</summary>
    public static LabelledPage[] Load(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    private static LabelledPage Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var text = document.RootElement.GetProperty("page").GetString()!;
        var labels = document.RootElement.GetProperty("labels").EnumerateArray()
            .Select(l => l.ValueKind == JsonValueKind.Null ? (bool?)null : l.GetInt32() == 1).ToArray();
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++) if (text[i] == '\n') starts.Add(i + 1);
        // A line here may be cut further at breaks other than line feeds: each part has the label of the whole.
        var lines = ParagraphSplitter.Split(text).ToArray();
        var labelOf = lines.Select(span => starts.BinarySearch(span.Start) is var at && at >= 0 ? labels[at] : labels[~at - 1]).ToArray();
        var row = document.RootElement;
        return new LabelledPage(row.GetProperty("id").GetString()!, text, row.GetProperty("body").GetString()!, lines, labelOf);
    }

    /// <summary>
    /// Gives the page as another scraper might have left it: without the window's title, and with less of its clutter, down to none
    /// above the headline; in three of four some of that clutter stands between two paragraphs of the body, as forms and links do.
    /// </summary>
    public LabelledPage Thinned(Random random)
    {
        var firstBody = Math.Max(0, Array.IndexOf(Labels, true));
        var endBody = Array.LastIndexOf(Labels, true) + 1;
        var start = random.Next(firstBody);
        var end = endBody + random.Next(Lines.Length - endBody + 1);
        var keep = Enumerable.Range(start, end - start).ToList();
        if (random.Next(4) < 3) Interrupt(keep, firstBody, endBody, random);
        var text = new System.Text.StringBuilder();
        var lines = new List<TextSpan>(keep.Count);
        foreach (var i in keep)
        {
            var at = text.Length;
            text.Append(Lines[i].In(Text)).Append('\n');
            lines.Add(new TextSpan(at, text.Length - 1));
        }
        return new LabelledPage(Id, text.ToString(), Body, [.. lines], [.. keep.Select(i => Labels[i])]);
    }

    /// <summary>Moves a run of short clutter, such as a form or a list of links, from outside the body into it.</summary>
    private void Interrupt(List<int> keep, int firstBody, int endBody, Random random)
    {
        const int longestLine = 60, longestRun = 10;
        var from = random.Next(Lines.Length);
        var most = random.Next(2, longestRun + 1);
        var to = from;
        while (to < Lines.Length && to - from < most && Labels[to] == false && (to < firstBody || to >= endBody) && Lines[to].Length <= longestLine) to++;
        if (to == from || endBody - firstBody < 2) return;
        keep.RemoveAll(i => i >= from && i < to);
        keep.InsertRange(keep.IndexOf(random.Next(firstBody + 1, endBody)), Enumerable.Range(from, to - from));
    }
}
