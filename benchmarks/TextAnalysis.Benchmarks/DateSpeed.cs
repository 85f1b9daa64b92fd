using System.Globalization;
using System.Text.Json;

namespace TextAnalysis.Benchmarks;

/// <summary>
/// How fast time expressions are found and resolved in the newswire of the two annotated sets, once its tokens and tags are known:
/// by processor time, which other work on the machine changes little.
/// </summary>
internal static class DateSpeed
{
    private static readonly string[] Sets = ["timebank.jsonl", "aquaint.jsonl"];

    private const int Rounds = 12;
    private const int Passes = 10;

    public static void Run(string data, TextWriter output)
    {
        var articles = Sets.SelectMany(name => File.ReadLines(Path.Combine(data, "dates", name))).Select(Read).ToArray();
        var recognizer = new DateRecognizer();
        var (characters, expressions, best) = (articles.Sum(a => (long)a.Document.Text.Length), 0, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var pass = 0; pass < Passes; pass++) expressions = articles.Sum(a => recognizer.Recognize(a.Document, [], a.Published).Length);
            var used = Environment.CpuUsage.TotalTime - start;
            if (used < best) best = used;
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{articles.Length} articles, {expressions} expressions: {characters * Passes / best.TotalSeconds / 1e6:F1} million characters a second "
            + $"of processor time, best of {Rounds} times {Passes} passes"));
    }

    private static (Document Document, DateOnly Published) Read(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        var published = DateOnly.Parse(json.GetProperty("published").GetString()!, CultureInfo.InvariantCulture);
        return (Document.Parse(json.GetProperty("text").GetString()!), published);
    }
}
