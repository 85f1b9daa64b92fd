using System.IO.Compression;
using System.Text.Json;

namespace TextAnalysis.Training;

/// <summary>A page's HTML, and the body a person marked.</summary>
internal sealed record HtmlPage(string Id, Uri? Url, string Html, string Body)
{
    /// <summary>Reads JSON Lines with the fields <c>id</c>, <c>url</c>, <c>html</c> (a gzipped file beside it) and <c>body</c>.</summary>
    public static Dictionary<string, HtmlPage> Load(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        return File.ReadLines(path).Where(line => line.Length > 0).Select(line => Parse(line, folder)).ToDictionary(page => page.Id);
    }

    private static HtmlPage Parse(string json, string folder)
    {
        using var document = JsonDocument.Parse(json);
        var row = document.RootElement;
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, row.GetProperty("html").GetString()!)), CompressionMode.Decompress));
        Uri.TryCreate(row.GetProperty("url").GetString(), UriKind.Absolute, out var url);
        return new HtmlPage(row.GetProperty("id").GetString()!, url, reader.ReadToEnd(), row.GetProperty("body").GetString()!);
    }
}
