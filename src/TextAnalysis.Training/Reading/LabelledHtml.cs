using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Html.Parser;
using TextAnalysis.Html;

namespace TextAnalysis.Training;

/// <summary>An HTML page, rendered, with SmartReader's votes and a label for each block, found by matching it with the marked body.</summary>
internal sealed class LabelledHtml
{
    private const int GramLength = 4;

    private LabelledHtml(RenderedPage page, bool[] votes, string body)
    {
        (Page, Votes, Body) = (page, votes, body);
        Spans = [.. page.Blocks.Select(b => b.Span)];
        ClassNames = [.. page.Blocks.Select(b => AncestorNames(b.Element))];
        Labels = Label();
    }

    public RenderedPage Page { get; }

    public TextSpan[] Spans { get; }

    public bool[] Votes { get; }

    public bool?[] Labels { get; }

    public uint[][] ClassNames { get; }

    public string Body { get; }

    /// <summary>Reads JSON Lines with the fields <c>html</c> (a gzip file beside the list), <c>url</c> and <c>body</c>.</summary>
    public static LabelledHtml[] Load(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => Parse(line, path))];

    /// <summary>Reads the file a row names.</summary>
    public static byte[] ReadHtml(string list, string name)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(Path.GetDirectoryName(list)!, name)), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static LabelledHtml Parse(string json, string path)
    {
        using var row = JsonDocument.Parse(json);
        var html = HtmlDecoder.Decode(ReadHtml(path, row.RootElement.GetProperty("html").GetString()!), null);
        var document = new HtmlParser().ParseDocument(html);
        var page = RenderedPage.Of(document.Body!);
        // Class names must be read before SmartReader changes the document; votes are taken on a copy.
        var copy = new HtmlParser().ParseDocument(html);
        var votes = ReadabilityVote.Of(copy, RenderedPage.Of(copy.Body!).Blocks, new Uri(row.RootElement.GetProperty("url").GetString()!));
        return new LabelledHtml(page, votes, row.RootElement.GetProperty("body").GetString()!);
    }

    private static uint[] AncestorNames(AngleSharp.Dom.IElement element)
    {
        var names = new HashSet<uint>();
        var distance = 0;
        for (var at = element; at is not null && distance < BlockFeatures.NearestAncestors; at = at.ParentElement, distance++)
            names.UnionWith(Html.ClassNames.Of(at));
        return [.. names];
    }

    private bool?[] Label()
    {
        var gold = BodyScore.WordsOf(Body);
        var grams = Enumerable.Range(0, Math.Max(0, gold.Count - GramLength + 1)).Select(i => Gram(gold, i, GramLength)).ToHashSet();
        var lines = Body.Split('\n').Select(l => string.Join(' ', BodyScore.WordsOf(l))).ToHashSet();
        var labels = new bool?[Spans.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            var words = BodyScore.WordsOf(Spans[i].In(Page.Text).ToString());
            if (words.Count == 0) continue;
            if (words.Count < GramLength + 2)
            {
                labels[i] = lines.Contains(string.Join(' ', words)) ? null : false;
                continue;
            }
            var shared = Enumerable.Range(0, words.Count - GramLength + 1).Count(at => grams.Contains(Gram(words, at, GramLength)));
            var share = (double)shared / (words.Count - GramLength + 1);
            labels[i] = share > 0.7 ? true : share < 0.2 ? false : null;
        }
        // A short block that the body has as a line is one of its headings where it stands among the body.
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] is not null) continue;
            var before = Enumerable.Range(1, 3).Any(d => i - d >= 0 && labels[i - d] == true);
            var after = Enumerable.Range(1, 3).Any(d => i + d < labels.Length && labels[i + d] == true);
            if (before && after) labels[i] = true;
            else if (!before && !after) labels[i] = false;
        }
        return labels;
    }

    private static string Gram(List<string> words, int at, int length) => string.Join(' ', words.Skip(at).Take(length));
}
